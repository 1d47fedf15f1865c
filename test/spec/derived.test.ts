import { describe, expect, test } from "vitest";
import { invalidRequests } from "../../redocly/complete/invalid-requests.js";
import { bundle, document, examples, type Operation, propertiesOf } from "./bundle.js";

// What bundling derives from the rest of a method; a change of either side alone makes them differ.

const methods = Object.entries(bundle.paths).map(([path, { post }]) => [path.slice(1), post] as const);

describe.each(methods)("%s", (name, operation) => {
  const resolved = document.paths[`/${name}`]!.post;

  test("has an invalid request for each rule of its schema", () => {
    const derived: Pick<Operation, "x-invalid-requests"> & object = { ...operation, "x-invalid-requests": {} };
    invalidRequests(bundle, derived);
    expect(operation["x-invalid-requests"]).toMatchObject(derived["x-invalid-requests"] ?? {});
  });

  test("has its first example once more, with an access token", () => {
    const [[, first], [key, second]] = examples(resolved.requestBody) as [
      [string, { value: object }],
      [string, object],
    ];
    // A list of commands has no place for the token.
    if (Array.isArray(first.value)) return expect(key).not.toBe("oauth");
    expect(key).toBe("oauth");
    expect(second).toMatchObject({ value: { ...first.value, auth: "**put_access_token_here**" } });
  });
});

describe("the list of an entity's fields", () => {
  const { schemas } = document.components;
  const lists = Object.keys(schemas).filter((name) => name.endsWith("Field") && schemas[name.slice(0, -5)]);

  test.each(lists)("has every field, and nothing else: %s", (name) => {
    expect(schemas[name]?.enum).toEqual(Object.keys(propertiesOf(schemas[name.slice(0, -5)]!)));
  });
});
