import { expect, it, describe as suite } from "vitest";
import type { Finding } from "../../../../src/check/report/finding.js";
import { redactFindings } from "../../../../src/check/report/redact-findings.js";

const secret = "canary7F3A";

suite("redactFindings", () => {
  it.each([secret, secret.toUpperCase(), secret.toLowerCase()])("masks %s wherever a finding has it", (echo) => {
    const difference = { pointer: `/${echo}`, expected: `not ${echo}`, got: echo };
    const finding: Finding = { method: echo, check: "x", outcome: "new", differences: [difference], reason: echo };
    expect(redactFindings([finding], [secret])).toEqual([
      {
        method: "***",
        check: "x",
        outcome: "new",
        differences: [{ pointer: "/***", expected: "not ***", got: "***" }],
        reason: "***",
      },
    ]);
  });

  it("keeps the kind of a difference", () => {
    const difference = { kind: "gone", pointer: "/id", expected: "integer", got: "nothing" } as const;
    const finding: Finding = { method: "m", check: "x", outcome: "broken", differences: [difference], reason: "" };
    expect(redactFindings([finding], [secret])).toEqual([finding]);
  });
});
