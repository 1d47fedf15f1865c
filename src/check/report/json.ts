import { printableJson } from "../../redact.js";
import { counts, exitCode, type Report } from "./finding.js";

const verdicts = { 0: "kept", 1: "broken", 3: "unreachable" };

/** The report for programs: `verdict`, `counts` by outcome, and every finding as it is. */
export function json(report: Report): string {
  const { subject, version, findings, coverage } = report;
  const verdict = verdicts[exitCode(report)];
  return printableJson({
    subject,
    version,
    verdict,
    counts: Object.fromEntries(counts(findings)),
    findings,
    coverage,
  });
}
