import { UsageError } from "./command.js";
import { type Document, resolved, type Schema } from "./document.js";

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
export function flagsOf(request: Schema, document: Document): Flag[] {
  return Object.entries(request.properties ?? {})
    .filter(([name]) => name !== "auth")
    .flatMap(([name, property]) => {
      const schema = resolved(property, document);
      const required = request.required?.includes(name) ?? false;
      if (schema.properties) {
        return flagsOf(schema, document).map((flag) => ({
          ...flag,
          name: `${name}.${flag.name}`,
          required: required && flag.required,
        }));
      }
      const list = schema.type === "array";
      const item = list ? resolved(schema.items ?? {}, document) : schema;
      const { type = "string", enum: choices } = item;
      const description = (schema.description ?? "").trim();
      return [{ name, type, list, required, choices: choices?.map(String), description }];
    });
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
  const parsed = json(text);
  const fits = type === "integer" ? Number.isInteger(parsed) : typeof parsed === type;
  if (!fits) throw new UsageError(`--${name} takes ${article(type)}; not ${JSON.stringify(text)}.`);
  return parsed;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function article(type: string): string {
  return type === "boolean" ? "true or false" : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
