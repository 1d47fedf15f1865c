import {
  AccessError,
  AuthError,
  Bitrix24Error,
  type FailureDetails,
  LimitError,
  NotFoundError,
  ServerError,
  ValidationError,
} from "../errors.js";
import type { Redact } from "../redact.js";
import { documentedError } from "./documented-error.js";

const byCode: readonly [code: RegExp, Class: typeof Bitrix24Error][] = [
  // Plan, licence or portal have ended: no retry changes that, whatever the status.
  [/LICENSE|^PAYMENT_REQUIRED$|CURRENT_PLAN$|^PORTAL_DELETED$/, AccessError],
  [/^BITRIX_REST_V3_EXCEPTIONS?_ENTITYNOTFOUNDEXCEPTION$/, NotFoundError],
  [/^(QUERY_LIMIT_EXCEEDED|OVERLOAD_LIMIT)$/, LimitError],
];

const byStatus: Record<number, typeof Bitrix24Error> = {
  400: ValidationError,
  401: AuthError,
  402: AccessError,
  403: AccessError,
  404: NotFoundError,
  422: ValidationError,
  429: LimitError,
};

/**
 * Creates the error for a failure with a code: of the class of the code, or of the status if the code is unknown.
 * Only an unknown code is masked, after the class and the remedy have been chosen by it.
 */
export function portalError(details: FailureDetails & { status: number }, redact: Redact): Bitrix24Error {
  const { code, status } = details;
  const { remedy, status: usual = status } = documentedError(code, status) ?? {};
  const [, known] = byCode.find(([pattern]) => pattern.test(code)) ?? [];
  const Class = known ?? byStatus[usual] ?? (usual >= 500 ? ServerError : Bitrix24Error);
  return new Class({ ...details, remedy, code: remedy ? code : redact(code) });
}
