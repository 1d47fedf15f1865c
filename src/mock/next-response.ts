import type { MethodName, Result } from "../call.js";
import type { ErrorCode } from "../codes.js";
import type { Example, Operation } from "../document/operations.js";
import { isObject } from "../json.js";

/**
 * What the next valid call of a method gets: a documented error, a result, any status and body (a string is sent as it is),
 * or a connection that is cut after the call was carried out. `delay` is in milliseconds, before that or before what the
 * mock would respond anyway.
 */
export type NextResponse<M extends string = string> =
  | { code: ErrorCode; delay?: number }
  | { result: M extends MethodName ? Result<M> : unknown; delay?: number }
  | { status: number; body: unknown; headers?: Record<string, string>; delay?: number }
  | { cut: true; delay?: number }
  | { delay: number };

/** Responses that wait for the calls of their methods. */
export interface Queue {
  add(method: string, response: NextResponse): void;
  /** The oldest one for the method, which leaves the queue; undefined when there is none. */
  take(method: string): NextResponse | undefined;
}

/** An empty queue. */
export function responseQueue(): Queue {
  const waiting = new Map<string, NextResponse[]>();
  return {
    add: (method, response) => void waiting.set(method, [...(waiting.get(method) ?? []), response]),
    take: (method) => waiting.get(method)?.shift(),
  };
}

/** The documented response of a method with an error code. Throws a `RangeError` that lists its codes when it has no such. */
export function documentedError(method: string, operation: Operation | undefined, code: string): DocumentedError {
  const errors = (operation?.responses ?? [])
    .filter(({ status }) => status >= 400)
    .flatMap(({ status, examples }) => examples.map((example) => ({ status, example, code: codeOf(example) })));
  const found = errors.find((error) => error.code === code);
  if (found) return found;
  const known = [...new Set(errors.map((error) => error.code))].join(", ");
  throw new RangeError(
    `${method} has no documented error ${code}. Give { status, body } for another response${known && `, or one of ${known}`}.`,
  );
}

interface DocumentedError {
  status: number;
  example: Example;
}

// REST 3.0 has an object under `error`, the older errors have the code itself.
function codeOf({ name, value }: Example): string {
  const error = isObject(value) ? value.error : undefined;
  return String((isObject(error) ? error.code : error) ?? name);
}
