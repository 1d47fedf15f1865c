import { describe, expect, it } from "vitest";
import type { Mutant } from "../../../tools/mutation/mutant.js";
import { mutantsOf } from "../../../tools/mutation/mutants.js";
import { chosen, sample, sampled } from "../../../tools/mutation/selection.js";
import { library } from "./library.js";

const mutants = mutantsOf({ document: library });

describe("chosen", () => {
  it.each([
    ["an operator", "drop-required", ["drop-required /components/schemas/Book/required/id"]],
    ["an id", "drop-server /servers/0", ["drop-server /servers/0"]],
    [
      "a place",
      "/servers/0/variables",
      ["rename-server-variable /servers/0/variables/host", "change-server-default /servers/0/variables/host"],
    ],
  ])("takes those of %s", (_what, only, ids) => expect(chosen(mutants, only).map(({ id }) => id)).toEqual(ids));

  it("takes all when nothing is named, and throws when nothing is found", () => {
    expect(chosen(mutants, undefined)).toBe(mutants);
    expect(() => chosen(mutants, "/server")).toThrow("“/server”. Operators: drop-required, ");
  });
});

describe("sample", () => {
  const ids = (size: number, seed: number) => sample(mutants, size, seed).map(({ id }) => id);

  it("takes as many as asked for, each once, or all where there are fewer", () => {
    expect(new Set(ids(20, 7)).size).toBe(20);
    expect(ids(10_000, 7)).toHaveLength(mutants.length);
  });

  it("takes one of each operator first, then one of each path", () => {
    const operators = new Set(mutants.map(({ operator }) => operator));
    expect(new Set(sample(mutants, operators.size, 7).map(({ operator }) => operator))).toEqual(operators);
    const paths = (of: Mutant[]) => new Set(of.flatMap(({ pointer }) => /^\/paths\/[^/]+/.exec(pointer) ?? []));
    expect(paths(sample(mutants, operators.size + paths(mutants).size + 1, 7))).toEqual(paths(mutants));
  });

  it("takes the same ones for the same seed, and others for another", () => {
    expect(ids(20, 7)).toEqual(ids(20, 7));
    expect(ids(20, 7)).not.toEqual(ids(20, 8));
  });
});

describe("sampled", () => {
  it("leaves out operations whose facts no suite states", () => {
    const found = sampled({ document: library, unstated: ["getBook"] }, mutants, "10000", "1");
    expect(found.filter(({ pointer }) => pointer.includes("/get/"))).toEqual([]);
    expect(found.some(({ pointer }) => pointer.includes("/delete"))).toBe(true);
  });

  it("leaves out operators with thresholds of their own, unless there is nothing else", () => {
    const subject = { document: library, thresholds: { "drop-sentence": 0.5 } };
    const operators = (of: Mutant[]) => new Set(sampled(subject, of, "10000", "1").map(({ operator }) => operator));
    expect(operators(mutants)).not.toContain("drop-sentence");
    expect(operators(mutants)).toContain("swap-prose");
    expect(operators(chosen(mutants, "drop-sentence"))).toContain("drop-sentence");
  });

  it("refuses a size that is no whole number", () => {
    expect(() => sampled({ document: library }, mutants, "many")).toThrow("--sample and --seed take whole numbers.");
  });
});
