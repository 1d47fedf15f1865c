/** What became of one runtime. */
export interface Row {
  /** With its exact version, where it could be had. */
  runtime: string;
  result: string;
}

/** The table of what was checked where, in Markdown. */
export function tableOf(checks: string[], rows: Row[]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    line(["", ...rows.map(({ runtime }) => runtime)]),
    line(["---", ...rows.map(() => "---")]),
    line([checks.join(", "), ...rows.map(({ result }) => result)]),
  ].join("\n");
}
