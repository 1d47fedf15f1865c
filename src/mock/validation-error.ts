import { errorCodeAt } from "../document/error-code.js";
import type { Operation } from "../document/operations.js";
import { at, unescaped } from "../document/reference.js";
import { isObject, valueAt } from "../json.js";
import { type Contract, refusals } from "./contract.js";
import { issue } from "./issue.js";
import type { Reply, Violation } from "./prism.js";

const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

/** The reply to a request that breaks its schema: the error that a schema on the way names, or else one issue per violation. */
export function validationReply(
  { bundle, refusal }: Contract,
  operation: Operation,
  body: Record<string, unknown>,
  violations: Violation[],
): Reply & { answer: string } {
  for (const { location } of violations) {
    const path = location.slice(2).map(unescaped);
    const found = errorCodeAt(bundle, operation.request, path);
    if (!found) continue;
    const value = valueAt(masked(body), path.slice(0, found.depth));
    return { status: 400, headers: json, body: named(operation, found.code, value), answer: found.code };
  }
  const message = at(bundle, refusal(invalid), "error", "message");
  const issues = violations.map((violation) => issue(body, violation));
  const validation = [...new Map(issues.map((each) => [JSON.stringify(each), each])).values()];
  const error = { code: invalid, message, validation };
  return { status: refusals[invalid], headers: json, body: { error }, answer: invalid };
}

function masked(body: object): unknown {
  return JSON.parse(JSON.stringify(body), (key, value) => (key === "auth" ? "***" : value));
}

const json = { "content-type": "application/json" };

// The documented messages have the offending value in their first pair of backticks.
function named({ method, responses }: Operation, code: string, value: unknown): object {
  const examples = responses.find(({ status }) => status === 400)?.examples;
  const example = examples?.find(({ name }) => name === code)?.value;
  if (!isObject(example) || !isObject(example.error)) {
    throw new Error(
      `${method}: a schema has x-error-code ${code}, but the method's 400 reply has no example of that name.`,
    );
  }
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  const message = String(example.error.message).replace(/`[^`]*`/, () => `\`${shown}\``);
  return { ...example, error: { ...example.error, message } };
}
