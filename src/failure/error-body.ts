import type { ValidationIssue } from "../errors.js";
import { isEmpty, isObject } from "../json.js";
import type { Redact } from "../redact.js";

/** What an error response says; texts are masked, but not `code`, on which the class of the error depends. */
export interface ErrorBody {
  code: string;
  detail: string;
  validation: ValidationIssue[];
}

/** Reads the error of a body: REST 3.0's object, the older flat keys, or an untyped mixture; undefined without one. */
export function readErrorBody(body: unknown, redact: Redact): ErrorBody | undefined {
  if (!isObject(body) || !("error" in body || "error_description" in body)) return undefined;
  const error = Array.isArray(body.error) ? body.error[0] : body.error;
  const facts: Record<string, unknown> = isObject(error) ? error : { code: error };
  const { code = facts.error, message = facts.error_description, validation } = facts;
  const said = [message, body.error_description, body.message].find((each) => !isEmpty(each));
  const hasCode = typeof code === "number" || (typeof code === "string" && code !== "");
  return {
    code: hasCode ? `${code}` : "NO_ERROR_CODE",
    detail: text(said ?? (hasCode || isEmpty(error) ? "" : error), redact),
    // PHP writes a list with gaps as an object.
    validation: (typeof validation === "object" ? Object.values(validation ?? {}) : [])
      .filter(isObject)
      .map((issue) => masked(issue, redact)),
  };
}

function masked({ field, message }: Record<string, unknown>, redact: Redact): ValidationIssue {
  return {
    ...(field !== undefined && { field: text(field ?? "", redact) }),
    ...(message !== undefined && { message: text(message ?? "", redact) }),
  };
}

function text(value: unknown, redact: Redact): string {
  return typeof value === "string" ? redact(value) : maskedJson(value, redact);
}

/** A parsed value as JSON, with every secret in its strings masked. */
export function maskedJson(value: unknown, redact: Redact): string {
  // Masked before it is escaped again.
  const masking = (_key: string, part: unknown) => {
    if (typeof part === "string") return redact(part);
    return isObject(part) ? Object.fromEntries(Object.entries(part).map(([key, each]) => [redact(key), each])) : part;
  };
  try {
    return redact(JSON.stringify(value, masking));
  } catch {
    // JSON can be parsed at a depth at which it cannot be serialized.
    return "JSON nested too deeply";
  }
}
