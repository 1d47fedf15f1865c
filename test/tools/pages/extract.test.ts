import { describe, expect, it } from "vitest";
import { extract } from "../../../scripts/pages/extract.js";
import { linesOf } from "../../../scripts/pages/lines.js";
import { page, parts } from "./page.js";

const read = (...args: Parameters<typeof page>) => extract("api/box/page.md", linesOf(page(...args), "page.md"));

describe("extract", () => {
  it("reads the facts of a page", () => {
    expect(read()).toEqual({
      method: "box.item.open",
      scope: ["box", "shelf"],
      page: "api/box/page.md",
      parameters: [{ name: "id", type: "integer", required: true }],
      reply: [{ name: "result", type: "boolean" }],
      errors: [{ code: "BOX_LOCKED", fields: ["id"], message: "The box is locked" }],
      requests: { webhook: { id: 7 }, oauth: { id: 7, auth: "**token**" } },
      responses: { 200: [{ result: true }], 400: [{ error: { code: "BOX_LOCKED" } }] },
    });
  });

  it.each([
    ["parameters", "Method Parameters"],
    ["examples", "Code Examples"],
    ["response", "Response Handling"],
    ["errors", "Possible Error Codes"],
  ] as const)("names the page that lacks the section of its %s", (part, title) => {
    expect(() => read({ [part]: undefined })).toThrow(`page.md:1: has no section “${title}”`);
  });

  it("names the page that names no scope", () => {
    expect(() => read({ head: parts.head.replace("Scope", "Topic") })).toThrow("page.md:1: names no scope");
  });
});
