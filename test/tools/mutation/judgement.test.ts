import { describe, expect, it } from "vitest";
import { judge } from "../../../tools/mutation/judgement.js";
import type { Mutant } from "../../../tools/mutation/mutants.js";
import { columns, markdown, sum } from "../../../tools/mutation/report.js";

const all = Array.from(
  { length: 100 },
  (_, n): Mutant => ({ id: `flip ${n}`, operator: "flip", pointer: `/${n}`, apply() {} }),
);
const withSurvivors = (count: number) =>
  all.map((mutant, n) => ({ mutant, killer: n < count ? undefined : "a suite > a test" }));

describe("judge", () => {
  it("passes suites that kill all", () => expect(judge(withSurvivors(0), {}, all).passed).toBe(true));
  it("passes two survivors in a hundred when both have a reason", () => {
    expect(judge(withSurvivors(2), { "flip 0": "no matter", "flip 1": "no matter" }, all).passed).toBe(true);
    expect(judge(withSurvivors(2), { "flip 0": "no matter" }, all).passed).toBe(false);
  });
  it("passes no more than two in a hundred, whatever the reasons", () => {
    const reasons = { "flip 0": "no matter", "flip 1": "no matter", "flip 2": "no matter" };
    expect(judge(withSurvivors(3), reasons, all).passed).toBe(false);
  });
  it("names a reason given for a mutant that is killed, or that there is not", () => {
    const { stale } = judge(withSurvivors(1), { "flip 0": "survives", "flip 7": "killed", "flop 1": "gone" }, all);
    expect(stale).toEqual(["flip 7: killed by a suite > a test", "flop 1: there is no such mutant"]);
  });
  it("says nothing of a reason whose mutant was not tried", () =>
    expect(judge(withSurvivors(1).slice(0, 5), { "flip 7": "not tried" }, all).stale).toEqual([]));
});

describe("the report", () => {
  const verdicts = withSurvivors(3);
  it("counts by operator", () => {
    expect(columns(verdicts).split("\n")).toEqual([
      "operator  mutants  killed  survived",
      "flip          100      97         3",
    ]);
  });
  it("sums up", () => expect(sum(judge(verdicts, {}, all))).toBe("100 mutants, 97 killed, 3 survived (97.0 %)"));
});

describe("markdown", () => {
  it("is a table with a row for each operator and one for all, and the score below", () => {
    const verdicts = withSurvivors(0);
    expect(markdown(verdicts, judge(verdicts, {}, all))).toBe(
      `| operator | mutants | killed | survived |\n| --- | --: | --: | --: |\n` +
        `| flip | 100 | 100 | 0 |\n| **all** | 100 | 100 | 0 |\n\n100 mutants, 100 killed, 0 survived (100.0 %).`,
    );
  });
});
