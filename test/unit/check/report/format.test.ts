import { describe, expect, it } from "vitest";
import type { Report } from "../../../../src/check/report/finding.js";
import { formatCoverage, formatDifference, formatLines, formatSummary } from "../../../../src/check/report/format.js";
import { all, covered, finding, kept } from "./reports.js";

describe("formatDifference", () => {
  it("is one line without control characters, with the pointer where there is one", () => {
    const difference = { pointer: "/id", expected: "a\nb", got: "\u001bc" };
    expect(formatDifference(difference)).toBe("/id: expected a b; got  c");
    expect(formatDifference({ ...difference, pointer: "" })).toBe("expected a b; got  c");
  });
});

describe("formatLines", () => {
  it("has a line for each difference, and one for the reason", () => {
    const difference = { pointer: "/id", expected: "a", got: "b" };
    expect(formatLines(finding("broken", "because", [difference, difference]))).toHaveLength(3);
    expect(formatLines(finding("kept"))).toEqual([]);
  });
});

describe("formatCoverage", () => {
  it("gives covered and total of each part", () =>
    expect(formatCoverage({ operations: { covered: 1, total: 2 }, responses: { covered: 3, total: 4 } })).toBe(
      "The traffic used 1 of 2 operations, 3 of 4 responses.",
    ));
});

describe("formatSummary", () => {
  it.each<[string, Partial<Report>, RegExp]>([
    ["a portal that keeps the contract", kept, /The portal keeps the contract, version 1\.2\.3\.$/],
    ["a document that does", { ...kept, subject: "portal-document" }, /The portal's document keeps the contract/],
    ["traffic that does", covered, /^1 kept\. The traffic keeps the contract/],
    ["broken traffic", { ...all, subject: "har" }, /Fix the requests that are broken\./],
    [
      "some refusals",
      { findings: [...kept.findings, finding("refused")] },
      /What was refused needs a scope or rights\.$/,
    ],
    [
      "refusals alone",
      { findings: [finding("refused")] },
      /No response could be judged\. Grant the webhook its scopes/,
    ],
    [
      "traffic without responses",
      { subject: "har", findings: [{ ...finding("kept"), check: "requests" }] },
      /No response could be judged\. Record calls of the documented methods/,
    ],
    [
      "no response",
      { findings: [finding("unreachable")] },
      /Fix what the reason names, or wait; then run this again\.$/,
    ],
    ["no finding", { findings: [] }, /^nothing checked\. /],
  ])("ends with what to do next: %s", (_what, report, end) =>
    expect(formatSummary({ ...all, ...report })).toMatch(end),
  );
});
