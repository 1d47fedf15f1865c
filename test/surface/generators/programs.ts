import { readFileSync } from "node:fs";
import { contracts } from "../../contract/document.js";
import type { Generator } from "./generators.js";

/** A documented request and the documented reply to it. */
export interface Documented {
  method: string;
  params: object;
  reply: object;
}

/** Each pair of the document that ends well, of every method. */
export const documented: Documented[] = contracts.flatMap(({ method, requests, replies }) =>
  requests.flatMap(([key, params]) => {
    const reply = replies.find((reply) => reply.status === 200 && reply.key === key);
    return reply ? [{ method, params, reply: reply.value }] : [];
  }),
);

/** The source of the program that a user of the generator would write. */
export function callerOf({ name, language }: Generator): string {
  return readFileSync(new URL(`callers/${name}.${language}`, import.meta.url), "utf8");
}

/**
 * The same program with the error's `code` misspelt, which must not compile where errors are typed. Each caller puts the
 * code into a string, since a type that is open has any other property as well, but as an `unknown`.
 */
export function misspelt(generator: Generator): string {
  return callerOf(generator).replaceAll(/\bcode\b/g, "kode");
}

/** A program that makes every documented call and prints the replies as JSON. */
export function everyCall({ language, setUp, call }: Generator): string {
  if (language === "py") {
    const lines = documented.map(({ method, params }) => {
      const text = JSON.stringify(JSON.stringify(params));
      return `replies.append(${call(method, `json.loads(${text})`)})`;
    });
    return ["import json", setUp, "replies = []", ...lines, "print(json.dumps(replies))", ""].join("\n");
  }
  const lines = documented.map(({ method, params }) => `replies.push(${call(method, JSON.stringify(params))});`);
  return [setUp, "const replies: unknown[] = [];", ...lines, "console.log(JSON.stringify(replies));", ""].join("\n");
}
