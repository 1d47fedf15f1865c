import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLines } from "../../../scripts/pages/lines.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, ...lines: string[]): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), lines.join("\n"));
}

const read = (file: string) => readLines(root, file).map(({ file, number, text }) => `${file}:${number}: ${text}`);

describe("readLines", () => {
  it("puts includes in their places, and knows where each line comes from", () => {
    write("api/box.md", "before", "  {% include notitle [A note](../parts/note.md) %}", "after");
    write("parts/note.md", "one", "{% include [Another](./more/two.md) %}");
    write("parts/more/two.md", "two");
    expect(read("api/box.md")).toEqual([
      "api/box.md:1: before",
      "parts/note.md:1: one",
      "parts/more/two.md:1: two",
      "api/box.md:3: after",
    ]);
  });

  it("leaves an include in a code block alone", () => {
    write("box.md", "```", "{% include [A note](./note.md) %}", "```");
    expect(read("box.md")[1]).toBe("box.md:2: {% include [A note](./note.md) %}");
  });

  it("reads lines that end as on Windows", () => {
    write("box.md", "one\r", "two");
    expect(read("box.md")).toEqual(["box.md:1: one", "box.md:2: two"]);
  });

  it("names the line of an include whose file does not exist", () => {
    write("api/box.md", "", "{% include [A note](../parts/note.md) %}");
    expect(() => read("api/box.md")).toThrow("api/box.md:2: includes parts/note.md, which does not exist");
  });

  it("names the line of an include that leads back to its own file", () => {
    write("box.md", "{% include [A note](./note.md) %}");
    write("note.md", "", "", "{% include [The box](./box.md) %}");
    expect(() => read("box.md")).toThrow("note.md:3: includes box.md, which includes it");
  });

  it("names the line of an include that it cannot read", () => {
    write("box.md", "{% include [One section](./note.md#section) %}");
    expect(() => read("box.md")).toThrow("box.md:1: cannot read this include");
  });
});
