import { describe, expect, it } from "vitest";
import { schemaComparison } from "../../../src/document/compare-schemas.js";
import type { Use } from "../../../src/document/compare-values.js";
import { schemaReader } from "../../../src/document/schema-facts.js";

const ourRoot = { tree: { properties: { id: { type: "integer" }, child: { $ref: "#/tree" } } } };

/** The kind and the place of each difference. */
function compare(ours: unknown, theirs: unknown, use: Use = "response", theirRoot: object = {}): string[] {
  const differences = schemaComparison(schemaReader(ourRoot), schemaReader(theirRoot), use)(ours, theirs);
  return differences.map(({ kind, pointer }) => `${kind} ${pointer}`.trim());
}
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

describe("schemaComparison", () => {
  it.each<[string, object, object, Use, object]>([
    [
      "dangling-ref",
      { a: { type: "string" } },
      { a: { $ref: "#/nowhere" } },
      "response",
      { expected: "string", got: "a reference that leads nowhere" },
    ],
    [
      "untyped-items",
      { a: { items: {} } },
      { a: { type: "array" } },
      "response",
      { expected: "a type for its items", got: "none" },
    ],
    [
      "untyped-object",
      { a: object({ id: {} }) },
      { a: { type: "object" } },
      "response",
      { expected: "a list of its fields", got: "none" },
    ],
    ["gone", { a: { type: "string" } }, { b: {} }, "response", { expected: "string", got: "nothing" }],
    ["added", { b: {} }, { a: { type: "string" }, b: {} }, "response", { expected: "nothing", got: "string" }],
    [
      "retyped",
      { a: { type: "string", enum: ["x"] } },
      { a: { type: "integer", enum: [1] } },
      "response",
      { expected: "string", got: "integer" },
    ],
  ])("says what was expected and what there is: %s", (kind, ours, theirs, use, difference) => {
    const compared = schemaComparison(schemaReader({}), schemaReader({}), use)(object(ours), object(theirs));
    expect(compared.filter(({ pointer }) => pointer === "/a")).toEqual([{ kind, pointer: "/a", ...difference }]);
  });

  it("says so of a parameter that is newly required, of which the credentials are none", () => {
    const theirs = object({ a: {}, b: { type: "string" } }, { required: ["a", "b"] });
    const compared = schemaComparison(
      schemaReader({}),
      schemaReader({}),
      "request",
    )(object({ a: {}, auth: {} }), theirs);
    expect(compared).toEqual([
      { kind: "required", pointer: "/a", expected: "optional", got: "required" },
      { kind: "required", pointer: "/b", expected: "nothing", got: "string, required" },
    ]);
  });

  it("finds nothing where either side says nothing, or where only null differs", () => {
    expect(compare({}, { type: "string" })).toEqual([]);
    expect(compare({ type: "string" }, {})).toEqual([]);
    expect(compare({ type: ["string", "null"] }, { type: "string" })).toEqual([]);
    expect(compare({ type: "array" }, { type: "array", items: { type: "string" } })).toEqual([]);
    expect(compare(object({ a: {} }), {})).toEqual([]);
    expect(compare({ items: {} }, {})).toEqual([]);
    expect(compare(undefined, undefined)).toEqual([]);
  });

  it("takes what has properties for an object", () =>
    expect(compare({ properties: { a: {} } }, { type: "string" })).toEqual(["retyped"]));

  it("finds fields that are gone, in any part of a schema, and those that are new", () => {
    const parts = { allOf: [object({ a: {} }), object({ b: {} })] };
    expect(compare(parts, object({ a: {} }))).toEqual(["gone /b"]);
    expect(compare(object({ a: {} }), parts)).toEqual(["added /b"]);
  });

  it("does not miss a field that not every alternative has", () =>
    expect(compare({ oneOf: [object({ a: {}, b: {} }), object({ a: {} })] }, object({ c: {} }))).toEqual([
      "gone /a",
      "added /c",
    ]));

  it("looks into alternatives, items and fields at any depth", () => {
    const id = { type: "integer" };
    const nested = (type: object) =>
      object({ list: { items: { anyOf: [object({ "a/b": type }), { type: "null" }] } } });
    expect(compare(nested(id), nested({ type: "string" }))).toEqual(["retyped /list/*/a~1b"]);
    expect(compare(nested(id), nested({ oneOf: [id, { type: "string" }] }))).toEqual(["retyped /list/*/a~1b"]);
    expect(compare(nested(id), nested({ type: ["integer", "string"] }))).toEqual(["retyped /list/*/a~1b"]);
  });

  it("tells apart new required parameters and new fields, and ignores the credentials of a request", () => {
    const theirs = object({ a: {}, b: {}, auth: {} }, { required: ["a", "b", "auth", "c"] });
    expect(compare(object({ a: {} }), theirs, "request")).toEqual(["required /a", "required /b", "required /c"]);
    expect(compare(object({ a: {} }), theirs)).toEqual(["added /b", "added /auth"]);
  });

  it("finds a new required parameter where there was none, and no new fields of an open object", () => {
    const theirs = object({ a: {}, b: {} }, { required: ["a"] });
    expect(compare(object({}), theirs, "request")).toEqual(["required /a"]);
    expect(compare({ type: "object" }, theirs)).toEqual([]);
  });

  it("finds what is required in a part and in every alternative", () => {
    const theirs = {
      allOf: [object({ a: {} }, { required: ["a"] })],
      anyOf: [{ required: ["b"] }, { required: ["b", "c"] }],
    };
    expect(compare(object({ a: {} }), theirs, "request")).toEqual(["required /a", "required /b"]);
  });

  it("tells apart an object and a component without properties", () => {
    const root = { dto: { type: "object", properties: [] }, any: {} };
    const ours = object({ item: object({ id: {} }) });
    const theirs = (item: object) => compare(ours, object({ item }), "response", root);
    expect(theirs({ type: "object" })).toEqual(["untyped-object /item"]);
    expect(theirs({ $ref: "#/dto" })).toEqual(["empty-component /item"]);
    expect(theirs({ allOf: [{ $ref: "#/any" }] })).toEqual(["empty-component /item"]);
  });

  it("finds references that lead nowhere, of fields, of items and within parts", () => {
    const nowhere = { $ref: "#/nowhere" };
    const ours = object({ item: object({ id: {} }), list: { items: {} } });
    expect(compare(ours, object({ item: nowhere, list: { items: nowhere } }))).toEqual([
      "dangling-ref /item",
      "dangling-ref /list/*",
    ]);
    expect(compare(ours, object({ item: { allOf: [nowhere] }, list: { items: { oneOf: [nowhere] } } }))).toHaveLength(
      2,
    );
  });

  it("finds an array that does not say what its items are", () =>
    expect(compare({ items: {} }, { type: "array" })).toEqual(["untyped-items"]));

  it("compares schemas that refer to themselves on both sides", () => {
    const theirs = { tree: { properties: { id: { type: "string" }, child: { $ref: "#/tree" } } } };
    expect(compare({ $ref: "#/tree" }, { $ref: "#/tree" }, "response", theirs)).toEqual([
      "retyped /id",
      "retyped /child/id",
    ]);
    expect(compare({ $ref: "#/tree" }, { $ref: "#/tree" }, "response", ourRoot)).toEqual([]);
  });

  it("reports the same difference wherever the schema stands", () => {
    const root = { dto: object({ id: { type: "string" } }) };
    const ours = object({ a: object({ id: { type: "integer" } }), b: object({ id: { type: "integer" } }) });
    const theirs = object({ a: { $ref: "#/dto" }, b: { $ref: "#/dto" } });
    expect(compare(ours, theirs, "response", root)).toEqual(["retyped /a/id", "retyped /b/id"]);
  });

  it("compares schemas that refer to each other twice, forty levels deep, and stops at a hundred differences", () => {
    const levels = (type: string) => {
      const schemas: Record<string, object> = { 40: { type } };
      for (let n = 0; n < 40; n++) schemas[n] = object({ a: { $ref: `#/${n + 1}` }, b: { $ref: `#/${n + 1}` } });
      return schemaReader(schemas);
    };
    const differences = (type: string) =>
      schemaComparison(levels("string"), levels(type), "response")({ $ref: "#/0" }, { $ref: "#/0" });
    expect(differences("string")).toEqual([]);
    expect(differences("integer")).toHaveLength(100);
  });
});
