import { describe, expect, it } from "vitest";
import { schemaDrift } from "../../../../src/check/document/schema-drift.js";

const drift = (ours: unknown, theirs: unknown, parameters = false) =>
  schemaDrift({ root: {}, schema: ours }, { root: {}, schema: theirs }, "", parameters).map(({ kind, pointer }) => [
    kind,
    pointer,
  ]);
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

describe("schemaDrift", () => {
  it("says nothing of types that either side leaves open, or where only null differs", () => {
    expect(drift({}, { type: "string" })).toEqual([]);
    expect(drift({ type: "string" }, {})).toEqual([]);
    expect(drift({ type: ["string", "integer"] }, { type: "boolean" })).toEqual([]);
    expect(drift({ type: ["string", "null"] }, { type: "string" })).toEqual([]);
    expect(drift({ type: "array" }, { type: "array", items: { type: "string" } })).toEqual([]);
    expect(drift(undefined, undefined)).toEqual([]);
  });

  it("takes for an object what has properties", () =>
    expect(drift({ properties: { a: {} } }, { type: "string" })).toEqual([["retyped", ""]]));

  it("knows the properties of all parts of a schema", () =>
    expect(drift({ allOf: [object({ a: {} }), object({ b: {} })] }, object({ a: {} }))).toEqual([["gone", "/b"]]));

  it("tells a new required parameter from a new field, and passes over auth", () => {
    const theirs = object({ a: {}, b: {}, auth: {} }, { required: ["a", "b"] });
    expect(drift(object({ a: {}, auth: {} }), theirs, true)).toEqual([
      ["required", "/a"],
      ["required", "/b"],
    ]);
    expect(drift(object({ a: {} }), theirs)).toEqual([["added", "/b"]]);
  });

  it("takes PHP's name of another type for a type", () =>
    expect(drift({ type: "string" }, { type: "int" })).toEqual([["retyped", ""]]));
});
