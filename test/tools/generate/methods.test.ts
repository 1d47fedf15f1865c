import { describe, expect, it } from "vitest";
import type { Document } from "../../../scripts/generate/document.js";
import { methods } from "../../../scripts/generate/methods.js";

function document(...names: string[]): Document {
  const operation = (operationId: string) => ({
    operationId,
    summary: `Call ${operationId}`,
    description: "First line.\n\nSecond line.\n",
    externalDocs: { url: "https://example.com/docs" },
    "x-safe": operationId.endsWith("get"),
    requestBody: { content: { "application/json": { schema: {} } } },
    responses: {},
  });
  const paths = Object.fromEntries(names.map((name) => [`/${name}`, { post: operation(name) }]));
  return { paths, components: { schemas: {}, examples: {}, responses: {} } };
}

describe("methods", () => {
  it("writes the names as one string, in which methods of a group stand together and one that writes is marked", () =>
    expect(methods(document("box.item.get", "box.list", "box.item.add"))).toContain('"box(item(get,add!),list!)"'));

  it("writes the same names as a type", () => {
    const bare = methods(document("box.item.get", "box.list", "box.item.add")).replace(/^ *(\/\*\*| \*).*\n/gm, "");
    expect(bare).toContain(`export interface Methods {
  readonly box: {
    readonly item: {
      readonly get: "box.item.get";
      readonly add: "box.item.add";
    };
    readonly list: "box.list";
  };
}
`);
  });

  it("puts a method's documentation above its name, for the editor to show", () => {
    expect(methods(document("box.get"))).toContain(`
    /**
     * Call box.get.
     *
     * First line.
     *
     * Second line.
     *
     * @see https://example.com/docs
     */
    readonly get: "box.get";
`);
  });

  it("keeps a description from ending the comment that it stands in", () => {
    const fixture = document("box.get");
    fixture.paths["/box.get"]!.post.description = "Takes a pattern such as `a/*/b`.";
    expect(methods(fixture)).toContain("Takes a pattern such as `a/*\\/b`.");
  });

  it("refuses a method below another method", () => {
    expect(() => methods(document("box.item", "box.item.get"))).toThrow("box.item.get lies below box.item, which is a");
  });

  it("refuses a method that is already a group of methods", () => {
    expect(() => methods(document("box.item.get", "box.item"))).toThrow("box.item is a method and a group of methods");
  });

  it("refuses a method that is there twice", () => {
    const fixture = document("box.get", "box.list");
    fixture.paths["/box.list"]!.post.operationId = "box.get";
    expect(() => methods(fixture)).toThrow("box.get");
  });
});
