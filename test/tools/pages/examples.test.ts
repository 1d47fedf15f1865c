import { describe, expect, it } from "vitest";
import { requests, responses } from "../../../scripts/pages/examples.js";
import { blocks, page, parts } from "./page.js";

describe("requests", () => {
  const read = (examples: string) => requests(blocks(page({ examples })));

  it("reads the method from the addresses, and both bodies", () => {
    expect(read(parts.examples)).toEqual({
      method: "box.item.open",
      bodies: { webhook: { id: 7 }, oauth: { id: 7, auth: "**token**" } },
    });
  });

  it("reads null where a sample sends no body", () => {
    expect(read(parts.examples.replace(/ +-d '\{"id":7\}'.*\n/, "")).bodies.webhook).toBeNull();
  });

  it("reads a quote inside a body as the shell does", () => {
    expect(read(parts.examples.replace('{"id":7}', String.raw`{"id":"it'\''s"}`)).bodies.webhook).toEqual({
      id: "it's",
    });
  });

  it("names the line of a sample for the older API", () => {
    const older = parts.examples.replace("/rest/api/**user**", "/rest/**user**");
    expect(() => read(older)).toThrow("page.md:22: calls no method of REST 3.0, at an address with /rest/api/");
  });

  it("names the line of the samples that call two methods", () => {
    const two = parts.examples.replace("**webhook**/box.item.open", "**webhook**/box.item.shut");
    expect(() => read(two)).toThrow("page.md:16: the samples call box.item.shut and box.item.open");
  });

  it("names the line of the samples that lack a tab", () => {
    const renamed = parts.examples.replace("cURL (OAuth)", "Python");
    expect(() => read(renamed)).toThrow("page.md:16: has no code in a tab “cURL (OAuth)”");
  });
});

describe("responses", () => {
  const example = (json: string) => `\`\`\`json\n${json}\n\`\`\``;
  const read = (changed: Parameters<typeof page>[0]) => responses(blocks(page(changed)));

  it("reads each example under the status printed above it", () => {
    expect(read({})).toEqual({ 200: [{ result: true }], 400: [{ error: { code: "BOX_LOCKED" } }] });
  });

  it("reads examples of one status in their order", () => {
    expect(read({ errors: `## Error Handling\n\nHTTP Status: **400**\n\n${example("1")}\n\n${example("2")}` })).toEqual(
      {
        200: [{ result: true }],
        400: [1, 2],
      },
    );
  });

  it("reads none of an error where the page has none", () => {
    expect(read({ errors: "## Error Handling" })).toEqual({ 200: [{ result: true }] });
  });

  it("names the line of an example without a status, also where the section before had one", () => {
    const errors = `## Error Handling\n\nHTTP status: **400**\n\n### Locked Boxes\n\n${example("{}")}`;
    expect(() => read({ errors })).toThrow("page.md:61: no HTTP status is printed above this example");
  });

  it("names a page without an example of status 200", () => {
    const response = parts.response.replace("**200**", "**201**");
    expect(() => read({ response })).toThrow("page.md:1: has no example of a response with status 200");
  });
});
