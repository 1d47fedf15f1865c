import { describe, expect, it } from "vitest";
import { judge } from "../../../tools/mutation/judgement.js";
import type { Mutant } from "../../../tools/mutation/mutant.js";
import { columns, markdown, sum } from "../../../tools/mutation/report.js";

const all = Array.from(
  { length: 100 },
  (_, n): Mutant => ({ id: `flip ${n}`, operator: "flip", pointer: `/${n}`, apply() {} }),
);
const withSurvivors = (count: number) =>
  all.map((mutant, n) => ({ mutant, killer: n < count ? undefined : "a suite > a test" }));

const judged = (count: number, accepted = {}, thresholds = {}) =>
  judge(withSurvivors(count), { accepted, thresholds }, all);

describe("judge", () => {
  it("passes suites that kill all", () => expect(judged(0).passed).toBe(true));

  it("passes two survivors in a hundred when both have a reason", () => {
    expect(judged(2, { "flip 0": "equivalent", "flip 1": "equivalent" }).passed).toBe(true);
    expect(judged(2, { "flip 0": "equivalent" }).passed).toBe(false);
  });

  it("passes no more than two in a hundred, whatever the reasons", () => {
    const reasons = { "flip 0": "equivalent", "flip 1": "equivalent", "flip 2": "equivalent" };
    expect(judged(3, reasons).passed).toBe(false);
  });

  it("names a reason given for a mutant that is killed, or that there is not", () => {
    expect(judged(1, { "flip 0": "survives", "flip 7": "killed", "flop 1": "gone" }).complaints).toEqual([
      "accepted, but killed by a suite > a test: flip 7",
      "accepted, but there is no such mutant: flop 1",
    ]);
  });

  it("says nothing of a reason whose mutant was not tried", () => {
    const verdicts = withSurvivors(1).slice(0, 5);
    expect(judge(verdicts, { accepted: { "flip 7": "not tried" } }, all).complaints).toEqual([]);
  });

  it("judges an operator with a threshold of its own by that alone", () => {
    expect(judged(40, {}, { flip: 0.6 })).toMatchObject({ passed: true, complaints: [] });
    expect(judged(41, {}, { flip: 0.6 })).toMatchObject({
      passed: false,
      complaints: ["flip: 59.0 % killed, less than 60.0 %"],
    });
  });

  it("does not apply an operator's own threshold to a part of the mutants", () => {
    const part = withSurvivors(5).slice(0, 5);
    expect(judge(part, { accepted: {}, thresholds: { flip: 0.6 } }, all).passed).toBe(true);
  });
});

describe("the report", () => {
  const verdicts = withSurvivors(3);
  it("counts by operator", () => {
    expect(columns(verdicts).split("\n")).toEqual([
      "operator  mutants  killed  survived",
      "flip          100      97         3",
    ]);
  });
  it("sums up", () => expect(sum(judged(3))).toBe("100 mutants, 97 killed, 3 survived (97.0 %)"));
});

describe("markdown", () => {
  it("is a table with a row for each operator and one for all, and the score below", () => {
    const verdicts = withSurvivors(0);
    expect(markdown(verdicts, judged(0), 100)).toBe(
      `| operator | mutants | killed | survived |\n| --- | --: | --: | --: |\n` +
        `| flip | 100 | 100 | 0 |\n| **all** | 100 | 100 | 0 |\n\n100 mutants, 100 killed, 0 survived (100.0 %).`,
    );
  });

  it("says of a sample how many mutants there are", () =>
    expect(markdown(withSurvivors(0), judged(0), 33_900)).toMatch(/\(100\.0 %\)\. A sample, of 33,900 mutants\.$/));
});
