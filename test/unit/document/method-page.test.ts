import { describe, expect, it } from "vitest";
import {
  type DescribedMethods,
  methodDescription,
  methodPage,
  resultLines,
} from "../../../src/document/method-page.js";

const json = (schema: object, examples: object = {}) => ({ content: { "application/json": { schema, examples } } });

const post = {
  operationId: "thing.get",
  summary: "Get a thing",
  description: "Returns it.\n",
  externalDocs: { url: "https://apidocs.bitrix24.com/thing.get" },
  requestBody: json(
    {
      required: ["id"],
      properties: {
        id: { type: "integer", description: "Which\none." },
        kind: { enum: ["a", "b"] },
        tags: { items: { type: "string" } },
      },
    },
    { webhook: { $ref: "#/components/examples/request" } },
  ),
  responses: {
    "200": json(
      { properties: { result: { $ref: "#/components/schemas/Node" } } },
      { webhook: { value: { result: {} } } },
    ),
    "400": { $ref: "#/components/responses/Refused" },
  },
  "x-scope": "thing",
};

const bundle = {
  paths: { "/thing.get": { post } },
  components: {
    schemas: {
      Node: {
        type: "object",
        properties: {
          name: { type: ["string", "null"], description: "Its name." },
          parent: { $ref: "#/components/schemas/Node", description: "The node above." },
          nodes: { type: "array", items: { $ref: "#/components/schemas/Node" } },
        },
      },
    },
    examples: { request: { value: { id: 1 } } },
    responses: { Refused: json({}, { LOST: { value: { error: { code: "LOST" } } }, documented: { value: {} } }) },
  },
} as unknown as DescribedMethods;

describe("methodPage", () => {
  it("has parameters, result, an example and the codes of the errors", () => {
    expect(methodPage(bundle, bundle.paths["/thing.get"]!.post)).toBe(`Get a thing. Returns it.

Official page: https://apidocs.bitrix24.com/thing.get

Parameters:

- \`id\` (integer, required): Which one.
- \`kind\` ("a" | "b"): 
- \`tags\` (list of string): 

Result:

- \`name\` (string or null): Its name.
- \`parent\` (object): The node above.
- \`nodes\` (list of object): 

Request and response:

\`\`\`json
{
  "id": 1
}
\`\`\`

\`\`\`json
{
  "result": {}
}
\`\`\`

Errors:

- 400: \`LOST\`
`);
  });

  it("says where there are no parameters, and what a result is that has no fields", () => {
    const bare = {
      ...post,
      requestBody: json({}),
      responses: { "200": json({ properties: { result: { type: "boolean" } } }) },
    };
    const page = methodPage(bundle, bare as never);
    expect(page).toContain("Parameters:\n\nnone\n\nResult:\n\n`boolean`\n");
    expect(methodPage(bundle, { ...bare, responses: {} } as never)).toContain("Result:\n\n`any`\n");
  });
});

describe("the errors of a page", () => {
  it("are those of each status, side by side", () => {
    const errors = (...codes: string[]) =>
      json({}, Object.fromEntries(codes.map((code) => [code, { value: { error: code } }])));
    const responses = { "200": json({}), "400": errors("A", "B"), "401": errors("C") };
    const paths = { "/thing.get": { post: { ...post, responses } } };
    const page = methodPage({ paths } as never, paths["/thing.get"].post as never);
    expect(page).toMatch(/\nErrors:\n\n- 400: `A`, `B`\n- 401: `C`\n$/);
  });
});

describe("the page of a method whose response has no envelope", () => {
  it("has the fields of the whole response", () => {
    const success = json({ properties: { version: { type: "string", description: "Of it." } } });
    const page = methodPage(bundle, { ...post, "x-bare": true, responses: { "200": success } } as never);
    expect(page).toContain("Result:\n\n- `version` (string): Of it.\n");
  });
});

describe("resultLines", () => {
  it("has a line for each field of the items of a list", () => {
    expect(resultLines(bundle, { items: { properties: { id: { type: "integer" } } } })).toEqual([
      "- `[].id` (integer): ",
    ]);
    const properties = { id: { type: "integer", description: "  Of \n  it. " }, name: {} };
    expect(resultLines(bundle, { properties })).toEqual(["- `id` (integer): Of it.", "- `name` (any): "]);
  });
});

describe("methodDescription", () => {
  it("is empty for a method without one", () => {
    expect(methodDescription(bundle, "thing.get")).toBe("Returns it.");
    expect(methodDescription(bundle, "absent")).toBe("");
  });
});
