import type { IncomingHttpHeaders } from "node:http";
import type { Operation } from "../document/operations.js";
import type { MockResponse } from "./mock-response.js";
import { errorResponse } from "./mock-response.js";

/** A call as far as its `Idempotency-Key` depends on it. */
export interface KeyedCall {
  operation: Operation;
  headers: IncomingHttpHeaders;
  /** The body as it came: a key belongs to these very bytes. */
  text: string;
  /** Whoever calls: keys of different callers have nothing to do with each other. */
  caller: string;
}

/** Responds to a call, or repeats the response that its key stands for. */
export type Idempotency = (call: KeyedCall, respond: () => Promise<MockResponse>) => Promise<MockResponse>;

/**
 * Keys of writing methods, as the documentation describes them: a success is stored and replayed for the same body, another
 * body is refused with 422, and a key that is not 1 to 255 printable characters without spaces with 400. They never expire.
 */
export function idempotency(): Idempotency {
  const stored = new Map<string, { text: string; response: MockResponse }>();
  return async ({ operation, headers, text, caller }, carryOut) => {
    const respond = async () => withoutOwnHeaders(await carryOut());
    const key = headers["idempotency-key"];
    if (key === undefined || operation.safe) return respond();
    if (typeof key !== "string" || !/^[\x21-\x7e]{1,255}$/.test(key))
      return errorResponse(400, codes.invalid, messages.invalid);
    const place = JSON.stringify([caller, operation.method, key]);
    const earlier = stored.get(place);
    if (earlier && earlier.text !== text)
      return withHeader(errorResponse(422, codes.reused, messages.reused), echo(key));
    if (earlier) return withHeader(earlier.response, { "idempotent-replayed": "true" });
    const response = withHeader(await respond(), echo(key));
    // What follows it is a connection that stays.
    const { cut, ...kept } = response;
    if (response.status < 300) stored.set(place, { text, response: kept });
    return response;
  };
}

// Where the document has these headers, Prism gives them values of its own.
function withoutOwnHeaders({ headers, ...response }: MockResponse): MockResponse {
  const entries = Object.entries(headers).filter(([name]) => !/^idempoten(cy-key|t-replayed)$/i.test(name));
  return { ...response, headers: Object.fromEntries(entries) };
}

function echo(key: string): Record<string, string> {
  return { "idempotency-key": key };
}

function withHeader(response: MockResponse, headers: Record<string, string>): MockResponse {
  return { ...response, headers: { ...response.headers, ...headers } };
}

const codes = {
  invalid: "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION",
  reused: "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION",
};

const messages = {
  invalid: "Idempotency key is invalid",
  reused: "Idempotency key was already used with another request",
};
