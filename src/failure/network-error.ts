import { NetworkError } from "../errors.js";
import { type Redact, redacted } from "../redact.js";
import { connectionFault } from "./connection-fault.js";
import { ownRemedies } from "./own-remedies.js";

/** Creates the error for whatever was thrown instead of a response, or, if `responded`, while its body was read. */
export function networkError(method: string, thrown: unknown, redact: Redact, responded: boolean): NetworkError {
  const root = rootOf(redacted(thrown, (text) => text));
  const fault = responded ? undefined : connectionFault(`${root.code} ${root.name} ${root.message}`);
  const cause = redacted(thrown, redact);
  const code = fault === "rejected" ? "CONNECTION_REJECTED" : "NETWORK_FAILURE";
  return new NetworkError({
    code,
    method,
    detail: `${responded ? "the response broke off" : "no response"}: ${rootOf(cause).message}`,
    remedy: ownRemedies[code],
    cause,
    sent: !fault,
  });
}

function rootOf(error: Error & { code?: string }): Error & { code?: string } {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
