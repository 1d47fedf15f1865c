import { describe, expect, it } from "vitest";
import { cutResult } from "../../../src/mcp/cut-result.js";

const plain = (text: string) => text;
const masking = (text: string) => text.replaceAll("CANARY", "***");

describe("cutResult", () => {
  it("leaves a short result as it is", () => {
    const result = { item: { id: 1, tags: ["a", null], ok: true, rate: 0.5 } };
    expect(cutResult(result, plain)).toEqual({ value: result, cuts: [], kept: undefined });
  });

  it("cuts a long text, but no pair of surrogates in two", () => {
    const { value, cuts } = cutResult({ body: `${"x".repeat(19_999)}😀${"y".repeat(20)}` }, plain);
    expect(value).toEqual({ body: `${"x".repeat(19_999)}…` });
    expect(cuts).toEqual(["result.body: the first 20,000 of 20,021 characters."]);
  });

  it("leaves room for what comes behind a long text", () => {
    const { value } = cutResult({ body: "x".repeat(100_000), subject: "Hello" }, plain);
    expect(value).toHaveProperty("subject", "Hello");
  });

  it("keeps whole items of a list, and says how many", () => {
    const items = Array.from({ length: 10 }, (_, id) => ({ id, text: "x".repeat(20) }));
    const { value, cuts, kept } = cutResult({ items }, plain, 100);
    expect(value).toEqual({ items: items.slice(0, kept) });
    expect(kept).toBeGreaterThan(0);
    expect(cuts).toEqual([`result.items: the first ${kept} of 10 items.`]);
  });

  it("keeps the first item of a list even if it is too long", () => {
    const { value, kept } = cutResult([{ body: "x".repeat(1000) }, { body: "y" }], plain, 300);
    expect(value).toEqual([{ body: expect.stringMatching(/^x{200,}…$/) }]);
    expect(kept).toBe(1);
  });

  it("leaves out fields that are too many, and names the place in printable characters", () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`key${n}`, n]));
    const { cuts } = cutResult({ "a\nb": many }, plain, 100);
    expect(cuts).toEqual([expect.stringMatching(/^result\.a b: \d+ of 100 fields\.$/)]);
  });

  it("leaves out what is nested in more than 64 levels", () => {
    let nested: unknown = 1;
    for (let level = 0; level < 200; level++) nested = [nested];
    const { value, cuts } = cutResult(nested, plain);
    expect(JSON.stringify(value)).toBe(`${"[".repeat(65)}null${"]".repeat(65)}`);
    expect(cuts).toEqual([expect.stringMatching(/: left out, as it is nested in more than 64 levels\.$/)]);
  });

  it("names ten places at most", () => {
    const texts = Object.fromEntries(Array.from({ length: 15 }, (_, n) => [`key${n}`, "x".repeat(2_000)]));
    const { cuts } = cutResult(texts, plain, 15_000);
    expect(cuts.length).toBeLessThanOrEqual(11);
    const deep = Array.from({ length: 20 }, () => JSON.parse(`${"[".repeat(80)}${"]".repeat(80)}`));
    expect(cutResult(deep, plain).cuts).toHaveLength(11);
    expect(cutResult(deep, plain).cuts[10]).toBe("And 10 more places.");
  });

  it("masks secrets in texts and keys, also where one is cut in two", () => {
    const { value } = cutResult({ CANARY: `${"x".repeat(19_997)}CANARY${"y".repeat(1000)}` }, masking);
    expect(JSON.stringify(value)).not.toContain("CAN");
    expect(value).toEqual({ "***": `${"x".repeat(19_997)}***…` });
  });
});
