import type { Auth } from "./auth/auth.js";
import type { Call, Fetch, RawRequest, Send } from "./call.js";
import { NetworkError } from "./errors.js";
import { isObject, parseJson } from "./json.js";
import { type Redact, redacted, redactor } from "./redact.js";
import { readEnvelope } from "./response.js";

/** Sends a call as one HTTP request; rejects with a typed error, or with the signal's reason when aborted. */
export function transport(auth: Auth, fetch: Fetch): Send {
  const redact = redactor(auth.secrets);
  return async (call) => {
    const { method, signal } = call;
    const url = `${auth.baseUrl()}/${pathOf(method)}`;
    const request = requestOf(call, auth.credentials().auth);
    let response: Response;
    let body: string;
    try {
      response = await fetch(url, { ...request, method: "POST", redirect: "manual", signal: signal ?? null });
      body = await response.text();
    } catch (thrown) {
      throw signal?.aborted ? signal.reason : unreachable(method, thrown, redact);
    }
    return readEnvelope(method, response, body, redact);
  };
}

// A name of dots alone would be resolved as a path segment, and lead out of the portal's base URL.
function pathOf(method: string): string {
  if (/^\.*$/.test(method)) throw new TypeError(`${JSON.stringify(method)} cannot be the name of a method`);
  return encodeURIComponent(method);
}

function requestOf({ params, request }: Call, token: string | undefined): RequestInit {
  if (request) return rawRequest(request, token);
  return {
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(token === undefined ? params : { ...params, auth: token }),
  };
}

function rawRequest({ headers, body, init }: RawRequest, token: string | undefined): RequestInit {
  if (token === undefined) return { ...init, headers, body: body ?? null };
  const text = body && withToken(new TextDecoder().decode(body), token);
  if (text !== undefined) return { ...init, headers, body: text };
  const authorized = new Headers(headers);
  authorized.set("Authorization", `Bearer ${token}`);
  return { ...init, headers: authorized, body: body ?? null };
}

// Keeps the caller's own serialization, for instance numbers that JavaScript would round. Of duplicate keys, the last counts.
function withToken(json: string, token: string): string | undefined {
  const params = parseJson(json);
  if (!isObject(params)) return undefined;
  const comma = Object.keys(params).length > 0 ? "," : "";
  return json.replace(/\}\s*$/, () => `${comma}"auth":${JSON.stringify(token)}}`);
}

function unreachable(method: string, thrown: unknown, redact: Redact): NetworkError {
  const cause = redacted(thrown, redact);
  const root = cause.cause instanceof Error ? cause.cause : cause;
  const sent = !neverSent.has(String((root as NodeJS.ErrnoException).code));
  return new NetworkError({ code: "NETWORK_FAILURE", method, detail: `no response: ${root.message}`, cause, sent });
}

// No connection was made, so the portal has not seen the call.
const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);
