import { errorCodeAt } from "../document/error-code.js";
import type { Operation } from "../document/operations.js";
import { at, unescaped } from "../document/reference.js";
import { isObject, valueAt } from "../json.js";
import { type Contract, portalErrors } from "./contract.js";
import type { PrismResponse, Violation } from "./prism.js";
import { withMaskedAuth } from "./recorded.js";
import { validationIssue } from "./validation-issue.js";

const validationCode = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

/** The response to an invalid request: the error of a schema's `x-error-code`, or else one issue per violation. */
export function validationError(
  { bundle, errorBody }: Contract,
  operation: Operation,
  body: Record<string, unknown>,
  violations: Violation[],
): PrismResponse & { example: string } {
  for (const { location } of violations) {
    const path = location.slice(2).map(unescaped);
    const found = errorCodeAt(bundle, operation.request, path);
    if (!found) continue;
    const value = valueAt(withMaskedAuth(body), path.slice(0, found.depth));
    return { status: 400, headers: json, body: errorNaming(operation, found.code, value), example: found.code };
  }
  const message = at(bundle, errorBody(validationCode), "error", "message");
  const issues = violations.map((violation) => validationIssue(body, violation));
  const validation = [...new Map(issues.map((each) => [JSON.stringify(each), each])).values()];
  const error = { code: validationCode, message, validation };
  return { status: portalErrors[validationCode], headers: json, body: { error }, example: validationCode };
}

const json = { "content-type": "application/json" };

// The documented messages have the value at fault in their first pair of backticks.
function errorNaming({ method, responses }: Operation, code: string, value: unknown): object {
  const examples = responses.find(({ status }) => status === 400)?.examples;
  const example = examples?.find(({ name }) => name === code)?.value;
  if (!isObject(example) || !isObject(example.error)) {
    throw new Error(
      `${method}: a schema has x-error-code ${code}, but the method's 400 response has no example of that name.`,
    );
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const message = String(example.error.message).replace(/`[^`]*`/, () => `\`${text}\``);
  return { ...example, error: { ...example.error, message } };
}
