import { describe, expect, it } from "vitest";
import { section } from "../../../scripts/pages/blocks.js";
import { blocks } from "./page.js";

const kinds = (text: string) => blocks(text).map(({ kind, at }) => `${at.number} ${kind}`);

describe("blocksOf", () => {
  it("tells headings, tables, code and text apart, and where each begins", () => {
    const text = ["# Title", "", "Text", "#|", "|| a | b ||", "|#", "```js", "# no heading", "#| no table", "```"];
    expect(kinds(text.join("\n"))).toEqual(["1 heading", "3 text", "4 table", "7 code"]);
  });

  it("reads the level, the title and the anchor of a heading", () => {
    const [plain, anchored] = blocks("## With `code`  \n#### A Box {#box}");
    expect(plain).toMatchObject({ level: 2, title: "With `code`", anchor: undefined });
    expect(anchored).toMatchObject({ level: 4, title: "A Box", anchor: "box" });
  });

  it("takes the indentation of its fence from each line of code", () => {
    const [code] = blocks("    ```json\n    {\n      1\n  less\n    }\n    ```");
    expect(code).toMatchObject({ language: "json", text: "```json\n{\n  1\nless\n}".slice(8) });
  });

  it("knows the tab around a block of code, and that there is none after the tabs", () => {
    const fence = "    ```sh\n    ls\n    ```";
    const text = ["{% list tabs %}", "- One", fence, "- The other", fence, "{% endlist %}", "- A bullet", fence];
    const tabs = blocks(text.join("\n")).flatMap((block) => (block.kind === "code" ? [block.tab] : []));
    expect(tabs).toEqual(["One", "The other", undefined]);
  });

  it("accepts a table whose delimiters have blanks after them", () => {
    expect(kinds("#| \n|| a | b || \n|#  ")).toEqual(["1 table"]);
  });

  it.each([
    ["table", "\n#|\n|| a | b ||\n\nText"],
    ["table", "\n#|\n|| a | b ||\n\n#|\n|| c | d ||\n|#"],
    ["code block", "\n```json\n{}"],
    ["code block", "\n```json\n{}\n\n```json\n{}\n```"],
    ["list of tabs", "\n{% list tabs %}\n- One"],
    ["list of tabs", "\n{% list tabs %}\n- One\n{% list tabs %}\n- Two\n{% endlist %}"],
  ])("names the line where an unclosed %s begins", (what, text) => {
    expect(() => blocks(text)).toThrow(`page.md:2: unclosed ${what}`);
  });
});

describe("section", () => {
  const page = blocks("# Page\n## First\none\n### Below\ntwo\n## Second\nthree");
  const texts = (title: string) =>
    section(page, title).inside.flatMap((block) => (block.kind === "text" ? [block.text] : []));

  it("ends at the next heading that is not below its own", () => {
    expect(texts("First")).toEqual(["one", "two"]);
    expect(texts("Below")).toEqual(["two"]);
    expect(texts("Second")).toEqual(["three"]);
  });

  it("names the page that lacks it", () => {
    expect(() => section(page, "Third")).toThrow("page.md:1: has no section “Third”");
  });
});
