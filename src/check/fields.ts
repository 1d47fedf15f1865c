import { at, isObject } from "../mock/reference.js";

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

/** One for each place and expectation, however many items of a list have it: `/items/0/id`, not `/items/1/id` as well. */
export function firstOfEach<T extends { pointer: string; expected?: string }>(all: T[]): T[] {
  const place = ({ pointer, expected }: T) => `${placeOf(pointer)} ${expected}`;
  return all.filter((each, n) => all.findIndex((other) => place(other) === place(each)) === n);
}

/** A pointer that is the same for all items of a list. */
export function placeOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
