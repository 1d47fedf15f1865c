import { describe, expect, it } from "vitest";
import { readOperations } from "../../../src/document/operations.js";
import { fixture } from "../mock/fixture.js";

describe("readOperations", () => {
  it("reads the methods with their examples, references resolved", async () => {
    const operations = readOperations(fixture());
    expect([...operations.keys()]).toEqual(["thing.get", "thing.list"]);
    const list = operations.get("thing.list");
    expect(list?.requests).toEqual([]);
    expect(list?.responses[1]?.examples[0]).toMatchObject({
      name: "BAD_PAGINATION",
      value: { error: { code: "BAD_PAGINATION" } },
    });
  });

  it("leaves out responses that have no status of their own", async () => {
    const operations = readOperations(fixture());
    expect(operations.get("thing.get")?.responses.map(({ status }) => status)).toEqual([200, 400, 401, 418]);
  });

  it("leaves out paths that have no POST", async () => {
    const document = fixture();
    Object.assign(document.paths, { "/read.only": { get: {} } });
    expect([...readOperations(document).keys()]).toEqual(["thing.get", "thing.list"]);
  });

  it("reads everything that the document says of a method", () => {
    const success = { properties: { result: { type: "integer" } } };
    const post = {
      summary: "Get a box",
      "x-scope": "box",
      "x-safe": true,
      "x-invalid-requests": {
        "no-id": { value: { name: "x" }, breaks: "/id", keyword: "required" },
        empty: { value: {} },
        odd: null,
      },
      requestBody: json({ $ref: "#/components/schemas/Id" }, { webhook: { value: { id: 1 } } }),
      responses: {
        "200": {
          ...json(success, { webhook: { $ref: "#/components/examples/one" } }),
          links: { lid: { operationId: "lid.get", requestBody: { boxId: "$response.body#/result", page: 1 } } },
        },
        "404": {},
        default: {},
      },
    };
    const components = { schemas: { Id: { type: "object" } }, examples: { one: { value: { result: 1 } } } };
    expect(readOperations({ paths: { "/box.get": { post } }, components }).get("box.get")).toEqual({
      method: "box.get",
      summary: "Get a box",
      scope: "box",
      safe: true,
      bare: false,
      takesList: false,
      request: { type: "object" },
      requests: [{ name: "webhook", value: { id: 1 } }],
      invalidRequests: [
        { name: "no-id", value: { name: "x" }, breaks: "/id", keyword: "required" },
        { name: "empty", value: {}, breaks: "", keyword: undefined },
        { name: "odd", value: {}, breaks: "", keyword: undefined },
      ],
      responses: [
        {
          status: 200,
          schema: success,
          examples: [{ name: "webhook", value: { result: 1 } }],
          links: [{ method: "lid.get", param: "boxId", pointer: "/result" }],
        },
        { status: 404, schema: undefined, examples: [], links: [] },
      ],
      result: { type: "integer" },
    });
  });

  it("knows a method whose parameters are a list, and one whose response is the result", () => {
    const post = {
      requestBody: json({ type: "array" }),
      "x-bare": true,
      responses: { "200": json({ type: "object" }) },
    };
    expect(readOperations({ paths: { "/batch": { post } } }).get("batch")).toMatchObject({
      takesList: true,
      bare: true,
      result: { type: "object" },
    });
  });

  it("finds nothing where the document says nothing, or no sense", () => {
    const empty = {
      method: "box.get",
      summary: "",
      scope: "",
      safe: false,
      bare: false,
      takesList: false,
      request: undefined,
      requests: [],
      invalidRequests: [],
      responses: [],
      result: undefined,
    };
    const odd = { summary: 7, "x-scope": [], "x-safe": "true", "x-bare": 1, "x-invalid-requests": "no", responses: [] };
    for (const post of [{}, odd])
      expect([...readOperations({ paths: { "/box.get": { post } } }).values()]).toEqual([empty]);
    expect(readOperations({}).size).toBe(0);
  });

  it.each(["$response.body#/a/b", "$response.body#/"])("reads a link to %s", (expression) => {
    expect(linksFor(expression)).toEqual([{ method: "lid.get", param: "id", pointer: expression.slice(15) }]);
  });

  it.each(["x$response.body#/a", "$response.body#a", "$response.body#", "$response.header.id", 7, null])(
    "leaves out a link to %s",
    (expression) => {
      expect(linksFor(expression)).toEqual([]);
    },
  );
});

const json = (schema: object, examples: object = {}) => ({ content: { "application/json": { schema, examples } } });

function linksFor(expression: unknown) {
  const links = { lid: { operationId: "lid.get", requestBody: { id: expression } }, odd: null };
  const document = { paths: { "/box.get": { post: { responses: { "200": { links } } } } } };
  return readOperations(document).get("box.get")?.responses[0]?.links;
}
