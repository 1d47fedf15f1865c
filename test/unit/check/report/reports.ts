import type { Finding, Outcome, Report } from "../../../../src/check/report/finding.js";

const difference = { pointer: "/result/item/id", expected: 'a <"number">', got: "50% of it,\r\n& more\u0001" };

/** A finding whose check is named after its outcome. */
export function finding(outcome: Outcome, reason = "", differences: Finding["differences"] = []): Finding {
  return { method: "box.get", check: `is-${outcome}`, outcome, differences, reason };
}

/** A report with each outcome. */
export const all: Report = {
  subject: "portal",
  version: "1.2.3",
  findings: [
    finding("kept"),
    finding("broken", "", [difference, { ...difference, pointer: "" }]),
    finding("known", "because"),
    finding("new", "", [{ pointer: "/result/x", expected: "nothing", got: "string" }]),
    finding("refused", "no scope"),
    finding("skipped", "no id"),
    finding("unreachable", "no response"),
  ],
};
/** A report of a portal that keeps the contract. */
export const kept: Report = { ...all, findings: [{ ...finding("kept"), check: "response" }] };
/** A report of traffic that keeps the contract. */
export const covered: Report = {
  ...kept,
  findings: [{ ...finding("kept"), check: "responses" }],
  subject: "har",
  coverage: { operations: { covered: 1, total: 2 } },
};
