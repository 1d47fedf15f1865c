import { NetworkError } from "./errors.js";
import { type Redact, redacted } from "./redact.js";

// Code, name and message as Node, undici, Deno and Bun give them. A certificate, port or proxy that refuses does so again.
const rejected =
  /^\w*(CERT|ISSUER|SIGNATURE|MISMATCH|_VERSION|HANDSHAKE|EPROTO|INVALID_URL)|: (invalid peer|received corrupt)|bad port|port \d+ are blocked|Proxy response \(4/;
const unconnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT|E\w+ Agg)|connect E|before secure TLS|\(Connect\)|Proxy response/;

/** Creates the error for whatever was thrown instead of a response, or, if `responded`, while its body was read. */
export function networkError(method: string, thrown: unknown, redact: Redact, responded: boolean): NetworkError {
  const { name, code, message } = rootOf(redacted(thrown, (text) => text));
  const root = responded ? "" : `${code} ${name} ${message}`;
  const isRejected = rejected.test(root);
  const cause = redacted(thrown, redact);
  return new NetworkError({
    code: isRejected ? "CONNECTION_REJECTED" : "NETWORK_FAILURE",
    method,
    detail: `${responded ? "the response broke off" : "no response"}: ${rootOf(cause).message}`,
    cause,
    sent: !isRejected && !unconnected.test(root),
  });
}

function rootOf(error: Error & { code?: string }): Error & { code?: string } {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
