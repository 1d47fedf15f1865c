import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { bundle, type Schema, schemaOf } from "./bundle.js";

// The official pages seldom print that a value can be null, or need not be whole; the list was written by what they show.
const known: Record<"null" | "number", Record<string, string[]>> = parse(readFileSync("test/spec/values.yaml", "utf8"));

const schemas: [where: string, schema: Schema][] = [
  ...Object.entries(bundle.components.schemas),
  ...Object.entries(bundle.paths).flatMap(([path, { post }]) => [
    [`${path.slice(1)} request`, schemaOf(post.requestBody)] as [string, Schema],
    ...Object.entries(post.responses)
      .filter(([, response]) => !response.$ref)
      .map(([status, response]): [string, Schema] => [`${path.slice(1)} ${status}`, schemaOf(response)]),
  ]),
];

test.each(["null", "number"] as const)("what takes %s is listed, and nothing else is", (type) => {
  const found = schemas.map(([where, schema]) => [where, [...new Set(placesOf(type, schema))]] as const);
  expect(Object.fromEntries(found.filter(([, places]) => places.length > 0))).toEqual(known[type]);
});

/** The properties and items that take a type, as `result.items[].id`. */
function placesOf(type: string, schema: Schema, at = ""): string[] {
  const { properties = {}, items, prefixItems = [], additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const inner: [string, Schema | boolean | undefined][] = [
    ...Object.entries(properties).map(([name, each]): [string, Schema] => [at ? `${at}.${name}` : name, each]),
    [`${at}[]`, items],
    [`${at}{}`, additionalProperties],
    ...prefixItems.map((each, index): [string, Schema] => [`${at}[${index}]`, each]),
  ];
  const named = inner.flatMap(([place, each]) =>
    typeof each === "object" ? [...(typesOf(each).includes(type) ? [place] : []), ...placesOf(type, each, place)] : [],
  );
  return [...named, ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => placesOf(type, part, at))];
}

function typesOf({ type = [], anyOf = [], oneOf = [] }: Schema): string[] {
  return [type, ...[...anyOf, ...oneOf].map(typesOf)].flat();
}
