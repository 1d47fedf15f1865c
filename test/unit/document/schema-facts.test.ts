import { describe, expect, it } from "vitest";
import { schemaReader } from "../../../src/document/schema-facts.js";

const root = {
  box: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
  loop: { allOf: [{ $ref: "#/loop" }, { properties: { b: {} } }], properties: { a: {} } },
};
const facts = (schema: unknown) => schemaReader(root)(schema);
const box = { $ref: "#/box" };

describe("schemaReader", () => {
  it.each([
    ["one type", { type: "string" }, ["string"]],
    ["a list of types, null aside", { type: ["integer", "string", "null"] }, ["integer", "string"]],
    ["types of alternatives", { oneOf: [{ type: "integer" }, { type: "string" }] }, ["integer", "string"]],
    ["types of anyOf, null aside", { anyOf: [{ type: "null" }, box] }, ["object"]],
    ["what all parts allow", { type: ["string", "integer"], allOf: [{ type: ["integer", "boolean"] }] }, ["integer"]],
    [
      "the types of values",
      { enum: ["a", 1, 1.5, true, null, [], {}] },
      ["string", "integer", "number", "boolean", "array", "object"],
    ],
    ["the type of a constant", { const: 1 }, ["integer"]],
    ["what has properties", { properties: {} }, ["object"]],
    ["what has items", { items: {} }, ["array"]],
    ["none when null is all it allows", { type: "null" }, []],
  ])("finds the types: %s", (_what, schema, types) => expect([...(facts(schema).types ?? ["any"])]).toEqual(types));

  it.each([
    ["an alternative has any", { anyOf: [{ type: "string" }, {}] }],
    ["nothing says it", {}],
    ["it is no schema", undefined],
    ["it allows everything", true],
    ["types are no texts", { type: [7] }],
  ])("finds no types when %s", (_what, schema) => expect(facts(schema).types).toBeUndefined());

  it.each([
    ["enum, null aside", { enum: ["a", 1, null] }, ['"a"', "1"]],
    ["const", { const: "a" }, ['"a"']],
    ["alternatives", { oneOf: [{ enum: ["a"] }, { const: "b" }, { type: "null" }] }, ['"a"', '"b"']],
    ["parts", { enum: ["a", "b"], allOf: [{ enum: ["b", "c"] }] }, ['"b"']],
  ])("finds the values of %s", (_what, schema, values) => expect([...(facts(schema).values ?? [])]).toEqual(values));

  it("finds no values when an alternative has any", () =>
    expect(facts({ anyOf: [{ enum: ["a"] }, { type: "string" }] }).values).toBeUndefined());

  it("finds properties in all parts and alternatives, and which all of them have", () => {
    const { properties, common, required } = facts({
      allOf: [box],
      oneOf: [
        { properties: { a: {}, b: { type: "string" } }, required: ["a"] },
        { properties: { a: {} }, required: ["a"] },
      ],
      properties: { own: {} },
    });
    expect([...properties.keys()]).toEqual(["id", "a", "b", "own"]);
    expect([...common]).toEqual(["id", "a", "own"]);
    expect([...required]).toEqual(["id", "a"]);
  });

  it("joins the schemas of a property that several parts or alternatives have", () => {
    const [one, two] = [{ type: "string" }, { maxLength: 5 }];
    const joined = (keyword: string) =>
      facts({ [keyword]: [{ properties: { a: one } }, { properties: { a: two } }] }).properties.get("a");
    expect(joined("allOf")).toEqual({ allOf: [one, two] });
    expect(joined("oneOf")).toEqual({ anyOf: [one, two] });
  });

  it("finds items and numeric limits", () => {
    const others = { multipleOf: 2, maximumSize: 1, xminLength: 1, xminimum: 1, maxLength: "7" };
    const { items, limits } = facts({ allOf: [{ items: box, maxItems: 5 }], minLength: 1, ...others });
    expect(items).toBe(box);
    expect([...limits]).toEqual([
      ["maxItems", 5],
      ["minLength", 1],
    ]);
  });

  it("knows a component, by itself and as a part", () => {
    expect([box, { allOf: [box] }, { oneOf: [box, {}] }, root.box].map((each) => facts(each).named)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it.each([{ $ref: "#/nowhere" }, { $ref: "other.json#/box" }, { allOf: [{ $ref: "#/nowhere" }] }])(
    "knows a reference that leads nowhere: %j",
    (schema) => expect(facts(schema).dangling).toBe(true),
  );

  it("takes a schema that is a part of itself once", () => {
    expect([...facts({ $ref: "#/loop" }).properties.keys()]).toEqual(["b", "a"]);
    const self: { allOf: unknown[] } = { allOf: [] };
    self.allOf.push(self);
    expect(facts(self)).toMatchObject({ types: undefined });
  });

  it("reads schemas once that include each other twice, forty levels deep", () => {
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const schemas: Record<string, object> = { 40: { properties: { id: {} } } };
      for (let n = 0; n < 40; n++) schemas[n] = { [keyword]: [{ $ref: `#/${n + 1}` }, { $ref: `#/${n + 1}` }] };
      expect([...schemaReader(schemas)({ $ref: "#/0" }).properties.keys()]).toEqual(["id"]);
    }
  });

  it("reads thousands of parts in proportion to their number", () => {
    const parts = Array.from({ length: 50_000 }, (_, n) => ({ properties: { [`a${n}`]: {}, same: { title: n } } }));
    expect(facts({ allOf: parts }).properties.size).toBe(50_001);
  });

  it("gives up on schemas that include each other beyond any measure", () => {
    const schemas: Record<string, object> = {};
    const properties = (n: number) => Object.fromEntries(Array.from({ length: 50 }, (_, m) => [`a${n}-${m}`, {}]));
    for (let n = 0; n < 300; n++) schemas[n] = { allOf: [{ $ref: `#/${n + 1}` }, { properties: properties(n) }] };
    expect(() => schemaReader(schemas)({ $ref: "#/0" })).toThrow(
      "The schemas of the document include each other too many times.",
    );
  });
});
