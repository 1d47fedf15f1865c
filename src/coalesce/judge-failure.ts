import type { Bitrix24Error, FailureDetails, NetworkError } from "../errors.js";

// By name, because an import of the classes would split the client's one file for programs that do not coalesce.
const ofEach = /^(NetworkError|LimitError|RedirectError)$/;
// A batch runs longer than its reads, and the portal's gateway may cut it off.
const tooMuch = /^(TimeoutError|ServerError|UnexpectedAnswerError)$/;

/**
 * What the failure of a batch means for its reads: it is that of `each`; `one` of them has failed; the credentials were
 * `denied`; the method is `refused` in batches, or the portal has none; together they were too `much`; or a batch is
 * `impossible` for this client, as for an application in a browser.
 */
export function judgeFailure(error: unknown): "each" | "one" | "denied" | "refused" | "much" | "impossible" {
  if (!isOfCall(error)) return "impossible";
  const { name, code, status = 0 } = error;
  if (code === "RENEWAL_FAILED") return "each";
  if (code === "RESPONSE_TOO_LARGE") return "one";
  if (status === 401) return "denied";
  if (status === 404 || status === 405) return "refused";
  if (tooMuch.test(name)) return "much";
  // The plan's period is over, or the portal is gone.
  return ofEach.test(name) || status === 402 || status === 410 ? "each" : "one";
}

/** The failure of a batch as that of a read of its own. */
export function errorOf(error: unknown, method: string): unknown {
  if (!isOfCall(error)) return error;
  const { code, status, detail, validation, remedy, retryAt, response, cause, attempts } = error;
  const Class = error.constructor as new (facts: FailureDetails & Partial<NetworkError>) => Bitrix24Error;
  const { sent = true } = error as Partial<NetworkError>;
  const facts = { code, status, method, detail, validation: [...validation], remedy, retryAt, response, cause, sent };
  return Object.assign(new Class(facts), { attempts });
}

function isOfCall(error: unknown): error is Bitrix24Error {
  return error instanceof Error && "attempts" in error;
}
