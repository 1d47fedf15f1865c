import { printable } from "../../redact.js";
import { type Coverage, counts, type Difference, exitCode, type Finding, type Report } from "./finding.js";

/** A difference in one line. */
export function toldDifference({ pointer, expected, got }: Difference): string {
  return printable(`${pointer ? `${pointer}: ` : ""}expected ${expected}; got ${got}`);
}

/** All that a finding has to say beside its outcome, a line for each. */
export function toldLines({ differences, reason }: Finding): string[] {
  return [...differences.map(toldDifference), ...(reason ? [printable(reason)] : [])];
}

/** The last line of a report for people: what came of it all, and what to do next. */
export function summary(report: Report): string {
  const numbers = counts(report.findings).map(([outcome, count]) => `${count} ${outcome}`);
  return `${numbers.join(", ") || "nothing checked"}. ${next(report)}`;
}

/** How much of the document was used, in one line. */
export function toldCoverage(coverage: Coverage): string {
  const parts = Object.entries(coverage).map(([what, { covered, total }]) => `${covered} of ${total} ${what}`);
  return `The traffic used ${parts.join(", ")}.`;
}

function next(report: Report): string {
  const has = (outcome: string) => report.findings.some((each) => each.outcome === outcome);
  const code = exitCode(report);
  if (code === 1 && report.subject === "har") {
    return "Mend the requests that are broken. For broken replies, run this again with --webhook to see whether it lasts.";
  }
  if (code === 1)
    return "Compare each broken place with the method's official page: the portal, or the document, is at fault.";
  if (has("unreachable"))
    return "The rest could not be judged. Mend what the reason names, or wait; then run this again.";
  if (code === 3 && report.subject === "har") {
    return "So nothing is known of any reply. Record calls of the documented methods, and their replies with content.";
  }
  if (code === 3) return "So nothing is known of any reply. Give the webhook its scopes, and its user the rights.";
  const who = { portal: "portal", "portal-document": "portal's document", har: "traffic" }[report.subject];
  const more = has("refused") ? " What was refused needs a scope or rights." : "";
  return `The ${who} keeps the contract, version ${report.version}.${more}`;
}
