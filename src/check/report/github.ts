import type { Outcome, Report } from "./finding.js";
import { formatCoverage, formatLines, formatSummary } from "./format.js";

const levels: Partial<Record<Outcome, "error" | "warning" | "notice">> = {
  broken: "error",
  unreachable: "error",
  refused: "warning",
  skipped: "notice",
  known: "notice",
  new: "notice",
};

/** The report as workflow commands of GitHub Actions: an annotation for everything that is not kept. */
export function github(report: Report): string {
  const annotations = report.findings.flatMap((finding) => {
    const { method, check, outcome } = finding;
    const level = levels[outcome];
    const title = property(`${method} ${check}: ${outcome}`);
    return level ? [`::${level} title=${title}::${data(formatLines(finding).join("\n"))}`] : [];
  });
  const { coverage } = report;
  return [...annotations, ...(coverage ? [formatCoverage(coverage)] : []), formatSummary(report)].join("\n");
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
