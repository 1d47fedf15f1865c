import { isObject, parseJson, valueAt } from "../json.js";
import { suggestion } from "../nearest.js";
import { UsageError } from "./command.js";
import type { Flag } from "./flags.js";

/**
 * Reads the parameters from `data` and the texts of the flags; a flag overrides `data`. Throws a `UsageError` that
 * names the flag at fault.
 */
export function paramsFrom(flags: Flag[], texts: Record<string, unknown>, data: object = {}): Record<string, unknown> {
  const params: Record<string, unknown> = structuredClone({ ...data });
  for (const flag of flags) {
    const given = Object.hasOwn(texts, flag.name) ? texts[flag.name] : undefined;
    if (Array.isArray(given))
      put(
        params,
        flag.name.split("."),
        given.map((text) => parameter(flag, String(text))),
      );
    else if (typeof given === "string") put(params, flag.name.split("."), parameter(flag, given));
  }
  const missing = flags.filter(({ name, required }) => required && valueAt(params, name.split(".")) === undefined);
  const written = missing.map(({ name, dataOnly }) => (dataOnly ? `${name} in --data` : `--${name}`));
  if (missing.length > 0) throw new UsageError(`Missing: ${written.join(", ")}.`);
  return params;
}

/** The place of a number that cannot be sent exactly, as keys with dots between; undefined when there is none. */
export function inexactNumber(value: unknown, place = ""): string | undefined {
  if (typeof value === "number") return isExact(value) ? undefined : place;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = inexactNumber(child, place ? `${place}.${key}` : key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function put(params: Record<string, unknown>, [key = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    params[key] = value;
    return;
  }
  const inner = Object.hasOwn(params, key) && isObject(params[key]) ? params[key] : {};
  params[key] = inner;
  put(inner, rest, value);
}

function parameter({ name, type, list, choices, empty }: Flag, text: string): unknown {
  const wrong = (expected: string, hint = "") =>
    new UsageError(`--${name} takes ${expected}; not ${JSON.stringify(text)}.${hint}`);
  if (choices && !choices.includes(text)) {
    const repeat = list && text.includes(",") ? " Repeat the flag for each value." : "";
    throw wrong(choices.join(", "), repeat || suggestion(text, choices));
  }
  if (type === "string") {
    if (text !== "" || empty) return text;
    const instead = list ? `; an empty list is given by --data '{"${name}":[]}'` : "";
    throw new UsageError(`--${name} is empty. Leave it out${instead}.`);
  }
  const value = parseJson(text);
  if (!fits(type, value)) throw wrong(expected[type]);
  if (inexactNumber(value) !== undefined) {
    throw wrong(`no integer beyond ${Number.MAX_SAFE_INTEGER}, for it could not be sent exactly`);
  }
  return value;
}

function fits(type: Flag["type"], value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return isObject(value);
  return type === "JSON" ? value !== undefined : typeof value === type;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

const expected = {
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  object: "a JSON object",
  JSON: "JSON",
};
