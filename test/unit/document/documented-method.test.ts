import { describe, expect, it } from "vitest";
import { documentedMethod } from "../../../src/document/documented-method.js";
import { schemaReader } from "../../../src/document/schema-facts.js";

const json = (schema: unknown, type = "application/json") => ({ content: { "text/html": {}, [type]: { schema } } });
const read = (path: unknown, components: object = {}) => {
  const document = { paths: { "/box.get": path }, components };
  return documentedMethod(document, schemaReader(document), "box.get");
};

describe("documentedMethod", () => {
  it("reads verbs, schemas and other parameters, through references", () => {
    const result = { type: "object" };
    const path = {
      parameters: [{ name: "lang", in: "query" }],
      get: {},
      post: {
        parameters: [{ $ref: "#/components/key" }, { name: "x" }],
        requestBody: { $ref: "#/components/body" },
        responses: { "200": { $ref: "#/components/success" } },
      },
    };
    const body = json({ properties: {} }, "Application/JSON; charset=utf-8");
    const success = json({ allOf: [{ properties: { result } }] });
    expect(read(path, { key: { name: "Key", in: "header", required: true }, body, success })).toEqual({
      verbs: ["get", "post"],
      otherParameters: [
        { name: "lang", in: "query", required: false },
        { name: "Key", in: "header", required: true },
      ],
      request: { properties: {} },
      hasListOfProperties: false,
      isBare: false,
      result,
    });
  });

  it("finds every verb of OpenAPI", () => {
    const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    const path = Object.fromEntries(["parameters", "summary", ...verbs].map((key) => [key, {}]));
    expect(read(path)?.verbs.toSorted()).toEqual(verbs.toSorted());
  });

  it("takes the whole response for the result of a method without an envelope", () => {
    const response = { type: "object", properties: { result: {} } };
    const post = { "x-bare": true, responses: { "200": json(response) } };
    expect(read({ post })).toMatchObject({ isBare: true, result: response });
  });

  it.each(["application/json5", "text/application/json", "application/json+xml"])("reads no schema of %s", (type) => {
    expect(read({ post: { requestBody: json({ type: "object" }, type) } })?.request).toBeUndefined();
  });

  it("keeps references of schemas, so that it can be seen where they lead", () => {
    const reference = { $ref: "#/components/gone" };
    const response = json({ properties: { result: reference } });
    const method = read({ post: { requestBody: json(reference), responses: { "200": response } } });
    expect(method).toMatchObject({ request: reference, result: reference });
  });

  it.each([
    [[], true],
    [["id"], false],
    [{}, false],
  ])("knows whether properties are an empty list: %j", (properties, expected) =>
    expect(read({ post: { requestBody: json({ properties }) } })?.hasListOfProperties).toBe(expected),
  );

  it.each([
    [{}, []],
    [{ post: null, get: 1 }, []],
    [{ post: { requestBody: 5, responses: [], parameters: {} } }, ["post"]],
  ])("finds nothing in %j that is not there", (path, verbs) =>
    expect(read(path)).toEqual({
      verbs,
      otherParameters: [],
      request: undefined,
      hasListOfProperties: false,
      isBare: false,
      result: undefined,
    }),
  );

  it("is undefined for a method that the document does not have", () => {
    expect(documentedMethod({ paths: {} }, schemaReader({}), "box.get")).toBeUndefined();
    expect(read("text")).toBeUndefined();
  });
});
