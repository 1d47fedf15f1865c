import { errorCodeAt, type SchemaErrorCode } from "../document/error-code.js";
import type { Operation } from "../document/operations.js";
import { at, unescaped } from "../document/reference.js";
import { isObject, valueAt } from "../json.js";
import { type Contract, portalErrors } from "./contract.js";
import type { PrismResponse, Violation } from "./prism.js";
import { withMaskedAuth } from "./recorded.js";
import { type ValidationIssue, validationIssue } from "./validation-issue.js";

const validationCode = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

/** The response to an invalid request: the error of a schema's `x-error-code`, or else one issue per violation. */
export function validationError(
  { bundle, errorBody }: Contract,
  operation: Operation,
  body: object,
  violations: Violation[],
): PrismResponse & { example: string } {
  const all = violations.map((violation) => validationIssue(body, violation));
  const issues = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  for (const { location, code: keyword } of violations) {
    const path = location.slice(2).map(unescaped);
    const found = errorCodeAt(bundle, operation.request, path, keyword);
    if (!found) continue;
    const error = ownError(operation, found, withMaskedAuth(body), path.slice(0, found.depth), issues);
    return { status: 400, headers: json, body: error, example: found.code };
  }
  const message = at(bundle, errorBody(validationCode), "error", "message");
  const error = { code: validationCode, message, validation: issues };
  return { status: portalErrors[validationCode], headers: json, body: { error }, example: validationCode };
}

const json = { "content-type": "application/json" };

function ownError(
  { method, responses }: Operation,
  { code, isOfKeyword }: SchemaErrorCode,
  body: unknown,
  path: string[],
  issues: ValidationIssue[],
): object {
  const examples = responses.find(({ status }) => status === 400)?.examples;
  const example = examples?.find(({ name }) => name === code)?.value;
  if (!isObject(example) || !isObject(example.error)) {
    throw new Error(
      `${method}: a schema has x-error-code ${code}, but the method's 400 response has no example of that name.`,
    );
  }
  if (isOfKeyword) return example;
  const { error } = example;
  const validation = Array.isArray(error.validation) && { validation: issuesWithin(path, issues) };
  return {
    ...example,
    error: { ...error, message: quoting(valueAt(body, path), String(error.message), path), ...validation },
  };
}

// The documented messages have the value at fault in their first pair of backticks, or the name of its parameter.
function quoting(value: unknown, message: string, [parameter]: string[]): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return message.replace(/`([^`]*)`/, (whole, quoted) => (quoted === parameter ? whole : `\`${text}\``));
}

// A portal names the fields of an object by themselves: `name`, not `fields.name`.
function issuesWithin(path: string[], issues: ValidationIssue[]): ValidationIssue[] {
  const whole = path.join(".");
  return issues
    .filter(({ field = "" }) => field === whole || field.startsWith(`${whole}.`))
    .map(({ field = "", message }) => ({
      field: field.replace(`${whole}.`, ""),
      message: message.replace(`\`${whole}.`, "`"),
    }));
}
