import { isObject } from "../json.js";
import { at } from "./reference.js";

/** An object in a reply that the document describes: the fields it should have, and those it has. */
export interface Described {
  pointer: string;
  documented: string[];
  present: string[];
}

/** Every object of a value for which the schema lists properties, with its place. */
export function describedObjects(root: object, schema: unknown, value: unknown, pointer = ""): Described[] {
  const here = at(root, schema);
  if (!isObject(here)) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, n) => describedObjects(root, here.items, item, `${pointer}/${n}`));
  }
  if (!isObject(value)) return [];
  const properties = propertiesOf(root, here);
  const documented = Object.keys(properties);
  if (documented.length === 0) return [];
  const below = Object.entries(value).flatMap(([key, part]) =>
    describedObjects(root, Object.hasOwn(properties, key) ? properties[key] : undefined, part, `${pointer}/${key}`),
  );
  return [{ pointer, documented, present: Object.keys(value) }, ...below];
}

/** The properties of a schema, those of its `allOf` included. */
export function propertiesOf(root: object, schema: unknown): Record<string, unknown> {
  return Object.assign({}, ...partsOf(root, schema).map(({ properties }) => (isObject(properties) ? properties : {})));
}

/** All that a schema says by its `allOf`, and itself last. */
export function partsOf(root: object, schema: unknown, within: unknown[] = []): Record<string, unknown>[] {
  const name = isObject(schema) ? schema.$ref : undefined;
  const here = at(root, schema);
  // A schema that is a part of itself says nothing more.
  if (!isObject(here) || (name !== undefined && within.includes(name))) return [];
  const parts = Array.isArray(here.allOf) ? here.allOf : [];
  return [...parts.flatMap((part) => partsOf(root, part, [...within, name])), here];
}
