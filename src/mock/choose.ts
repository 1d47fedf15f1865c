import { isDeepStrictEqual } from "node:util";
import type { Example, Operation } from "../document/operations.js";
import { cut } from "./cut.js";
import type { Wish } from "./prefer.js";
import type { Prism, Reply } from "./prism.js";

type Answered = Reply & { answer: string };

/** The reply to a valid request: the one paired with the equal example, or else the first success, cut to `select`. */
export async function replyTo(prism: Prism, operation: Operation, body: Record<string, unknown>): Promise<Answered> {
  const name = exampleOf(operation, body);
  const paired = operation.responses.find(({ examples }) => examples.some((example) => example.name === name));
  if (name !== undefined && paired) {
    return { ...(await prism.reply(operation.method, { code: paired.status, exampleKey: name })), answer: name };
  }
  const reply = await prism.reply(operation.method, {});
  return { ...reply, body: cut(reply.body, body.select), answer: first(operation, reply.status) };
}

// Of examples that differ only in `auth`, the one that has it as the request does, so that the log names the right one.
function exampleOf({ requests }: Operation, body: object): string | undefined {
  const equal = requests.filter(({ value }) => isDeepStrictEqual(withoutAuth(value), withoutAuth(body)));
  return (equal.find(({ value }) => "auth" in Object(value) === "auth" in body) ?? equal[0])?.name;
}

/** The documented reply that a caller wishes for, as it stands; undefined when there is none such. */
export async function replyWished(prism: Prism, operation: Operation, wish: Wish): Promise<Answered | undefined> {
  const { code, example, dynamic = false } = wish;
  const responses = operation.responses.filter(({ status }) => code === undefined || String(status) === code);
  const reply = responses.find(
    ({ examples }) => example === undefined || examples.some(({ name }) => name === example),
  );
  if (!reply) return undefined;
  const choice = { code: reply.status, dynamic, ...(example !== undefined && { exampleKey: example }) };
  const answer = example ?? (dynamic ? "dynamic" : first(operation, reply.status));
  return { ...(await prism.reply(operation.method, choice)), answer };
}

/** What can be wished for of a method, as a text: each status with the names of its examples. */
export function wishes({ responses }: Operation): string {
  return responses.map(({ status, examples }) => [`code=${status}`, ...names(examples)].join(", ")).join("; ");
}

function names(examples: Example[]): string[] {
  return examples.length === 0 ? [] : [`example=${examples.map(({ name }) => name).join("|")}`];
}

function first({ responses }: Operation, status: number): string {
  return responses.find((reply) => reply.status === status)?.examples[0]?.name ?? "generated";
}

function withoutAuth(value: unknown): object {
  return { ...Object(value), auth: undefined };
}
