import type { knownErrors } from "../generated/known-errors.js";
import type { ownRemedies } from "./failure/own-remedies.js";

/** Documented codes of the portal, and the client's own for failures that come without a code. */
export type KnownErrorCode = keyof typeof knownErrors | OwnCode | RenewalCode;

type OwnCode = keyof typeof ownRemedies | "TIMEOUT" | "RESPONSE_TOO_LARGE" | "NO_ERROR_CODE";

/** Codes of a failed renewal: the client's own, and the authorization server's. */
export type RenewalCode = "RENEWAL_FAILED" | "invalid_grant" | "invalid_client" | "PAYMENT_REQUIRED";

/** Any code: portals also send undocumented ones. */
export type ErrorCode = KnownErrorCode | (string & {});

/** True for the code of a method that has used up its time budget: REST 3.0 has a name of its own for it. */
export function isOperatingLimit(code: ErrorCode): boolean {
  return /^OPERATION_TIME_LIMIT$|_RATELIMITEXCEPTION$/.test(code);
}
