import type { Difference } from "../../document/difference.js";
import { printable } from "../../redact.js";
import { type Coverage, counts, exitCode, type Finding, type Report } from "./finding.js";

/** A difference in one line. */
export function formatDifference({ pointer, expected, got }: Difference): string {
  return printable(`${pointer ? `${pointer}: ` : ""}expected ${expected}; got ${got}`);
}

/** The differences and the reason of a finding, one per line. */
export function formatLines({ differences, reason }: Finding): string[] {
  return [...differences.map(formatDifference), ...(reason ? [printable(reason)] : [])];
}

/** The last line of a report: the number of each outcome, and what to do next. */
export function formatSummary(report: Report): string {
  const numbers = counts(report.findings).map(([outcome, count]) => `${count} ${outcome}`);
  return `${numbers.join(", ") || "nothing checked"}. ${nextStep(report)}`;
}

/** How much of the document was used, in one line. */
export function formatCoverage(coverage: Coverage): string {
  const parts = Object.entries(coverage).map(([what, { covered, total }]) => `${covered} of ${total} ${what}`);
  return `The traffic used ${parts.join(", ")}.`;
}

function nextStep(report: Report): string {
  const { subject, version, findings } = report;
  const has = (outcome: string) => findings.some((each) => each.outcome === outcome);
  const code = exitCode(report);
  if (code === 1 && subject === "har") {
    return "Fix the requests that are broken. For broken responses, run this again with --webhook to see whether the portal still sends them.";
  }
  if (code === 1) {
    return "Compare each broken place with the official page of the method: either the portal or the document is wrong.";
  }
  if (has("unreachable")) {
    return "The rest could not be judged. Fix what the reason names, or wait; then run this again.";
  }
  if (code === 3 && subject === "har") {
    return "No response could be judged. Record calls of the documented methods, with the bodies of their responses.";
  }
  if (code === 3) return "No response could be judged. Grant the webhook its scopes, and its user the rights.";
  const name = { portal: "portal", "portal-document": "portal's document", har: "traffic" }[subject];
  const more = has("refused") ? " What was refused needs a scope or rights." : "";
  return `The ${name} keeps the contract, version ${version}.${more}`;
}
