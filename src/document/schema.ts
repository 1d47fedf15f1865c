import { isObject } from "../json.js";
import { escaped } from "./reference.js";
import type { ReadSchema } from "./schema-facts.js";

/** An object in a response that the document describes. */
export interface DescribedObject {
  /** JSON pointer to the object. */
  pointer: string;
  object: Record<string, unknown>;
  /** Fields that the document gives it. */
  documented: ReadonlyMap<string, unknown>;
  /** Those of them that it has in every alternative of its schema. */
  common: ReadonlySet<string>;
}

/** Every object in a value for which the schema lists properties. */
export function describedObjects(read: ReadSchema, schema: unknown, value: unknown, pointer = ""): DescribedObject[] {
  const { items, properties, common } = read(schema);
  if (Array.isArray(value)) {
    return items === undefined
      ? []
      : value.flatMap((item, n) => describedObjects(read, items, item, `${pointer}/${n}`));
  }
  if (!isObject(value) || properties.size === 0) return [];
  const below = [...properties]
    .filter(([name]) => Object.hasOwn(value, name))
    .flatMap(([name, property]) => describedObjects(read, property, value[name], `${pointer}/${escaped(name)}`));
  return [{ pointer, object: value, documented: properties, common }, ...below];
}

/** A copy of a value with `{}` in place of each `[]` where the schema wants an object: PHP writes both as `[]`. */
export function withEmptyObjects(read: ReadSchema, schema: unknown, value: unknown): unknown {
  const { types, items, properties } = read(schema);
  if (Array.isArray(value)) {
    if (value.length === 0 && types?.has("object") && !types.has("array")) return {};
    return items === undefined ? value : value.map((item) => withEmptyObjects(read, items, item));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withEmptyObjects(read, properties.get(key), part)]),
  );
}

/** The schema of the list in the result of a list method, under `items`; undefined for any other result. */
export function listSchema(read: ReadSchema, result: unknown): unknown {
  const items = read(result).properties.get("items");
  return read(items).types?.has("array") ? items : undefined;
}
