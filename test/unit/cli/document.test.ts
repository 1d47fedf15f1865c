import { describe, expect, it } from "vitest";
import { type Document, documentedMethods, readDocument, resolved, type Schema } from "../../../src/cli/document.js";

describe("readDocument", () => {
  it("reads the bundle that comes with the package", () => {
    expect(Object.keys(readDocument().paths)).not.toEqual([]);
  });
});

describe("documentedMethods", () => {
  it("names each method as REST does, with its summary and the schema of its request", () => {
    const request = { type: "object" };
    const post = { summary: "Get a box", requestBody: { content: { "application/json": { schema: request } } } };
    const document = { paths: { "/box.get": { post } }, components: { schemas: {} } };
    expect([...documentedMethods(document)]).toEqual([["box.get", { summary: "Get a box", request }]]);
  });
});

describe("resolved", () => {
  const Colour: Schema = { type: "string", enum: ["red", "blue"], description: "A colour." };
  const document: Document = { paths: {}, components: { schemas: { Colour } } };

  it("looks a schema up by its name", () => {
    expect(resolved({ $ref: "#/components/schemas/Colour" }, document)).toEqual(Colour);
  });

  it("lets what stands beside the name win", () => {
    const schema = { $ref: "#/components/schemas/Colour", description: "The colour of the lid." };
    expect(resolved(schema, document)).toEqual({ ...Colour, description: "The colour of the lid." });
  });

  it("leaves a schema that stands in its place as it is", () => {
    expect(resolved({ type: "integer" }, document)).toEqual({ type: "integer" });
  });
});
