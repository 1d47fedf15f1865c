import { redactor } from "../../redact.js";
import type { Finding } from "./finding.js";

/** Masks secrets in findings: a portal can repeat one, even as an error code or as the name of a field. */
export function redactFindings(findings: Finding[], secrets: string[]): Finding[] {
  const redact = redactor(() => secrets);
  return findings.map(({ method, check, outcome, differences, reason }) => ({
    method: redact(method),
    check,
    outcome,
    differences: differences.map((each) => ({
      ...each,
      pointer: redact(each.pointer),
      expected: redact(each.expected),
      got: redact(each.got),
    })),
    reason: redact(reason),
  }));
}
