import { at } from "../document/reference.js";
import { isObject } from "../json.js";

/** A parameter of a method as a flag; a key of an object has a dot in its name: `pagination.limit`. */
export interface Flag {
  name: string;
  /** What a value is read as; `JSON` is anything. */
  type: "string" | "integer" | "number" | "boolean" | "object" | "JSON";
  list: boolean;
  required: boolean;
  choices: string[] | undefined;
  /** True when an empty text can be meant. */
  empty: boolean;
  /** True when the command has a flag of this name itself, so that the parameter is given by `--data`. */
  dataOnly: boolean;
  description: string;
}

/** The flags of a method, from the schema of its request; `auth` is none of them. `reserved` are the command's own. */
export function flagsOf(bundle: object, request: unknown, reserved: ReadonlySet<string> = new Set()): Flag[] {
  const properties = at(bundle, request, "properties");
  return Object.keys(isObject(properties) ? properties : {})
    .filter((name) => name !== "auth")
    .flatMap((name) => {
      const schema = at(bundle, properties, name);
      const required = includes(at(bundle, request, "required"), name);
      if (at(bundle, schema, "properties")) {
        const keys = flagsOf(bundle, schema);
        return keys.map((key) => ({ ...key, name: `${name}.${key.name}`, required: required && key.required }));
      }
      const list = typesOf(bundle, schema).join() === "array";
      const value = list ? at(bundle, schema, "items") : schema;
      const choices = at(bundle, value, "enum");
      const description = at(bundle, schema, "description");
      return [
        {
          name,
          type: typeOf(bundle, value),
          list,
          required,
          choices: Array.isArray(choices) ? choices.map(String) : undefined,
          empty:
            !list && !["enum", "format", "pattern", "minLength"].some((key) => at(bundle, value, key) !== undefined),
          dataOnly: reserved.has(name),
          description: typeof description === "string" ? description.trim() : "",
        },
      ];
    });
}

function typeOf(bundle: object, schema: unknown): Flag["type"] {
  const types = typesOf(bundle, schema);
  if (types.includes("string")) return "string";
  const [type] = types;
  const single = (["integer", "number", "boolean", "object"] as const).find((each) => each === type);
  if (single && types.length === 1) return single;
  const isCombined = ["allOf", "anyOf", "oneOf"].some((key) => at(bundle, schema, key) !== undefined);
  return types.length > 0 || isCombined ? "JSON" : "string";
}

function typesOf(bundle: object, schema: unknown): unknown[] {
  return [at(bundle, schema, "type") ?? []].flat().filter((type) => type !== "null");
}

function includes(list: unknown, name: string): boolean {
  return Array.isArray(list) && list.includes(name);
}
