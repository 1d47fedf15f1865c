import { unescaped } from "../document/reference.js";
import { valueAt } from "../json.js";
import type { Violation } from "./prism.js";

/** One entry of an error's `validation`; without `field` the complaint is about the whole request. */
export interface Issue {
  field?: string;
  message: string;
}

/** What a violation of the request is called in a portal's error; no value of the body appears in it. */
export function issue(body: unknown, { location, code, message }: Violation): Issue {
  const raw = location.slice(2);
  const path = raw.map(unescaped);
  const text = message.replace(`Request body ${raw.length > 0 ? `property ${raw.join(".")} ` : ""}`, "");
  if (code === "required") {
    const field = dotted(body, [...path, text.replace(/^.* property '(.*)'$/s, "$1")]);
    return { field, message: `Mandatory field \`${field}\` is not specified` };
  }
  if (code === "additionalProperties") {
    const field = dotted(body, [...path, text.replace(/^.*; found '(.*)'$/s, "$1")]);
    return { field, message: `Unknown field \`${field}\`` };
  }
  if (path.length === 0) return { message: `The request ${text}` };
  const subject = path.reduce(
    (shown, key, n) => shown + (isIndex(body, path, n) ? `[${key}]` : `${n > 0 ? "." : ""}${key}`),
    "",
  );
  return { field: dotted(body, path), message: `Field \`${subject}\` ${demand(code, text)}` };
}

function demand(code: Violation["code"], text: string): string {
  if (code === "enum") return text.replace("equal to one of the allowed values", "one of");
  if (code !== "type") return text;
  return `must be ${text.replace("must be ", "").split(",").map(withArticle).join(" or ")}`;
}

function withArticle(type: string): string {
  if (type === "null") return type;
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

function dotted(body: unknown, path: string[]): string {
  return path.filter((_, n) => !isIndex(body, path, n)).join(".");
}

function isIndex(body: unknown, path: string[], n: number): boolean {
  return Array.isArray(valueAt(body, path.slice(0, n)));
}
