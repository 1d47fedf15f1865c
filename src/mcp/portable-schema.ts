import { isObject } from "../json.js";

type Schema = Record<string, unknown>;

/** Any value, as readers of JSON Schema want it said that know neither an empty schema nor a list of types. */
export const anything: Schema = {
  anyOf: ["object", "array", "string", "number", "boolean", "null"].map((type) => ({ type })),
};

/**
 * A schema that means the same in words that more assistants know: no list of types, no schema that says nothing, and no
 * extensions.
 */
export function portableSchema(schema: unknown): Schema {
  const own = Object.entries(Object(schema)).filter(([key]) => !key.startsWith("x-"));
  const { type, ...rest } = Object.fromEntries(own.map(([key, value]) => [key, within(key, value)]));
  if (Array.isArray(type)) return eitherOf(type, rest);
  if (type !== undefined) return { type, ...rest };
  return Object.keys(rest).every((key) => annotations.has(key)) ? { ...rest, ...anything } : rest;
}

const annotations = new Set(["title", "description", "default", "examples"]);

function within(key: string, value: unknown): unknown {
  if (["properties", "$defs"].includes(key) && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, portableSchema(each)]));
  if (["allOf", "anyOf", "oneOf"].includes(key) && Array.isArray(value)) return value.map(portableSchema);
  // What stands below a condition may well have no type.
  if (["items", "additionalProperties"].includes(key) && isObject(value)) return portableSchema(value);
  return value;
}

function eitherOf(types: unknown[], { description, title, enum: values, ...rest }: Schema): Schema {
  const branch = (type: unknown) => {
    if (type === "null") return { type };
    return { type, ...rest, ...(Array.isArray(values) && { enum: values.filter((value) => value !== null) }) };
  };
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    anyOf: types.map(branch),
  };
}
