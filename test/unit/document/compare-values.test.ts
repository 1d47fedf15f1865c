import { describe, expect, it } from "vitest";
import { compareTypes, compareValues, nameTypes, type Use } from "../../../src/document/compare-values.js";
import { schemaReader } from "../../../src/document/schema-facts.js";

const read = schemaReader({});
const types = (ours: object, theirs: object, use: Use = "response") =>
  compareTypes(read(ours), read(theirs), use).map(({ kind, expected, got }) => [kind, expected, got]);
const values = (ours: object, theirs: object, use: Use = "request") =>
  compareValues(read(ours), read(theirs), use).map(({ kind, expected, got }) => [kind, expected, got]);
const typed = (...type: string[]) => ({ type });

describe("compareTypes", () => {
  it("lets a response have fewer types, and a request more", () => {
    const [one, two] = [typed("integer"), typed("integer", "string")];
    expect(types(two, one)).toEqual([]);
    expect(types(one, two)).toEqual([["retyped", "integer", "integer or string"]]);
    expect(types(one, two, "request")).toEqual([]);
    expect(types(two, one, "request")).toEqual([["retyped", "integer or string", "integer"]]);
  });

  it("counts integers among numbers", () => {
    expect(types(typed("number"), typed("integer"))).toEqual([]);
    expect(types(typed("integer"), typed("number"))).toEqual([["retyped", "integer", "number"]]);
    expect(types(typed("integer"), typed("number"), "request")).toEqual([]);
    expect(types(typed("number"), typed("integer"), "request")).toEqual([["retyped", "number", "integer"]]);
  });

  it.each([
    ["float", "number"],
    ["double", "number"],
    ["int", "integer"],
    ["bool", "boolean"],
  ])("takes %s for %s under an odd name, and for no other type", (alias, type) => {
    expect(types(typed(type), typed(alias))).toEqual([["odd-type", type, alias]]);
    expect(types(typed("string"), typed(alias))).toEqual([["retyped", "string", alias]]);
    expect(types(typed(type), typed(alias, "string"))).toEqual([["retyped", type, `${alias} or string`]]);
  });

  it("names an odd type also beside one that is none", () => {
    expect(types(typed("string", "integer"), typed("string", "int"))).toEqual([
      ["odd-type", "string or integer", "string or int"],
    ]);
  });

  it("finds nothing where a side has any type, or none but null", () => {
    for (const open of [{}, typed("null")]) {
      expect(types(open, typed("string"))).toEqual([]);
      expect(types(typed("string"), open)).toEqual([]);
    }
  });
});

describe("compareValues", () => {
  it("finds values that a request may not have any more", () => {
    expect(values({ enum: ["a", "b"] }, { enum: ["a"] })).toEqual([
      ["narrowed", 'one of "a", "b"', 'all of them but "b"'],
    ]);
    expect(values({ enum: ["a", "b"] }, { const: "b" })).toEqual([
      ["narrowed", 'one of "a", "b"', 'all of them but "a"'],
    ]);
    expect(values({ type: "string" }, { enum: ["a", "b"] })).toEqual([["narrowed", "any value", "one of 2 values"]]);
    expect(values({ enum: ["a"] }, { enum: ["a", "b"] })).toEqual([]);
    expect(values({ enum: ["a"] }, { type: "string" })).toEqual([]);
  });

  it("finds values that a response may have in addition", () => {
    expect(values({ enum: ["a"] }, { enum: ["a", "b", "c"] }, "response")).toEqual([
      ["widened", 'one of "a"', "2 more"],
    ]);
    expect(values({ enum: ["a", "b"] }, { enum: ["a"] }, "response")).toEqual([]);
    expect(values({ anyOf: [{ enum: ["a"] }, { type: "string" }] }, { enum: ["b"] }, "response")).toEqual([]);
    expect(values({ enum: ["a"] }, { type: "string" }, "response")).toEqual([]);
  });

  it.each([
    [{}, { maximum: 50 }, ["narrowed", "maximum not limited", "maximum 50"]],
    [{ maxItems: 50 }, { maxItems: 20 }, ["narrowed", "maxItems 50", "maxItems 20"]],
    [{ minimum: 1 }, { minimum: 2 }, ["narrowed", "minimum 1", "minimum 2"]],
    [{}, { minLength: 3 }, ["narrowed", "minLength not limited", "minLength 3"]],
  ])("finds a limit of %j that has become %j", (ours, theirs, difference) => {
    expect(values(ours, theirs)).toEqual([difference]);
    expect(values(theirs, ours)).toEqual([]);
    expect(values(ours, theirs, "response")).toEqual([]);
  });

  it("takes no limit for the lowest there can be", () => {
    expect(values({}, { minLength: 0 })).toEqual([]);
    expect(values({}, { minimum: -5 })).toHaveLength(1);
  });

  it("lists ten values of many", () => {
    const many = Array.from({ length: 12 }, (_, n) => n);
    expect(values({ enum: many.slice(2) }, { enum: [2] })[0]?.[1]).toBe("one of 2, 3, 4, 5, 6, 7, 8, 9, 10, 11");
    const [[, expected] = []] = values({ enum: many }, { enum: [0] });
    expect(expected).toBe("one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …");
  });
});

describe("nameTypes", () => {
  it.each([
    [undefined, "a value"],
    [new Set<string>(), "a value"],
    [new Set(["integer", "string"]), "integer or string"],
    [new Set(["user@example.com"]), "an unknown type"],
  ])("names %s %s", (set, name) => expect(nameTypes(set)).toBe(name));
});
