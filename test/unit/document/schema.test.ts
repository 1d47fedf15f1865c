import { describe, expect, it } from "vitest";
import { describedObjects, propertiesOf } from "../../../src/document/schema.js";

const root = {
  components: {
    box: { properties: { id: {}, lid: { $ref: "#/components/lid" } } },
    lid: { properties: { colour: {} } },
  },
};
const box = { $ref: "#/components/box" };

describe("describedObjects", () => {
  it("finds every object that the schema describes, through lists and references", () => {
    const schema = { properties: { items: { items: box }, next: {} } };
    const value = { items: [{ id: 1, lid: { colour: "red" } }, "odd", { lid: null }], next: { id: 1 }, more: {} };
    expect(describedObjects(root, schema, value)).toEqual([
      { pointer: "", documented: ["items", "next"], present: ["items", "next", "more"] },
      { pointer: "/items/0", documented: ["id", "lid"], present: ["id", "lid"] },
      { pointer: "/items/0/lid", documented: ["colour"], present: ["colour"] },
      { pointer: "/items/2", documented: ["id", "lid"], present: ["lid"] },
    ]);
  });

  it.each([
    ["a schema that is none", undefined, {}],
    ["a schema without properties", { type: "object" }, { a: { b: 1 } }],
    ["a value that is no object", box, "box"],
    ["nothing", box, undefined],
  ])("finds none for %s", (_what, schema, value) => expect(describedObjects(root, schema, value)).toEqual([]));

  it("describes no key by what every object inherits", () =>
    expect(describedObjects(root, { properties: { id: {} } }, { toString: {} })).toEqual([
      { pointer: "", documented: ["id"], present: ["toString"] },
    ]));
});

describe("propertiesOf", () => {
  it("takes in those of all parts, its own last", () =>
    expect(propertiesOf(root, { allOf: [box, { properties: { id: 1 } }], properties: { id: 2 } })).toEqual({
      id: 2,
      lid: { $ref: "#/components/lid" },
    }));
  it("takes in a schema that is a part of itself once", () => {
    const loop = { self: { allOf: [{ $ref: "#/self" }, { properties: { b: 1 } }], properties: { a: 1 } } };
    expect(propertiesOf(loop, { $ref: "#/self" })).toEqual({ a: 1, b: 1 });
  });
  it.each([[undefined], [{}], [{ allOf: {}, properties: [] }]])("is empty for %j", (schema) =>
    expect(propertiesOf(root, schema)).toEqual({}),
  );
});
