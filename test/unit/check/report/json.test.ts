import { describe, expect, it } from "vitest";
import { json } from "../../../../src/check/report/json.js";
import { all, covered, finding } from "./reports.js";

describe("json", () => {
  it("gives the verdict, the counts and the findings as they are", () => {
    expect(JSON.parse(json(all))).toEqual({
      subject: "portal",
      version: "1.2.3",
      verdict: "broken",
      counts: { kept: 1, broken: 1, known: 1, new: 1, refused: 1, skipped: 1, unreachable: 1 },
      findings: all.findings,
    });
    expect(JSON.parse(json(covered))).toMatchObject({ verdict: "kept", coverage: covered.coverage });
    expect(JSON.parse(json({ ...all, findings: [finding("unreachable")] }))).toMatchObject({ verdict: "unreachable" });
  });

  it("escapes the characters that a terminal would obey", () => {
    const findings = [{ ...finding("new"), reason: "a\u009bb\u202ec" }];
    expect(json({ ...all, findings })).toContain(String.raw`a\u009bb\u202ec`);
    expect(JSON.parse(json({ ...all, findings })).findings).toEqual(findings);
  });
});
