import { methods } from "../generated/methods.js";

/** A name in the tree of methods: of a group, with the names below it, or of a method. */
export interface Name {
  name: string;
  /** The names of a group, as one string again; undefined for a method. */
  below: string | undefined;
  /** `!` for a method that may write, `~` for one whose response is its result, without an envelope; the last letter of others. */
  mark: string | undefined;
}

/** The names of one level of `box(item(get,add!),list)`; what stands in brackets is not looked into. */
export function namesIn(text: string): Name[] {
  const names: Name[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = endOf(text, start);
    const [, name = "", below] = /(\w+)(?:\((.*)\))?/.exec(text.slice(start, end)) ?? [];
    names.push({ name, below, mark: text[end - 1] });
    start = end;
  }
  return names;
}

function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth--;
    else if (text[at] === "," && depth === 0) return at;
  }
  return text.length;
}

const found = new Map<string, string>();

/** True for a documented method that only reads; one that the document lacks may write. */
export function isSafe(method: string): boolean {
  return markOf(method) !== "!";
}

/** True for a method whose response has no envelope. */
export function isBare(method: string): boolean {
  return markOf(method) === "~";
}

// What marks the method in the names of all methods; `!`, as one that may write, if it is not documented.
function markOf(method: string): string {
  const mark = found.get(method) ?? markIn(method);
  if (mark) found.set(method, mark);
  return mark ?? "!";
}

function markIn(method: string): string | undefined {
  let level: string | undefined = methods;
  let last: Name | undefined;
  for (const part of method.split(".")) {
    last = level ? namesIn(level).find(({ name }) => name === part) : undefined;
    level = last?.below;
  }
  return last?.below ? undefined : last?.mark;
}

/** The REST names of all documented methods. */
export function methodNames(text = methods, prefix = ""): string[] {
  return namesIn(text).flatMap(({ name, below }) =>
    below === undefined ? [prefix + name] : methodNames(below, `${prefix}${name}.`),
  );
}
