import { unescaped } from "../document/reference.js";
import { valueAt } from "../json.js";
import type { Violation } from "./prism.js";

/** One entry of an error's `validation`; without `field` it is about the whole request. */
export interface ValidationIssue {
  field?: string;
  message: string;
}

/** Words a violation of the request as a portal's error does; the message holds no value of the body. */
export function validationIssue(body: unknown, { location, code, message }: Violation): ValidationIssue {
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
  const place = path.reduce(
    (before, key, n) => before + (isIndex(body, path, n) ? `[${key}]` : `${n > 0 ? "." : ""}${key}`),
    "",
  );
  return { field: dotted(body, path), message: `Field \`${place}\` ${requirement(code, text)}` };
}

function requirement(code: Violation["code"], text: string): string {
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
