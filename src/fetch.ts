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
 * The client of openapi-fetch for a portal: `createFetchClient(auth).POST("/mail.mailbox.get", { body: { id: 1 } })`.
 * Resolves to `{ data, error, response }`, where `error` is the body of a response that is not 2xx; an error with status
 * 2xx, which portals send now and then, is under `data`. Rejects with a `Bitrix24Error` when there is no response.
 * For options of openapi-fetch itself, give `portalFetch` to its `createClient`.
 */
export function createFetchClient(auth: Auth, options: ClientOptions = {}): FetchClient {
  return createOpenApiClient<paths>({ baseUrl: `${auth.origin}/rest/api`, fetch: portalFetch(auth, options) });
}

/**
 * A `fetch` for generated clients that runs every layer. It reads the method's name from the end of the URL's path and
 * sends the call to the portal of `auth`, whatever the rest of the URL. Resolves to a `Response` for every status,
 * with an empty `url` and, for a redirect, a `Location` cut down to its host; rejects with a `Bitrix24Error` when there
 * is no response. Only the POST of a method is sent: anything else resolves to a 404 or 405 of this function's own.
 */
export function portalFetch(auth: Auth, options: ClientOptions = {}): typeof globalThis.fetch {
  const send = portalSend(auth, options);
  // Node aborts the signal of a Request only until the Request is garbage collected.
  const pending = new Set<RequestInfo | URL>();
  return async (input, init) => {
    pending.add(input);
    try {
      const call = await callFrom(input, init, auth.secrets());
      return call instanceof Response ? call : responseFrom(await send(call));
    } catch (thrown) {
      const response = thrown instanceof Bitrix24Error ? thrown.response : undefined;
      // No `Response` can be made with a status beyond 599.
      if (response && response.status < 600) return responseFrom(response);
      throw thrown;
    } finally {
      pending.delete(input);
    }
  };
}

/** The call that a request asks for, or a Response that refuses it. */
async function callFrom(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  secrets: string[],
): Promise<Call | Response> {
  // A Request of another realm or library is no `instanceof Request`.
  const given = typeof input === "object" && "url" in input ? input : undefined;
  const signal = init?.signal === undefined ? given?.signal : init.signal;
  signal?.throwIfAborted();
  // The URL is read for the method's name only, which also works for a relative one. Nor is the signal handed over: each
  // Request adds a listener to it.
  const request = given && !init ? given : new Request(given ?? "http://portal.invalid/", { ...init, signal: null });
  if (request.method !== "POST") return refusal(request, 405, "METHOD_NOT_ALLOWED", "Call a method by POST");
  const method = methodIn(given?.url ?? String(input));
  // A URL that ends with the webhook's token lacks the name; sent as one, the token would turn up in errors and logs.
  if (method === undefined || secrets.includes(method)) {
    return refusal(request, 404, "NO_METHOD_NAME", "The URL does not end with the name of a method");
  }
  const bytes = new Uint8Array(await abortable(request.arrayBuffer(), signal ?? undefined));
  const text = textOf(bytes);
  const json = parseJson(text);
  const key = request.headers.get("Idempotency-Key");
  return {
    method,
    params: isObject(json) ? json : {},
    ...(signal && { signal }),
    ...(key !== null && { idempotencyKey: key }),
    request: {
      headers: forwarded(request.headers),
      body: bytes.length > 0 ? bytes : undefined,
      json: isObject(json) ? text : undefined,
      init: { ...(given && settingsOf(given)), ...init },
    },
  };
}

function methodIn(url: string): string | undefined {
  const path = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "");
  const [, name = ""] = /^(?:[^?#]*\/)?([^/?#]+)\/*(?:[?#]|$)/.exec(path) ?? [];
  try {
    const decoded = decodeURIComponent(name);
    return /^\.*$/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** The bytes as text if it turns into the same bytes again, else an empty one. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "";
  }
}

/** The headers without those that speak of the caller's host and of a body without a token. */
function forwarded(headers: Headers): Headers {
  const copy = new Headers(headers);
  copy.delete("Host");
  copy.delete("Content-Length");
  return copy;
}

/** What a Request was made with, and what a subclass of it or openapi-fetch has added, such as undici's `dispatcher`. */
function settingsOf(request: Request): object {
  return Object.fromEntries([...settings.map((name) => [name, request[name]]), ...Object.entries(request)]);
}

const settings = ["cache", "credentials", "integrity", "keepalive", "mode", "referrer", "referrerPolicy"] as const;

/** An error response of this function's own, in the shape of the portal's. */
function refusal({ method }: Request, status: 404 | 405, code: string, message: string): Response {
  const body = JSON.stringify({ error: { code, message } });
  const headers = { "Content-Type": "application/json", ...(status === 405 && { Allow: "POST" }) };
  return new Response(method === "HEAD" ? null : body, { status, headers });
}

function responseFrom({ status, statusText, headers, body }: ErrorResponse): Response {
  // As bytes, for a text would add a content type where the portal sent none.
  const bytes = bodiless.includes(status) ? null : new TextEncoder().encode(body);
  return new Response(bytes, { status, statusText, headers });
}

// https://fetch.spec.whatwg.org/#null-body-status
const bodiless = [204, 205, 304];
