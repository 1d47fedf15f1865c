import { describe, expect, it } from "vitest";
import { contentsOf, pagesOf, pageTemplate } from "../../../src/mcp/resources.js";
import { operation, things } from "./things.js";

const pages = pagesOf(things, [operation("thing.get"), operation("other.part.delete")]);

describe("pagesOf", () => {
  it("has the guide and a page for each method, by address", () => {
    expect([...pages].map(([uri, { resource }]) => [uri, resource])).toEqual([
      [
        "bitrix24://guide",
        {
          uri: "bitrix24://guide",
          name: "guide",
          title: "Guide to Bitrix24 REST 3.0",
          description: expect.stringMatching(/^Webhooks, OAuth, .*\.$/),
          mimeType: "text/markdown",
        },
      ],
      ...["thing.get", "other.part.delete"].map((method) => [
        `bitrix24://methods/${method}`,
        {
          uri: `bitrix24://methods/${method}`,
          name: method,
          title: `Do ${method}`,
          description: `Parameters, result, errors and an example of ${method}.`,
          mimeType: "text/markdown",
        },
      ]),
    ]);
  });

  it("lists each error code once in the guide, in their order", () => {
    const code = (name: string, status: string) => ({
      [status]: {
        content: {
          "application/json": {
            examples: { [name]: { summary: `Is ${name}`, description: "Wait.", value: { error: name } } },
          },
        },
      },
    });
    const path = (...responses: object[]) => ({ post: { responses: Object.assign({}, ...responses) } });
    const bundle = {
      paths: {
        "/thing.get": path(code("B", "400"), code("C", "403")),
        "/thing.list": path(code("A", "401"), code("B", "400")),
      },
    };
    const guide = pagesOf(bundle, [operation("thing.get"), operation("thing.list")]).get("bitrix24://guide");
    expect(guide?.read().split("\n").slice(-4)).toEqual([
      "| `A` 401 | Is A | Wait. |",
      "| `B` 400 | Is B | Wait. |",
      "| `C` 403 | Is C | Wait. |",
      "",
    ]);
  });
});

describe("contentsOf", () => {
  it("is the text with the address and type of its resource", () => {
    const [guide, page] = [...pages.values()].map(contentsOf);
    expect(guide).toEqual({
      uri: "bitrix24://guide",
      mimeType: "text/markdown",
      text: expect.stringMatching(/^# Guide to Bitrix24 REST 3\.0\n\n\S/),
    });
    expect(page?.text).toMatch(/^# thing\.get\n\nDo thing\.get\. What thing\.get does\.\n/);
  });
});

describe("pageTemplate", () => {
  it("is that of the pages of methods", () => {
    expect(pageTemplate).toEqual({
      name: "method",
      title: "A method",
      uriTemplate: "bitrix24://methods/{method}",
      description: "Parameters, result, errors and an example of a method.",
      mimeType: "text/markdown",
    });
  });
});
