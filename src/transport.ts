import type { Auth } from "./auth/auth.js";
import type { Call, Fetch, RawRequest, Send } from "./call.js";
import { NetworkError } from "./errors.js";
import { type Redact, redacted, redactor } from "./redact.js";
import { read } from "./response.js";

/** Carries a call in one HTTP request; rejects with a typed error, or with the signal's reason when aborted. */
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
    return read(method, response, body, redact);
  };
}

// Dots alone would climb out of the portal's address, and take the path of another method's.
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

function rawRequest({ headers, body, json, init }: RawRequest, token: string | undefined): RequestInit {
  if (token === undefined) return { ...init, headers, body: body ?? null };
  if (json !== undefined) return { ...init, headers, body: withToken(json, token) };
  const authorized = new Headers(headers);
  authorized.set("Authorization", `Bearer ${token}`);
  return { ...init, headers: authorized, body: body ?? null };
}

// The caller's own serialization stays as it is: numbers that JavaScript would round, for one. Of two keys, the last counts.
function withToken(json: string, token: string): string {
  const end = json.lastIndexOf("}");
  const comma = /^\s*\{\s*\}/.test(json) ? "" : ",";
  return `${json.slice(0, end)}${comma}"auth":${JSON.stringify(token)}${json.slice(end)}`;
}

function unreachable(method: string, thrown: unknown, redact: Redact): NetworkError {
  const cause = redacted(thrown, redact);
  const root = cause.cause instanceof Error ? cause.cause : cause;
  const sent = !neverSent.has(String((root as NodeJS.ErrnoException).code));
  return new NetworkError({ code: "NETWORK_FAILURE", method, detail: `no answer came: ${root.message}`, cause, sent });
}

// The connection was never made, so the portal cannot have begun to carry the call out.
const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);
