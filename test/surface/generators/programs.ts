import { readFileSync } from "node:fs";
import { contracts } from "../../contract/document.js";
import type { Generator } from "./generator.js";

/** A documented request and the documented response to it. */
export interface Documented {
  method: string;
  params: object;
  response: object;
}

/**
 * The methods of the scopes of portals. Generators disagree on what they call `batch`, which has no scope in its name, and
 * servers take no response without an envelope.
 */
export const ofScopes = contracts.filter(({ method }) => method !== "batch" && !method.startsWith("rest."));

/** Each pair of the document that is a success, of every one of these methods. */
export const documented: Documented[] = ofScopes.flatMap(({ method, requests, replies }) =>
  requests.flatMap(([key, params]) => {
    const reply = replies.find((reply) => reply.status === 200 && reply.key === key);
    return reply ? [{ method, params, response: reply.value }] : [];
  }),
);

/** The source of the program that stands for a user's, or of the one with this suffix. */
export function callerOf({ name, callers = name, language }: Generator, suffix = ""): string {
  const source = readFileSync(new URL(`callers/${callers}${suffix}.${language}`, import.meta.url), "utf8");
  return source.replaceAll(`/out/${callers}/`, `/out/${name}/`);
}

/**
 * The same program with the error's `code` misspelt, which must not compile if errors are typed. Each caller assigns the
 * code to a string: an open type has any other property as well, but as `unknown`.
 */
export function misspelt(generator: Generator): string {
  return callerOf(generator).replaceAll(/\bcode\b/g, "kode");
}

/** A program that makes every documented call and prints the responses as JSON. */
export function everyCall({ language, setUp, call, tearDown = "" }: Generator): string {
  if (language === "py") {
    const lines = documented.map(({ method, params }) => {
      const text = JSON.stringify(JSON.stringify(params));
      return `responses.append(${call(method, `json.loads(${text})`)})`;
    });
    return ["import json", setUp, "responses = []", ...lines, "print(json.dumps(responses))", ""].join("\n");
  }
  const lines = documented.map(({ method, params }) => `responses.push(${call(method, JSON.stringify(params))});`);
  const print = "console.log(JSON.stringify(responses));";
  return [setUp, "const responses: unknown[] = [];", ...lines, print, tearDown, ""].join("\n");
}
