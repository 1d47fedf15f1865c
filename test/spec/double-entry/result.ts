import { type Operation, type Schema, schemaOf } from "../bundle.js";
import type { Difference } from "./difference.js";
import { isFieldOfObject, type Page } from "./page.js";
import { fits, typeOf } from "./types.js";

/**
 * Compares the rows of the page's result tables, and the keys of its literal examples, with the properties of the 200
 * response. The tables are flat, or name a part of a list as `items[].id`, so a row matches a property of its last name
 * at any depth. What `select` lists can come, whether or not the example shows it, and so can what a row lists (the keys of
 * its object) and a field that a page of the scope's objects has.
 */
export function resultDifferences({ operationId: method, responses }: Operation, page: Page): Difference[] {
  const schema = schemaOf(responses["200"]!);
  const properties = propertiesIn(schema);
  const named = (name: string) => properties.filter((each) => each.name === name);
  const shown = keysIn(page.responses["200"] ?? []);
  const selectable = page.parameters.find(({ name }) => name === "select")?.values ?? [];
  const rows = page.reply
    .filter(({ name }) => !name.endsWith("[]"))
    .map((row) => ({ ...row, name: row.name.replace(/^.*\./, "") }));
  const missing = rows
    .filter(({ name, type }) => !named(name).some((property) => fits(type, property.schema)))
    .map(({ name, type }) => ({
      method,
      place: `result.${name}`,
      page: type,
      document:
        named(name)
          .map((property) => typeOf(property.schema))
          .join(", ") || undefined,
    }));
  const unknown = properties
    .filter(({ name, path }) => path[0] !== "time" && !shown.has(name))
    // What a field holds is described where the field is.
    .filter(({ path }) => !path.some((each) => selectable.includes(each) || isFieldOfObject(method, each)))
    .filter(({ name }) => !rows.some((row) => row.name === name || row.values?.includes(name)))
    .map(({ name, schema }) => ({ method, place: `result.${name}`, page: undefined, document: typeOf(schema) }));
  return [...missing, ...unknown, ...unexplained(method, shown, properties)];
}

// A key that the page's example shows and the document does not describe.
function unexplained(method: string, shown: Set<string>, properties: Property[]): Difference[] {
  return [...shown]
    .filter((key) => !properties.some(({ name }) => name === key))
    .map((key) => ({ method, place: `result.${key}`, page: "in an example", document: undefined }));
}

interface Property {
  name: string;
  /** The names that lead to it, with its own. */
  path: string[];
  schema: Schema;
}

function propertiesIn(schema: Schema, path: string[] = []): Property[] {
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const below = Object.entries(properties).flatMap(([name, inner]) => [
    { name, path: [...path, name], schema: inner },
    ...propertiesIn(inner, [...path, name]),
  ]);
  const beside = [items, additionalProperties, ...allOf, ...anyOf, ...oneOf].flatMap((inner) =>
    typeof inner === "object" ? propertiesIn(inner, path) : [],
  );
  return [...below, ...beside];
}

function keysIn(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set();
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...keysIn(item)]));
  return new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]));
}
