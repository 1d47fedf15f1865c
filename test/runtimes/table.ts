import { readFileSync, writeFileSync } from "node:fs";

/** What became of one runtime. */
export interface Row {
  /** With its exact version, where it could be had. */
  runtime: string;
  result: string;
}

/** Puts the table of what was checked where between its marks in README.md, unless it is there already. */
export function writeTable(checks: string[], rows: Row[]): void {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const table = [
    line(["", ...rows.map(({ runtime }) => runtime)]),
    line(["---", ...rows.map(() => "---")]),
    line([checks.join(", "), ...rows.map(({ result }) => result)]),
  ].join("\n");
  const readme = readFileSync("README.md", "utf8");
  const marked = /(<!-- runtimes -->\n).*?(<!-- \/runtimes -->)/s;
  if (!marked.test(readme)) throw new Error("README.md has no marks for the table of runtimes");
  const written = readme.replace(marked, (_, before, after) => `${before}${table}\n${after}`);
  if (written !== readme) writeFileSync("README.md", written);
}
