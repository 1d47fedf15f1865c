import { knownErrors } from "../generated/known-errors.js";

const own = {
  NETWORK_FAILURE: "Check the address and the network between here and the portal.",
  TIMEOUT: "Try again later, ask for less, or allow more time by the option timeout.",
  REDIRECT: "Ask for the portal's present address, or whether its licence has lapsed. Redirects are not followed.",
  UNEXPECTED_ANSWER: "Check that the address is a Bitrix24 portal's and that no proxy or login page answers for it.",
};

/** Codes of the portal that are documented, and the client's own, for failures that come without a code. */
export type KnownErrorCode = keyof typeof knownErrors | keyof typeof own | RenewalCode;

/** Codes of a failed renewal: the client's own, and what the authorization server says. */
export type RenewalCode = "RENEWAL_FAILED" | "invalid_grant" | "invalid_client" | "PAYMENT_REQUIRED";

/** The set is open: a portal sends codes that are not documented. */
export type ErrorCode = KnownErrorCode | (string & {});

/** What to do about an error; undefined for a code that is not documented. */
export function remedyFor(code: ErrorCode): string | undefined {
  return entry<string>(own, code) ?? entry<Facts>(knownErrors, code)?.[1];
}

/** The HTTP status a code is documented with, nearest to the one it came with: the same class at 200 as at 400. */
export function usualStatus(code: ErrorCode, status: number): number {
  const statuses = entry<Facts>(knownErrors, code)?.[0] ?? [];
  return statuses.includes(status) ? status : (statuses.at(-1) ?? status);
}

/** The code as documented: older builds of the REST module spell its prefix in the plural. */
export function canonical(code: string): string {
  return code.replace("BITRIX_REST_V3_EXCEPTIONS_", "BITRIX_REST_V3_EXCEPTION_");
}

type Facts = [statuses: number[], remedy: string];

// A portal may send a code that every object has, such as "constructor".
function entry<T>(table: Record<string, T>, code: string): T | undefined {
  const name = canonical(code);
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
