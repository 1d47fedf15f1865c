import {
  AuthError,
  Bitrix24Error,
  type FailureDetails,
  LimitError,
  NetworkError,
  RedirectError,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
} from "../errors.js";

/**
 * What the failure of a batch means for its reads: it is that of `each`; `one` of them has failed; the credentials were
 * `denied`; the method is `refused` in batches, or the portal has none; together they were too `much`; or a batch is
 * `impossible` for this client, as for an application in a browser.
 */
export function judgeFailure(error: unknown): "each" | "one" | "denied" | "refused" | "much" | "impossible" {
  if (!(error instanceof Bitrix24Error)) return "impossible";
  const { code, status = 0 } = error;
  if (code === "RENEWAL_FAILED") return "each";
  if (status === 401) return "denied";
  if (status === 404 || status === 405) return "refused";
  if (code === "RESPONSE_TOO_LARGE") return "one";
  // A batch runs longer than its reads, and the portal's gateway may cut it off.
  const tooMuch = [TimeoutError, ServerError, UnexpectedAnswerError];
  if (tooMuch.some((Class) => error instanceof Class)) return "much";
  const ofEach = [NetworkError, LimitError, AuthError, RedirectError];
  // The plan's period is over, or the portal is gone.
  if (status === 402 || status === 410 || ofEach.some((Class) => error instanceof Class)) return "each";
  return "one";
}

/** The failure of a batch as that of a read of its own. */
export function errorOf(error: unknown, method: string): unknown {
  if (!(error instanceof Bitrix24Error)) return error;
  const { code, status, detail, validation, remedy, retryAt, response, cause, attempts } = error;
  const Class = error.constructor as new (facts: FailureDetails & { sent?: boolean }) => Bitrix24Error;
  const sent = error instanceof NetworkError && { sent: error.sent };
  const facts = { code, status, method, detail, validation: [...validation], remedy, retryAt, response, cause };
  return Object.assign(new Class({ ...facts, ...sent }), { attempts });
}
