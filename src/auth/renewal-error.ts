import type { RenewalCode } from "../codes.js";
import { AuthError } from "../errors.js";

/** Why tokens were not renewed; nothing in it is secret. */
export interface Failure {
  code: string;
  detail: string;
  cause?: unknown;
  /** When the next renewal is possible. */
  retryAt?: Date;
}

/** A failure other than a refusal by the authorization server. */
export function failed(detail: string, cause?: unknown): Failure {
  return { code: "RENEWAL_FAILED", detail, cause };
}

// Kept apart from the other remedies, because only an application needs them.
const remedies: Record<string, string> = {
  RENEWAL_FAILED: "Try again later, or authorize the application again.",
  invalid_grant: "Authorize the application again: its refresh token is no longer valid.",
  invalid_client: "Check clientId and clientSecret, and that the application is installed.",
  PAYMENT_REQUIRED: "Pay for the portal's plan or the application: its paid period is over.",
} satisfies Record<RenewalCode, string>;

/** The error of a call that waited for the renewal. */
export function renewalError(failure: Failure, method: string): AuthError {
  // The server may send a code that every object has as a key, such as "constructor".
  const remedy = Object.hasOwn(remedies, failure.code) ? remedies[failure.code] : undefined;
  return new AuthError({ ...failure, remedy, method });
}
