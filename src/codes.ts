import { knownErrors } from "../generated/known-errors.js";

const own: Record<OwnCode, Facts> = {
  NETWORK_FAILURE: [[], "Check the address and the network between here and the portal."],
  TIMEOUT: [[], "Try again later, ask for less, or allow more time by the option timeout."],
  REDIRECT: [
    [],
    "Ask for the portal's present address, or whether its licence has lapsed. Redirects are not followed.",
  ],
  UNEXPECTED_ANSWER: [
    [],
    "Check that the address is a Bitrix24 portal's and that no proxy or login page answers for it.",
  ],
  RENEWAL_FAILED: [[], "Try again later, or authorize the application anew."],
  // What the authorization server says to a renewal.
  invalid_grant: [[], "Authorize the application anew: its refresh token is void."],
  invalid_client: [[], "Check clientId and clientSecret, and that the application is installed."],
  PAYMENT_REQUIRED: [[], "Pay for the portal's plan or the application: its time is over."],
};

type Facts = [statuses: number[], remedy: string];
type OwnCode =
  | "NETWORK_FAILURE"
  | "TIMEOUT"
  | "REDIRECT"
  | "UNEXPECTED_ANSWER"
  | "RENEWAL_FAILED"
  | "invalid_grant"
  | "invalid_client"
  | "PAYMENT_REQUIRED";

/** Codes of the portal that are documented, and the client's own, for failures that come without a code. */
export type KnownErrorCode = keyof typeof knownErrors | OwnCode;

/** The set is open: a portal sends codes that are not documented. */
export type ErrorCode = KnownErrorCode | (string & {});

/** What to do about an error; undefined for a code that is not documented. */
export function remedyFor(code: ErrorCode): string | undefined {
  return facts(code)?.[1];
}

/** The HTTP status a code is documented with, nearest to the one it came with: the same class at 200 as at 400. */
export function usualStatus(code: ErrorCode, status: number): number {
  const statuses = facts(code)?.[0] ?? [];
  return statuses.includes(status) ? status : (statuses.at(-1) ?? status);
}

/** The code as documented: older builds of the REST module spell its prefix in the plural. */
export function canonical(code: string): string {
  return code.replace("BITRIX_REST_V3_EXCEPTIONS_", "BITRIX_REST_V3_EXCEPTION_");
}

function facts(code: string): Facts | undefined {
  const name = canonical(code);
  const table: Record<string, Facts> = Object.hasOwn(own, name) ? own : knownErrors;
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
