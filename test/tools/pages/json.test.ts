import { describe, expect, it } from "vitest";
import { parseExample } from "../../../scripts/pages/json.js";

const parse = (text: string) => parseExample({ at: { file: "page.md", number: 7, text: "```json" }, text });

describe("parseExample", () => {
  it.each([
    ["a line comment", "[1,\n// ...\n2]", [1, 2]],
    ["a block comment", '{"lids": [ /* Lid */ ], "box": { /* a\nb */ }}', { lids: [], box: {} }],
    ["a raw line break in a string", '["a\n\tb"]', ["a\n\tb"]],
    ["an invalid escape", String.raw`["a\N\nb"]`, ["a\\N\nb"]],
  ])("overlooks %s", (_, text, value) => {
    expect(parse(text)).toEqual(value);
  });

  it("changes no string that is valid", () => {
    const text = String.raw`["// no \"comment\" */ \\N \u0022 https://box.example/*"]`;
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it("names the line of what it cannot parse", () => {
    expect(() => parse('{"lids": [1, ]}')).toThrow("page.md:7: invalid JSON: ");
  });
});
