import { isDeepStrictEqual } from "node:util";
import type { Operation } from "../document/operations.js";

/** A documented request and the response that has the same name. */
export interface Case {
  name: string;
  status: number;
  /** True when the request equals the example but for `auth`, so that its response is right as it is. */
  exact: boolean;
}

/**
 * The documented case that a request belongs to: the one it equals, or else the one whose telling values it has, as the
 * id of what is not found, whatever else it asks for. Undefined when there is none.
 */
export function matchingCase(operation: Operation, params: Record<string, unknown>): Case | undefined {
  const cases = pairs(operation);
  const equal = cases.filter(({ request }) => isDeepStrictEqual(withoutAuth(request), withoutAuth(params)));
  // Of examples that differ only in `auth`, the one that has it as the request does, so that the log names the right one.
  const exact = equal.find(({ request }) => "auth" in request === "auth" in params) ?? equal[0];
  if (exact) return { name: exact.name, status: exact.status, exact: true };
  const alike = cases.find((each) => {
    const telling = tellingKeys(each, cases);
    return telling.length > 0 && telling.every((key) => params[key] === each.request[key]);
  });
  return alike && { name: alike.name, status: alike.status, exact: false };
}

interface Pair {
  name: string;
  status: number;
  request: Record<string, unknown>;
  response: unknown;
}

function pairs({ requests, responses }: Operation): Pair[] {
  const all = responses.flatMap(({ status, examples }) => examples.map((example) => ({ status, ...example })));
  return requests.flatMap(({ name, value }) => {
    const response = all.find((example) => example.name === name);
    return response ? [{ name, status: response.status, request: Object(value), response: response.value }] : [];
  });
}

// The parameters that tell this case from those with another response; an `id` tells by itself.
function tellingKeys({ request, response }: Pair, cases: Pair[]): string[] {
  const others = cases.filter((each) => !isDeepStrictEqual(each.response, response));
  const telling = Object.keys(withoutAuth(request)).filter(
    (key) => !isCompound(request[key]) && others.every((other) => other.request[key] !== request[key]),
  );
  return telling.includes("id") ? ["id"] : telling;
}

function isCompound(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function withoutAuth({ auth, ...params }: Record<string, unknown>): object {
  return params;
}
