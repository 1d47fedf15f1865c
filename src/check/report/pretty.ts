import type { Outcome, Report } from "./finding.js";
import { formatCoverage, formatLines, formatSummary } from "./format.js";

const colours: Record<Outcome, number> = {
  kept: 32,
  broken: 31,
  unreachable: 31,
  known: 33,
  new: 36,
  refused: 33,
  skipped: 33,
};

/** The report for people: aligned, and coloured on request. */
export function pretty(report: Report, coloured: boolean): string {
  const { findings, coverage } = report;
  const width = (column: "method" | "check") =>
    findings.reduce((widest, finding) => Math.max(widest, finding[column].length), 0);
  const [methods, checks] = [width("method"), width("check")];
  const rows = findings.flatMap((finding) => {
    const { method, check, outcome } = finding;
    const word = coloured ? `\x1b[${colours[outcome]}m${outcome}\x1b[0m` : outcome;
    const lines = formatLines(finding).map((line) => `    ${line}`);
    return [`${method.padEnd(methods)}  ${check.padEnd(checks)}  ${word}`, ...lines];
  });
  return [...rows, "", ...(coverage ? [formatCoverage(coverage)] : []), formatSummary(report)].join("\n");
}
