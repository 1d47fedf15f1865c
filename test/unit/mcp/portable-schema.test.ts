import { describe, expect, it } from "vitest";
import { anything, portableSchema } from "../../../src/mcp/portable-schema.js";

describe("portableSchema", () => {
  it("has one type at a time, and null by itself", () => {
    expect(
      portableSchema({ type: ["string", "null"], description: "A name.", title: "Name", enum: ["a", null] }),
    ).toEqual({
      title: "Name",
      description: "A name.",
      anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }],
    });
    expect(portableSchema({ type: ["array", "null"], items: {} })).toEqual({
      anyOf: [{ type: "array", items: anything }, { type: "null" }],
    });
  });

  it("says of a schema that says nothing that it is anything", () => {
    expect(portableSchema({ description: "Whatever." })).toEqual({ description: "Whatever.", ...anything });
    expect(portableSchema(undefined)).toEqual(anything);
    expect(portableSchema({ $ref: "#/$defs/Node" })).toEqual({ $ref: "#/$defs/Node" });
    expect(portableSchema({ enum: [1] })).toEqual({ enum: [1] });
  });

  it("has no extensions, at any depth, but properties of such names", () => {
    const inner = { type: "string", "x-error-code": "CODE" };
    const schema = {
      type: "object",
      "x-scope": "a",
      additionalProperties: false,
      properties: {
        "x-name": inner,
        list: { type: "array", items: inner },
        map: { type: "object", additionalProperties: inner },
      },
      oneOf: [inner],
      if: { required: ["list"] },
      $defs: { Inner: inner },
    };
    const plain = { type: "string" };
    expect(portableSchema(schema)).toEqual({
      type: "object",
      additionalProperties: false,
      properties: {
        "x-name": plain,
        list: { type: "array", items: plain },
        map: { type: "object", additionalProperties: plain },
      },
      oneOf: [plain],
      if: { required: ["list"] },
      $defs: { Inner: plain },
    });
  });

  it("leaves values alone", () => {
    const schema = { const: { type: ["a", "b"] }, default: { "x-a": 1 }, examples: [{}] };
    expect(portableSchema(schema)).toEqual(schema);
  });
});
