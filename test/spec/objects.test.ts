import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { document, propertiesOf } from "./bundle.js";
import { differencesBetween } from "./double-entry/difference.js";
import { objects, objectsOf } from "./double-entry/page.js";
import { fits, typeOf } from "./double-entry/types.js";

// A page that describes the objects of a scope is compared with their schemas, as that of a method is with the method.

const tables = Object.entries(objects).flatMap(([scope, { schemas, differences }]) =>
  Object.entries(schemas).map(([table, name]) => ({ scope, table, name, differences })),
);

test("every scope that has such a page has a schema for each of its tables", () => {
  expect(Object.keys(objects)).toEqual(readdirSync("test/spec/objects").map((file) => file.replace(/\.json$/, "")));
  for (const [scope, { schemas }] of Object.entries(objects))
    expect(Object.keys(schemas)).toEqual(Object.keys(objectsOf(scope)));
});

test.each(tables)("$name has the fields of its table, with their types", ({ scope, table, name, differences }) => {
  const rows = objectsOf(scope)[table] ?? [];
  const printed = (key: string) => rows.find((row) => row.name === key)?.type;
  const page = Object.fromEntries(rows.map((row) => [`${table}.${row.name}`, row.type]));
  const own = Object.entries(propertiesOf(document.components.schemas[name] ?? {})).map(([key, schema]) => {
    const type = printed(key);
    return [`${table}.${key}`, type && fits(type, schema) ? type : typeOf(schema)];
  });
  const found = differencesBetween(name, page, Object.fromEntries(own)).map(({ place }) => place);
  expect(found).toEqual(Object.keys(differences).filter((place) => place.startsWith(`${table}.`)));
});

test.each(tables.flatMap(({ differences }) => Object.entries(differences)))(
  "%s differs for a reason",
  (_place, reason) => expect(reason).toMatch(/\w{3}/),
);

describe("a field that methods write", () => {
  const written = propertiesOf(document.components.schemas.TaskChanges ?? {});
  const rows = objectsOf("tasks").taskdto ?? [];

  test.each(Object.entries(written))("is one of the list of all fields, with the same values: %s", (key, schema) => {
    const row = rows.find(({ name }) => name === key);
    expect(row).toBeDefined();
    expect(fits(row!.type, schema)).toBe(true);
    const values = schema.enum ?? schema.items?.enum;
    if (values && row!.values) expect(values).toEqual(row!.values);
  });
});
