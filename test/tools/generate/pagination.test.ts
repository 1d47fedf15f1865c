import { expect, it } from "vitest";
import { pagination } from "../../../scripts/generate/pagination.js";

it("pagination has how each method is paged, and no other method", () => {
  const operation = (operationId: string, trait?: { kind: string; next?: string }) => ({
    post: {
      operationId,
      summary: "",
      description: "",
      externalDocs: { url: "" },
      "x-safe": true,
      ...(trait && { "x-pagination": trait }),
      requestBody: { content: { "application/json": { schema: {} } } },
      responses: {},
    },
  });
  const paths = {
    "/a.list": operation("a.list", { kind: "page" }),
    "/a.get": operation("a.get"),
    "/b": operation("b", { kind: "cursor", next: "nextCursor" }),
  };
  expect(pagination({ paths, components: { schemas: {}, examples: {}, responses: {} } })).toContain(
    'export const pagination = {\n  "a.list": { kind: "page" },\n  "b": { kind: "cursor", next: "nextCursor" },\n} as const;\n',
  );
});
