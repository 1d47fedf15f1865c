import { knownErrors } from "../generated/known-errors.js";

const own = {
  NETWORK_FAILURE: "Check the address and the network.",
  CONNECTION_REJECTED:
    "Check the port, the proxy, and the certificate: Node trusts a private authority by NODE_EXTRA_CA_CERTS.",
  TIMEOUT: "Ask for less, or raise the option timeout.",
  REDIRECT: "Use the portal's current address, or renew its licence. Redirects are not followed.",
  RESPONSE_TOO_LARGE: "Ask for less, or raise the option maxResponseBytes.",
  BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION: "Take a new key. Reuse one only to repeat the same call.",
  BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION:
    "Give a key of 1 to 255 printable ASCII characters without spaces.",
  UNEXPECTED_ANSWER: "Check that the address is a portal's, and that no proxy or login page responds in its place.",
};

/** Documented codes of the portal, and the client's own for failures that come without a code. */
export type KnownErrorCode = keyof typeof knownErrors | keyof typeof own | "NO_ERROR_CODE" | RenewalCode;

/** Codes of a failed renewal: the client's own, and the authorization server's. */
export type RenewalCode = "RENEWAL_FAILED" | "invalid_grant" | "invalid_client" | "PAYMENT_REQUIRED";

/** Any code: portals also send undocumented ones. */
export type ErrorCode = KnownErrorCode | (string & {});

/** Returns what to do about an error; undefined for an undocumented code. */
export function remedyFor(code: ErrorCode): string | undefined {
  return entry<string>(own, code) ?? entry<Facts>(knownErrors, code)?.[1];
}

/** True for the code of a method that has used up its time budget: REST 3.0 has a name of its own for it. */
export function isOperatingLimit(code: ErrorCode): boolean {
  return /^OPERATION_TIME_LIMIT$|_RATELIMITEXCEPTION$/.test(code);
}

/** Returns the status the code came with if it is documented for it; else a documented one, else the one it came with. */
export function usualStatus(code: ErrorCode, status: number): number {
  const statuses = entry<Facts>(knownErrors, code)?.[0] ?? [];
  return statuses.includes(status) ? status : (statuses.at(-1) ?? status);
}

/** Returns the code as documented: older builds of the REST module write its prefix in the plural. */
export function canonical(code: string): string {
  return code.replace("BITRIX_REST_V3_EXCEPTIONS_", "BITRIX_REST_V3_EXCEPTION_");
}

type Facts = [statuses: number[], remedy: string];

// A portal may send a code that is a property of every object, such as "constructor".
function entry<T>(table: Record<string, T>, code: string): T | undefined {
  const name = canonical(code);
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
