import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { withTable, writeTable } from "../../scripts/marked-table.js";

const text = "before\n\n<!-- one -->\nold\n<!-- /one -->\n\n<!-- two -->\nother\n<!-- /two -->\n";

it("puts the table between its own marks, as it is, and changes nothing else", () => {
  const written = "before\n\n<!-- one -->\n\n| $& |\n\n<!-- /one -->\n\n<!-- two -->\nother\n<!-- /two -->\n";
  expect(withTable(text, "one", "| $& |")).toBe(written);
  const folder = mkdtempSync(join(tmpdir(), "marked-table-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "README.md");
  writeFileSync(path, text);
  writeTable(path, "one", "| $& |");
  expect(readFileSync(path, "utf8")).toBe(written);
});

it("refuses a text without the marks", () => {
  expect(() => withTable(text, "three", "")).toThrow("The marks <!-- three --> and <!-- /three --> are missing.");
});
