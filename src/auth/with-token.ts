import type { Call } from "../call.js";
import { isBrowser } from "../headers.js";

/**
 * The request with an access token in its JSON body, or in a header where the body has no room for it or the call an
 * idempotency key: a portal compares the bodies of calls with one key, and would see another one after a renewal.
 */
export function withToken(call: Call, request: RequestInit, token: string): RequestInit {
  const json = call.request ? call.request.json : String(request.body);
  // Of two keys the portal would take the last, but the caller's own must not be sent along.
  const hasOwn = "auth" in call.params;
  if (hasOwn && !call.request) return { ...request, body: JSON.stringify({ ...call.params, auth: token }) };
  // A header takes nothing but ASCII.
  const belongsInBody = hasOwn || !call.idempotencyKey || !/^[!-~]+$/.test(token);
  if (belongsInBody && json?.trimStart().startsWith("{")) return { ...request, body: appended(json, token) };
  if (call.method === "batch" && isBrowser())
    throw new TypeError(
      "In a browser, a batch needs a webhook or a server: portals do not allow its token's header there",
    );
  const headers = new Headers(request.headers);
  headers.set("Authorization", `Bearer ${token}`);
  return { ...request, headers };
}

// The caller's own serialization stays as it is: numbers that JavaScript would round, for one. Of two keys, the last counts.
function appended(json: string, token: string): string {
  const end = json.lastIndexOf("}");
  const comma = /^\s*\{\s*\}/.test(json) ? "" : ",";
  return `${json.slice(0, end)}${comma}"auth":${JSON.stringify(token)}${json.slice(end)}`;
}
