import type { Auth } from "./auth/auth.js";
import { defaultMaxBytes, readBody } from "./body.js";
import type { Call, Layer, Send } from "./call.js";
import { checkOptional } from "./check-number.js";
import { UnexpectedAnswerError } from "./errors.js";
import type { Fetch, FetchResponse } from "./fetch-response.js";
import { checkHeaders } from "./headers.js";
import { failureLoader } from "./load-failures.js";
import { isBare } from "./names.js";
import { readEnvelope } from "./response.js";

/**
 * Serializes the parameters of a call once, so that every attempt sends the same bytes. Rejects a call that cannot be
 * sent, or is already aborted, before it takes a place in a queue.
 */
export const prepare: Layer = (next) => async (call) => {
  call.signal?.throwIfAborted();
  checkOptional("timeout", call.timeout);
  checkHeaders(call.headers);
  pathOf(call.method);
  return next(call.request ? call : { ...call, json: serialized(call) });
};

/** Sends a call as one HTTP request; rejects with a typed error, or with the signal's reason when aborted. */
export function transport(auth: Auth, fetch: Fetch, maxBytes = defaultMaxBytes): Send {
  const failures = failureLoader(auth.secrets);
  return async (call) => {
    const { method, signal } = call;
    const url = `${auth.baseUrl()}/${pathOf(method)}`;
    const plain = requestOf(call);
    const request = auth.authorize?.(call, plain) ?? plain;
    let response: FetchResponse | undefined;
    let body: string | undefined;
    try {
      const fetched = await fetch(url, request);
      if (isResponse(fetched)) response = fetched;
      body = response && (await readBody(response, maxBytes));
    } catch (thrown) {
      throw signal?.aborted ? signal.reason : (await failures()).network(method, thrown, response !== undefined);
    }
    if (!response) {
      const facts = { detail: "fetch resolved to no Response", remedy: "Check the option fetch." };
      throw new UnexpectedAnswerError({ code: "UNEXPECTED_ANSWER", method, ...facts });
    }
    if (body !== undefined) {
      const envelope = readEnvelope(response, body, isBare(method));
      if (envelope) return envelope;
      throw (await failures()).response(method, response, body);
    }
    const remedy = "Ask for less, or raise the option maxResponseBytes.";
    const facts = { status: response.status, detail: `the response has more than ${maxBytes} bytes`, remedy };
    throw new UnexpectedAnswerError({ code: "RESPONSE_TOO_LARGE", method, ...facts });
  };
}

// By its shape, for a caller's fetch can bring a `Response` and `Headers` of its own.
function isResponse(value: Partial<FetchResponse> | undefined): value is FetchResponse {
  return (
    typeof value?.text === "function" && typeof value.headers?.forEach === "function" && Number.isInteger(value.status)
  );
}

// A name of dots alone would be resolved as a path segment, and lead out of the portal's base URL.
function pathOf(method: string): string {
  if (/^\.*$/.test(method)) throw new TypeError(`${JSON.stringify(method)} cannot be the name of a method`);
  return encodeURIComponent(method);
}

function serialized({ method, params }: Call): string {
  const json = JSON.stringify(params);
  // A `toJSON` can return anything.
  if (!/^[{[]/.test(json)) throw new TypeError(`The parameters of ${method} are no JSON object`);
  return json;
}

const jsonHeaders = { "Content-Type": "application/json", Accept: "application/json" };

function requestOf(call: Call): RequestInit {
  const {
    init,
    headers: given,
    body,
  } = call.request ?? {
    init: {},
    headers: jsonHeaders,
    body: call.json ?? serialized(call),
  };
  const headers = new Headers(given);
  if (call.headers) {
    new Headers(call.headers).forEach((value, name) => {
      headers.set(name, value);
    });
  }
  if (call.idempotencyKey) headers.set("Idempotency-Key", call.idempotencyKey);
  return { ...init, headers, body: body ?? null, method: "POST", redirect: "manual", signal: call.signal ?? null };
}
