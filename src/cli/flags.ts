import { at } from "../document/reference.js";
import { isObject, parseJson } from "../json.js";
import { UsageError } from "./command.js";

/** A parameter of a method as a flag; a key of an object has a dot in its name: `pagination.limit`. */
export interface Flag {
  name: string;
  type: string;
  list: boolean;
  required: boolean;
  choices: string[] | undefined;
  description: string;
}

/** The flags of a method, from the schema of its request; `auth` is none of them. */
export function flagsOf(bundle: object, request: unknown): Flag[] {
  const properties = at(bundle, request, "properties");
  return Object.keys(isObject(properties) ? properties : {})
    .filter((name) => name !== "auth")
    .flatMap((name) => {
      const schema = at(bundle, properties, name);
      const required = includes(at(bundle, request, "required"), name);
      if (at(bundle, schema, "properties")) {
        return flagsOf(bundle, schema).map((flag) => ({
          ...flag,
          name: `${name}.${flag.name}`,
          required: required && flag.required,
        }));
      }
      const list = at(bundle, schema, "type") === "array";
      const value = list ? at(bundle, schema, "items") : schema;
      const choices = at(bundle, value, "enum");
      return [
        {
          name,
          type: String(at(bundle, value, "type") ?? "string"),
          list,
          required,
          choices: Array.isArray(choices) ? choices.map(String) : undefined,
          description: String(at(bundle, schema, "description") ?? "").trim(),
        },
      ];
    });
}

function includes(list: unknown, name: string): boolean {
  return Array.isArray(list) && list.includes(name);
}

/** The parameters that the flags' texts stand for; throws a `UsageError` that names the flag at fault. */
export function paramsFrom(flags: Flag[], texts: Record<string, unknown>): Record<string, unknown> {
  const missing = flags.filter(({ name, required }) => required && texts[name] === undefined);
  if (missing.length > 0) throw new UsageError(`Missing: ${missing.map(({ name }) => `--${name}`).join(", ")}.`);
  const params: Record<string, unknown> = {};
  for (const flag of flags) {
    const text = texts[flag.name];
    if (typeof text === "string") put(params, flag.name, flag.list ? items(flag, text) : value(flag, text));
  }
  return params;
}

function put(params: Record<string, unknown>, name: string, value: unknown): void {
  const dot = name.indexOf(".");
  if (dot === -1) {
    params[name] = value;
    return;
  }
  const key = name.slice(0, dot);
  const inner = Object(params[key]);
  params[key] = inner;
  put(inner, name.slice(dot + 1), value);
}

function items(flag: Flag, text: string): unknown[] {
  return text
    .split(",")
    .filter(Boolean)
    .map((item) => value(flag, item.trim()));
}

function value({ name, type, choices }: Flag, text: string): unknown {
  if (choices && !choices.includes(text))
    throw new UsageError(`--${name} takes ${choices.join(", ")}; not ${JSON.stringify(text)}.`);
  if (type === "string") return text;
  const parsed = parseJson(text);
  const fits = type === "integer" ? Number.isInteger(parsed) : typeof parsed === type;
  if (!fits) throw new UsageError(`--${name} takes ${article(type)}; not ${JSON.stringify(text)}.`);
  return parsed;
}

function article(type: string): string {
  return type === "boolean" ? "true or false" : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
