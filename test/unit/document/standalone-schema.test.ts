import { describe, expect, it } from "vitest";
import { standaloneSchema } from "../../../src/document/standalone-schema.js";

const root = {
  components: {
    schemas: {
      Name: { type: "string", description: "A name." },
      Thing: { type: "object", properties: { name: { $ref: "#/components/schemas/Name" } } },
      Node: {
        type: "object",
        properties: {
          name: { type: "string" },
          nodes: { type: "array", items: { $ref: "#/components/schemas/Node" } },
        },
      },
      Ping: { properties: { pong: { $ref: "#/components/schemas/Pong" } } },
      Pong: { properties: { ping: { $ref: "#/components/schemas/Ping" } } },
    },
  },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("standaloneSchema", () => {
  it("puts what references lead to in their place, under what stands beside them", () => {
    const schema = { type: "array", items: { ...ref("Thing"), description: "A thing." } };
    expect(standaloneSchema(root, schema)).toEqual({
      type: "array",
      items: {
        type: "object",
        description: "A thing.",
        properties: { name: { type: "string", description: "A name." } },
      },
    });
  });

  it("refers to a schema that is a part of itself, wherever it stands", () => {
    const node = {
      type: "object",
      properties: { name: { type: "string" }, nodes: { type: "array", items: { $ref: "#/$defs/Node" } } },
    };
    expect(standaloneSchema(root, { properties: { one: ref("Node"), other: ref("Node") } })).toEqual({
      properties: { one: { $ref: "#/$defs/Node" }, other: { $ref: "#/$defs/Node" } },
      $defs: { Node: node },
    });
  });

  it("does the same for schemas that are parts of each other", () => {
    const { $defs, ...schema } = standaloneSchema(root, { properties: { ping: ref("Ping") } });
    expect(schema).toEqual({ properties: { ping: { $ref: "#/$defs/Ping" } } });
    expect($defs).toEqual({ Ping: { properties: { pong: { properties: { ping: { $ref: "#/$defs/Ping" } } } } } });
  });

  it("allows anything where a reference leads nowhere, or there is no schema", () => {
    expect(standaloneSchema(root, { properties: { a: ref("Absent") } })).toEqual({ properties: { a: {} } });
    expect(standaloneSchema(root, undefined)).toEqual({});
  });

  it("does not change the document", () => {
    const before = structuredClone(root);
    standaloneSchema(root, { properties: { a: ref("Node"), b: ref("Thing") } });
    expect(root).toEqual(before);
  });
});
