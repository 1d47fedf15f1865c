import { isDeepStrictEqual } from "node:util";
import type { Example, Operation } from "../document/operations.js";
import { applySelect } from "./apply-select.js";
import type { Preference } from "./preference.js";
import type { Prism, PrismResponse } from "./prism.js";

type ExampleResponse = PrismResponse & { example: string };

/** The response to a valid request: the one paired with an equal example, or else the first success, cut to `select`. */
export async function exampleResponse(
  prism: Prism,
  operation: Operation,
  body: Record<string, unknown>,
): Promise<ExampleResponse> {
  const name = exampleOf(operation, body);
  const paired = operation.responses.find(({ examples }) => examples.some((example) => example.name === name));
  if (name !== undefined && paired) {
    return { ...(await prism.response(operation.method, { code: paired.status, exampleKey: name })), example: name };
  }
  const response = await prism.response(operation.method, {});
  return { ...response, body: applySelect(response.body, body.select), example: first(operation, response.status) };
}

// Of examples that differ only in `auth`, the one that has it as the request does, so that the log names the right one.
function exampleOf({ requests }: Operation, body: object): string | undefined {
  const equal = requests.filter(({ value }) => isDeepStrictEqual(withoutAuth(value), withoutAuth(body)));
  return (equal.find(({ value }) => "auth" in Object(value) === "auth" in body) ?? equal[0])?.name;
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
  const choice = { code: response.status, ...(example !== undefined && { exampleKey: example }) };
  return { ...(await prism.response(operation.method, choice)), example: example ?? first(operation, response.status) };
}

/** What can be preferred of a method, as text: each status with the names of its examples. */
export function availablePreferences({ responses }: Operation): string {
  return responses.map(({ status, examples }) => [`code=${status}`, ...names(examples)].join(", ")).join("; ");
}

function names(examples: Example[]): string[] {
  return examples.length === 0 ? [] : [`example=${examples.map(({ name }) => name).join("|")}`];
}

function first({ responses }: Operation, status: number): string {
  return responses.find((response) => response.status === status)?.examples[0]?.name ?? "generated";
}

function withoutAuth(value: unknown): object {
  return { ...Object(value), auth: undefined };
}
