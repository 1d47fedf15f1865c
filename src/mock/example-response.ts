import type { Example, Operation } from "../document/operations.js";
import { applyCursor } from "./apply-cursor.js";
import { applyPagination } from "./apply-pagination.js";
import { applySelect } from "./apply-select.js";
import { echoIdentity } from "./echo-identity.js";
import { matchingCase } from "./matching-case.js";
import type { Preference } from "./preference.js";
import type { Prism, PrismResponse } from "./prism.js";

type ExampleResponse = PrismResponse & { example: string };

/** The response to a valid request: that of the documented case it belongs to, or else the first success made to fit. */
export async function exampleResponse(
  prism: Prism,
  operation: Operation,
  params: Record<string, unknown>,
): Promise<ExampleResponse> {
  const found = matchingCase(operation, params) ?? caseWithoutSelect(operation, params);
  const choice = found ? { code: found.status, exampleKey: found.name } : {};
  const response = await prism.response(choice);
  const example = found?.name ?? firstExample(operation, response.status);
  if (found?.exact || response.status >= 400) return { ...response, example };
  const page = applyPagination(echoIdentity(response.body, params), params.pagination);
  const rest = applyCursor(page, params.cursor);
  return { ...response, body: applySelect(rest, params.select), example };
}

/** The documented response that a caller prefers, unchanged; undefined when the document has none such. */
export async function preferredResponse(
  prism: Prism,
  operation: Operation,
  { code, example }: Preference,
): Promise<ExampleResponse | undefined> {
  const responses = operation.responses.filter(({ status }) => code === undefined || String(status) === code);
  const response = responses.find(
    ({ examples }) => example === undefined || examples.some(({ name }) => name === example),
  );
  if (!response) return undefined;
  const { status } = response;
  const choice = { code: status, ...(example !== undefined && { exampleKey: example }) };
  return { ...(await prism.response(choice)), example: example ?? firstExample(operation, status) };
}

/** What can be preferred of a method, as text: each status with the names of its examples. */
export function availablePreferences({ responses }: Operation): string {
  return responses.map(({ status, examples }) => [`code=${status}`, ...names(examples)].join(", ")).join("; ");
}

// The first example may be cut down by its own `select`.
function caseWithoutSelect({ requests, responses }: Operation, params: object) {
  if ("select" in params) return undefined;
  const whole = requests.filter(({ value }) => !("select" in Object(value))).map(({ name }) => name);
  const success = responses.find(({ status }) => status === 200);
  const example = success?.examples.find(({ name }) => whole.includes(name));
  return example && { name: example.name, status: 200, exact: false };
}

function names(examples: Example[]): string[] {
  return examples.length === 0 ? [] : [`example=${examples.map(({ name }) => name).join("|")}`];
}

function firstExample({ responses }: Operation, status: number): string {
  return responses.find((response) => response.status === status)?.examples[0]?.name ?? "generated";
}
