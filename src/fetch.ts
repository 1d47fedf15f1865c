import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import type { paths } from "../generated/schema.js";
import type { Auth } from "./auth/auth.js";
import type { Call } from "./call.js";
import { Bitrix24Error, type ErrorResponse } from "./errors.js";
import { isObject, parseJson } from "./json.js";
import { type ClientOptions, portalSend } from "./stack.js";
import { abortable } from "./timers.js";

/** openapi-fetch's client, with the document's paths. */
export type FetchClient = OpenApiClient<paths>;

/**
 * openapi-fetch's client of a portal: `createFetchClient(auth).POST("/mail.mailbox.get", { body: { id: 1 } })`.
 * Resolves to `{ data, error, response }`, where `error` is the body of the portal's error response; a failure without a
 * response rejects with a `Bitrix24Error`.
 */
export function createFetchClient(auth: Auth, options: ClientOptions = {}): FetchClient {
  return createOpenApiClient<paths>({ baseUrl: `${auth.origin}/rest/api`, fetch: portalFetch(auth, options) });
}

/**
 * A `fetch` for generated clients that runs every layer. It takes the method's name from the end of the URL's path and
 * sends the call to the portal of `auth`, whatever the rest of the URL. Resolves to a `Response`, whose `url` is empty,
 * for every status, redirects included; rejects with a `Bitrix24Error` when no response came.
 */
export function portalFetch(auth: Auth, options: ClientOptions = {}): typeof globalThis.fetch {
  const send = portalSend(auth, options);
  return async (input, init = {}) => {
    const call = await callFrom(input, init);
    if (call instanceof Response) return call;
    try {
      return responseFrom(await send(call));
    } catch (thrown) {
      if (thrown instanceof Bitrix24Error && thrown.response) return responseFrom(thrown.response);
      throw thrown;
    }
  };
}

async function callFrom(input: RequestInfo | URL, init: RequestInit): Promise<Call | Response> {
  const isRequest = input instanceof Request;
  const method = methodIn(isRequest ? input.url : String(input));
  // The URL is not read again, so a relative one will do.
  const request = new Request(isRequest ? input : "http://portal.invalid/", { duplex: "half", ...init } as RequestInit);
  if (request.method !== "POST") return refusal(405, "METHOD_NOT_ALLOWED", "Call a method by POST", request);
  if (method === undefined) return refusal(404, "NO_METHOD_NAME", "The URL's path ends with no method's name", request);
  const { signal } = request;
  signal.throwIfAborted();
  const bytes = request.body === null ? undefined : new Uint8Array(await abortable(request.arrayBuffer(), signal));
  const params = bytes && parseJson(new TextDecoder().decode(bytes));
  // What a subclass of Request or the init has beyond the standard, such as undici's dispatcher.
  const {
    body: _body,
    headers: _headers,
    method: _method,
    signal: _signal,
    ...rest
  } = { ...(isRequest && input), ...init };
  return {
    method,
    params: isObject(params) ? params : {},
    signal,
    request: { headers: request.headers, body: bytes, init: rest },
  };
}

function methodIn(url: string): string | undefined {
  const [path = ""] = url.split(/[?#]/);
  const name = path.replace(/\/+$/, "").replace(/^.*\//s, "");
  try {
    const decoded = decodeURIComponent(name);
    return /^\.*$/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function refusal(status: number, code: string, message: string, { method }: Request): Response {
  const body = JSON.stringify({ error: { code, message } });
  return new Response(method === "HEAD" ? null : body, { status, headers: { "Content-Type": "application/json" } });
}

function responseFrom({ status, statusText, headers, body }: ErrorResponse): Response {
  return new Response(bodiless.has(status) ? null : body, { status, statusText, headers });
}

// https://fetch.spec.whatwg.org/#null-body-status
const bodiless = new Set([204, 205, 304]);
