import { NetworkError } from "./errors.js";
import type { Diagnosis } from "./load-diagnosis.js";
import { type Redact, redacted } from "./redact.js";

/** Creates the error for whatever was thrown instead of a response, or, if `responded`, while its body was read. */
export function networkError(
  method: string,
  thrown: unknown,
  redact: Redact,
  responded: boolean,
  { connectionFault }: Diagnosis,
): NetworkError {
  const { name, code, message } = rootOf(redacted(thrown, (text) => text));
  const fault = responded ? undefined : connectionFault?.(`${code} ${name} ${message}`);
  const cause = redacted(thrown, redact);
  return new NetworkError({
    code: fault === "rejected" ? "CONNECTION_REJECTED" : "NETWORK_FAILURE",
    method,
    detail: `${responded ? "the response broke off" : "no response"}: ${rootOf(cause).message}`,
    cause,
    sent: !fault,
  });
}

function rootOf(error: Error & { code?: string }): Error & { code?: string } {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
