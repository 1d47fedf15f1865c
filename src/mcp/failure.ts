import { Bitrix24Error, NetworkError, ServerError, UnexpectedAnswerError, type ValidationIssue } from "../errors.js";
import { suggestion } from "../nearest.js";
import { printable, type Redact, redacted } from "../redact.js";

/** Why a call failed, and what an assistant can do about it. */
export interface Failure {
  code: string;
  status?: number;
  detail: string;
  fields?: ValidationIssue[];
  remedy?: string;
  /** The earliest moment at which another attempt can succeed, in ISO 8601. */
  retryAt?: string;
}

const text = { type: "string" };

/** JSON Schema of a `Failure`. */
export const failureSchema = {
  type: "object",
  description: "Why the call failed, with the parameters at fault and what to do.",
  required: ["code", "detail"],
  properties: {
    code: text,
    status: { type: "integer" },
    detail: text,
    fields: { type: "array", items: { type: "object", properties: { field: text, message: text } } },
    remedy: text,
    retryAt: text,
  },
};

/** The failure of a method that the document lacks. */
export function unknownMethod(name: string, known: Iterable<string>): Failure {
  return {
    code: "UNKNOWN_METHOD",
    detail: `${JSON.stringify(name.slice(0, 100))} is not a method of this server.${suggestion(name.slice(0, 100), known)}`,
    remedy: "Look for the method with search_methods, and use its name as it stands there.",
  };
}

/** The failure of a write that no pattern allows. */
export function writeRefused(method: string): Failure {
  return {
    code: "WRITE_NOT_ALLOWED",
    detail: `${method} writes to the portal, and this server was not started to allow that. Nothing was sent.`,
    remedy: `Do not try again, nor look for a way around it. Tell the user that the server's flag --allow-writes ${method} would allow it.`,
  };
}

/** The failure of a request that differs from the document. */
export function invalidParameters(method: string, fields: ValidationIssue[]): Failure {
  return {
    code: "INVALID_PARAMETERS",
    detail: `The parameters of ${method} are not as documented. Nothing was sent.`,
    fields,
    remedy: "Correct these parameters, and call the method again.",
  };
}

/** The failure of a call that was rejected; every text is masked, and on one line. */
export function failureOf(thrown: unknown, writes: boolean, redact: Redact): Failure {
  const line = (text: string) => printable(redact(text)).slice(0, longest);
  if (!(thrown instanceof Bitrix24Error))
    return { code: "INVALID_CALL", detail: line(redacted(thrown, redact).message) };
  const { code, status, detail, validation, remedy, retryAt } = thrown;
  const fields = validation.slice(0, mostFields).map((issue) => ({
    ...(issue.field !== undefined && { field: line(issue.field) }),
    ...(issue.message !== undefined && { message: line(issue.message) }),
  }));
  const advice = [remedy, writes && mayHaveRun(thrown) && repeating].filter(Boolean).join(" ");
  return {
    code: line(code),
    ...(status !== undefined && { status }),
    detail: line(detail || code),
    ...(fields.length > 0 && { fields }),
    ...(advice && { remedy: advice }),
    ...(retryAt && { retryAt: retryAt.toISOString() }),
  };
}

const longest = 1000;
const mostFields = 50;

const repeating =
  `It is not known whether the portal has run this call. Look whether it has before you repeat it. With the same parameters it
carries the same idempotency key, so that a portal that honours the key does not run it twice.`.replace(/\s+/g, " ");

function mayHaveRun(error: Bitrix24Error): boolean {
  if (error instanceof NetworkError) return error.sent;
  return error instanceof ServerError || error instanceof UnexpectedAnswerError;
}
