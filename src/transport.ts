import openapi from "openapi-fetch";
import type { Auth } from "./auth/auth.js";
import type { Fetch, Send } from "./call.js";
import { NetworkError } from "./errors.js";
import { type Redact, redacted, redactor } from "./redact.js";
import { type Answer, read } from "./reply.js";

// What is used of openapi-fetch. Its own types know no Request but the global one, and no method by a computed name.
const open = openapi as unknown as (options: object) => { POST(path: string, init: object): Promise<Answer> };

/** Carries a call in one HTTP request; rejects with a typed error, or with the signal's reason when aborted. */
export function transport(auth: Auth, fetch: Fetch): Send {
  const redact = redactor(auth.secrets);
  const api = open({
    baseUrl: auth.baseUrl(),
    // A whole Request would cost more than the rest of openapi-fetch, and headers merged anew for each call nearly so.
    Request: Unbuilt,
    fetch: ({ url, init: { json, signal } }: Unbuilt) =>
      fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: json,
        redirect: "manual",
        signal: signal ?? null,
      }),
  });
  return async ({ method, params, signal }) => {
    // Made out here, for a parameter that JSON cannot hold is the caller's mistake and not the network's.
    const json = JSON.stringify({ ...params, ...auth.credentials() });
    const answer = await api.POST(`/${method}`, { json, parseAs: "text", signal }).catch((thrown: unknown) => {
      throw signal?.aborted ? signal.reason : unreachable(method, thrown, redact);
    });
    return read(method, answer, redact);
  };
}

class Unbuilt {
  constructor(
    readonly url: string,
    readonly init: { json: string; signal?: AbortSignal },
  ) {}
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
