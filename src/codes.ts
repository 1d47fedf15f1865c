import type { knownErrors } from "../generated/known-errors.js";

const own = {
  NETWORK_FAILURE: "Check the address and the network.",
  CONNECTION_REJECTED:
    "Check the port, the proxy, and the certificate: Node trusts a private authority by NODE_EXTRA_CA_CERTS.",
  TIMEOUT: "Ask for less, or raise the option timeout.",
  REDIRECT: "Use the portal's current address, or renew its licence. Redirects are not followed.",
  RESPONSE_TOO_LARGE: "Ask for less, or raise the option maxResponseBytes.",
  UNEXPECTED_ANSWER: "Check that the address is a portal's, and that no proxy or login page responds in its place.",
};

/** Documented codes of the portal, and the client's own for failures that come without a code. */
export type KnownErrorCode = keyof typeof knownErrors | keyof typeof own | "NO_ERROR_CODE" | RenewalCode;

/** Codes of a failed renewal: the client's own, and the authorization server's. */
export type RenewalCode = "RENEWAL_FAILED" | "invalid_grant" | "invalid_client" | "PAYMENT_REQUIRED";

/** Any code: portals also send undocumented ones. */
export type ErrorCode = KnownErrorCode | (string & {});

/** Returns what to do about a failure that comes without a code of the portal; undefined for any other code. */
export function remedyFor(code: ErrorCode): string | undefined {
  return Object.hasOwn(own, code) ? own[code as keyof typeof own] : undefined;
}

/** True for the code of a method that has used up its time budget: REST 3.0 has a name of its own for it. */
export function isOperatingLimit(code: ErrorCode): boolean {
  return /^OPERATION_TIME_LIMIT$|_RATELIMITEXCEPTION$/.test(code);
}
