import type { Auth } from "./auth/auth.js";
import type { Fetch, Send } from "./call.js";
import { NetworkError } from "./errors.js";
import { type Redact, redacted, redactor } from "./redact.js";
import { read } from "./reply.js";

/** Carries a call in one HTTP request; rejects with a typed error, or with the signal's reason when aborted. */
export function transport(auth: Auth, fetch: Fetch): Send {
  const redact = redactor(auth.secrets);
  return async ({ method, params, signal }) => {
    // Made out here, for a parameter that JSON cannot hold is the caller's mistake and not the network's.
    const json = JSON.stringify({ ...params, ...auth.credentials() });
    let response: Response;
    let body: string;
    try {
      response = await fetch(`${auth.baseUrl()}/${method}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: json,
        redirect: "manual",
        signal: signal ?? null,
      });
      body = await response.text();
    } catch (thrown) {
      throw signal?.aborted ? signal.reason : unreachable(method, thrown, redact);
    }
    return read(method, response, body, redact);
  };
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
