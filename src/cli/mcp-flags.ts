import type { Operation } from "../document/operations.js";
import { suggestion } from "../nearest.js";
import { UsageError } from "./command.js";

/** The scopes of `--scope mail,tasks`. Throws a `UsageError` for one that the document lacks. */
export function scopesIn(texts: string[], methods: Operation[]): string[] {
  const known = new Set(methods.map(({ scope }) => scope));
  const given = partsOf(texts);
  const wrong = given.find((scope) => !known.has(scope));
  if (wrong === undefined && given.length > 0) return given;
  const near = wrong === undefined ? "" : suggestion(wrong, known);
  throw new UsageError(`--scope takes ${[...known].join(", ")}, with commas between them.${near}`);
}

/**
 * What the patterns of `--allow-writes` allow; `*` in one stands for any text. Throws a `UsageError` for a pattern that
 * no method which writes has, since it would allow nothing without a word.
 */
export function writesAllowed(texts: string[], methods: Operation[]): (method: string) => boolean {
  const writing = methods.filter(({ safe }) => !safe).map(({ method }) => method);
  const allowed = partsOf(texts).map((pattern) => {
    const names = writing.filter((method) => matches(pattern, method));
    if (names.length > 0) return names;
    throw new UsageError(
      `--allow-writes ${JSON.stringify(pattern)} matches no method that writes.${suggestion(pattern, writing)} A pattern is a method's name, or has * for any text: mail.message.*`,
    );
  });
  const all = new Set(allowed.flat());
  return (method) => all.has(method);
}

function partsOf(texts: string[]): string[] {
  return texts
    .flatMap((text) => text.split(","))
    .map((part) => part.trim())
    .filter(Boolean);
}

function matches(pattern: string, method: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[^\w]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(method);
}
