import type { Outcome, Report } from "./finding.js";
import { summary, toldCoverage, toldLines } from "./format.js";

const colours: Record<Outcome, number> = {
  kept: 32,
  broken: 31,
  unreachable: 31,
  known: 33,
  new: 36,
  refused: 33,
  skipped: 33,
};

/** The report for reading: aligned, and in colour where that is wanted. */
export function pretty(report: Report, coloured: boolean): string {
  const { findings, coverage } = report;
  const width = (column: "method" | "check") => Math.max(0, ...findings.map((finding) => finding[column].length));
  const [methods, checks] = [width("method"), width("check")];
  const rows = findings.flatMap((finding) => {
    const { method, check, outcome } = finding;
    const word = coloured ? `\x1b[${colours[outcome]}m${outcome}\x1b[0m` : outcome;
    const lines = toldLines(finding).map((line) => `    ${line}`);
    return [`${method.padEnd(methods)}  ${check.padEnd(checks)}  ${word}`, ...lines];
  });
  return [...rows, "", ...(coverage ? [toldCoverage(coverage)] : []), summary(report)].join("\n");
}
