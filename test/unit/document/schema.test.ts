import { describe, expect, it } from "vitest";
import { describedObjects, listSchema, withEmptyObjects } from "../../../src/document/schema.js";
import { schemaReader } from "../../../src/document/schema-facts.js";

const root = {
  components: {
    box: { properties: { id: {}, lid: { $ref: "#/components/lid" } } },
    lid: { properties: { colour: {} } },
  },
};
const read = schemaReader(root);
const box = { $ref: "#/components/box" };

const objects = (schema: unknown, value: unknown) =>
  describedObjects(read, schema, value).map(({ pointer, object, documented, common }) => [
    pointer,
    Object.keys(object),
    [...documented.keys()],
    [...common],
  ]);

describe("describedObjects", () => {
  it("finds every object that the schema describes, through lists and references", () => {
    const schema = { properties: { items: { items: box }, next: {} } };
    const value = { items: [{ id: 1, lid: { colour: "red" } }, "odd", { lid: null }], next: { id: 1 }, more: {} };
    expect(objects(schema, value)).toEqual([
      ["", ["items", "next", "more"], ["items", "next"], ["items", "next"]],
      ["/items/0", ["id", "lid"], ["id", "lid"], ["id", "lid"]],
      ["/items/0/lid", ["colour"], ["colour"], ["colour"]],
      ["/items/2", ["lid"], ["id", "lid"], ["id", "lid"]],
    ]);
  });

  it("expects of an object with alternatives what all of them have", () => {
    const either = { oneOf: [{ properties: { id: {}, a: {} } }, { properties: { id: {}, b: {} } }, { type: "null" }] };
    expect(objects(either, { id: 1 })).toEqual([["", ["id"], ["id", "a", "b"], ["id"]]]);
  });

  it("escapes keys in pointers", () =>
    expect(objects({ properties: { "a/b": box } }, { "a/b": {} })[1]?.[0]).toBe("/a~1b"));

  it.each([
    ["a schema that is none", undefined, {}],
    ["a schema without properties", { type: "object" }, { a: { b: 1 } }],
    ["a value that is no object", box, "box"],
    ["nothing", box, undefined],
  ])("finds none for %s", (_what, schema, value) => expect(objects(schema, value)).toEqual([]));

  it("does not take inherited keys for fields", () =>
    expect(objects({ properties: { toString: box } }, {})).toEqual([["", [], ["toString"], ["toString"]]]));
});

describe("withEmptyObjects", () => {
  const schema = {
    type: "object",
    properties: { page: { type: "object" }, boxes: { items: box }, list: { type: "array" } },
  };

  it("replaces an empty list where the schema has an object, at any depth", () => {
    expect(withEmptyObjects(read, schema, [])).toEqual({});
    expect(withEmptyObjects(read, schema, { page: [], boxes: [{ lid: [] }] })).toEqual({
      page: {},
      boxes: [{ lid: {} }],
    });
  });

  it("leaves all other lists and values as they are", () => {
    const value = { page: [1], list: [], boxes: [], more: [], id: null };
    expect(withEmptyObjects(read, schema, value)).toEqual(value);
    expect(withEmptyObjects(read, { type: ["object", "array"] }, [])).toEqual([]);
    expect(withEmptyObjects(read, undefined, [])).toEqual([]);
    expect(withEmptyObjects(read, schema, "text")).toBe("text");
  });

  it("keeps a key called __proto__", () =>
    expect(JSON.stringify(withEmptyObjects(read, schema, JSON.parse('{"__proto__":1}')))).toBe('{"__proto__":1}'));
});

describe("listSchema", () => {
  it("is the schema of items when it is a list", () => {
    const items = { type: "array", items: box };
    expect(listSchema(read, { properties: { hasMore: {}, items } })).toBe(items);
  });

  it.each([
    ["a flat result with a list among its fields", { properties: { success: {}, to: { type: "array" } } }],
    ["items that are no list", { properties: { items: { type: "object" } } }],
    ["a bare array", { type: "array" }],
    ["nothing", undefined],
  ])("is undefined for %s", (_what, result) => expect(listSchema(read, result)).toBeUndefined());
});
