import { setTimeout as elapsed } from "node:timers/promises";
import type { Operation } from "../document/operations.js";
import { isObject } from "../json.js";
import { json, type MockResponse } from "./mock-response.js";
import { documentedError, type NextResponse } from "./next-response.js";

/** The response that was queued, or else the usual one, which also is what a call that is cut would have got. */
export async function queuedResponse(
  next: NextResponse | undefined,
  operation: Operation | undefined,
  usual: () => Promise<MockResponse>,
): Promise<MockResponse> {
  // A delay does not keep a program alive whose mock is closed.
  if (next?.delay) await elapsed(next.delay, undefined, { ref: false });
  if (next && "code" in next) {
    const { status, example } = documentedError(String(operation?.method), operation, next.code);
    return { status, headers: json, body: example.value, example: example.name, violations: [] };
  }
  if (next && "result" in next)
    return queued(200, operation?.bare ? next.result : { result: next.result, ...timeOf(operation) });
  if (next && "status" in next) return queued(next.status, next.body, next.headers);
  const response = await usual();
  return next && "cut" in next ? { ...response, cut: true } : response;
}

function queued(status: number, body: unknown, headers: Record<string, string> = {}): MockResponse {
  const type = typeof body === "string" ? { "content-type": "text/html" } : json;
  return { status, headers: { ...type, ...headers }, body, example: "queued", violations: [] };
}

// As in the method's first example.
function timeOf(operation: Operation | undefined): { time?: unknown } {
  const example = operation?.responses.find(({ status }) => status === 200)?.examples[0]?.value;
  return isObject(example) && example.time !== undefined ? { time: example.time } : {};
}
