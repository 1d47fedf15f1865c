import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import { withTable } from "../../../scripts/marked-table.js";

/** The page with the tables of what other tools make of the document. */
export const page = "openapi/README.md";

/** Writes a table to the page; in CI, where nobody would commit it, expects it there. */
export function updateTable(name: string, table: string): void {
  const text = readFileSync(page, "utf8");
  const found = withTable(text, name, table);
  if (process.env.CI !== "true") writeFileSync(page, found);
  else expect(text, "Run `npm run test:generators` without CI=true: it rewrites the table.").toBe(found);
  if (text !== found) console.log(`wrote the table in ${page}`);
}
