import { expect, it } from "vitest";
import { pagination } from "../../../scripts/generate/pagination.js";

it("pagination has the kind of each method that is paged, and no other method", () => {
  const operation = (operationId: string, kind?: string) => ({
    post: {
      operationId,
      summary: "",
      description: "",
      externalDocs: { url: "" },
      "x-safe": true,
      ...(kind && { "x-pagination": { kind } }),
      requestBody: { content: { "application/json": { schema: {} } } },
      responses: {},
    },
  });
  const paths = { "/a.list": operation("a.list", "page"), "/a.get": operation("a.get"), "/b": operation("b", "tail") };
  expect(pagination({ paths, components: { schemas: {}, examples: {}, responses: {} } })).toContain(
    'export const pagination = {\n  "a.list": "page",\n  "b": "tail",\n} as const;\n',
  );
});
