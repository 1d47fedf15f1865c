import { readFileSync, writeFileSync } from "node:fs";

/** The Markdown with `table` between `<!-- name -->` and `<!-- /name -->`. Throws when these marks are missing. */
export function withTable(markdown: string, name: string, table: string): string {
  const marked = new RegExp(`(?<=<!-- ${name} -->\n).*(?=<!-- /${name} -->)`, "s");
  if (!marked.test(markdown)) throw new Error(`The marks <!-- ${name} --> and <!-- /${name} --> are missing.`);
  return markdown.replace(marked, () => `\n${table}\n\n`);
}

/** Writes the table between its marks in a Markdown file, unless it is there already. */
export function writeTable(path: string, name: string, table: string): void {
  const before = readFileSync(path, "utf8");
  const after = withTable(before, name, table);
  if (after !== before) writeFileSync(path, after);
}
