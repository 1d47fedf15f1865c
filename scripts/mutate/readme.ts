import { readFileSync, writeFileSync } from "node:fs";

const begin = "<!-- Spec mutants: written by `npm run mutate` -->";
const end = "<!-- end of the spec mutants -->";

/** Puts the table between its two marks in a Markdown file. */
export function record(path: string, table: string): void {
  const text = readFileSync(path, "utf8");
  const [before, rest] = text.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${path} has no lines “${begin}” and “${end}”.`);
  writeFileSync(path, `${before}${begin}\n\n${table}\n\n${end}${after}`);
}
