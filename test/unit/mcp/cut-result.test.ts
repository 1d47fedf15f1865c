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

  it.each([
    ["numbers", Array(10).fill(7), 10, "result: the first 5 of 10 items.", 5],
    ["what is neither text nor list", [null, true, null, true], 15, "result: the first 3 of 4 items.", 3],
    ["texts", Array(10).fill("ab"), 10, "result: the first 2 of 10 items.", 2],
    ["objects", Array(10).fill({ a: 1 }), 14, "result: the first 2 of 10 items.", 2],
    ["fields", Object.fromEntries("abcde".split("").map((name) => [name, 1])), 13, "result: 2 of 5 fields.", undefined],
  ])("counts the characters of %s", (_what, result, room, cut, kept) => {
    expect(cutResult(result, plain, room)).toMatchObject({ cuts: [cut], kept });
  });

  it("gives a text what is left, but two hundred characters in any case", () => {
    const lengths = [250, 100].map((room) => String(cutResult("x".repeat(1000), plain, room).value).length);
    expect(lengths).toEqual([251, 201]);
    expect(cutResult("x".repeat(20_000), plain)).toEqual({ value: "x".repeat(20_000), cuts: [], kept: undefined });
  });

  it("forgets the cuts within an item that it leaves out", () => {
    const { cuts } = cutResult(["x".repeat(190), "y".repeat(300)], plain, 200);
    expect(cuts).toEqual(["result: the first 1 of 2 items."]);
  });

  it("names the item and the field of each place", () => {
    const { cuts } = cutResult([{ a: [0, "x".repeat(20_001)] }], plain, 100_000);
    expect(cuts).toEqual(["result[0].a[1]: the first 20,000 of 20,001 characters."]);
  });

  it("counts objects among the levels", () => {
    const nested = (levels: number): object => (levels === 0 ? {} : { a: nested(levels - 1) });
    expect(cutResult(nested(64), plain).cuts).toEqual([]);
    expect(cutResult(nested(65), plain).cuts).toEqual([expect.stringMatching(/^result(\.a){65}: left out/)]);
  });

  it("keeps a pair of surrogates before the end, and no more of a key than a name has", () => {
    expect(cutResult(`😀${"x".repeat(300)}`, plain, 1).value).toBe(`😀${"x".repeat(198)}…`);
    expect(Object.keys(Object(cutResult({ ["k".repeat(500)]: 1 }, plain).value))).toEqual(["k".repeat(200)]);
  });

  it("counts no more places where there are just ten", () => {
    const deep = Array.from({ length: 10 }, () => JSON.parse(`${"[".repeat(80)}${"]".repeat(80)}`));
    expect(cutResult(deep, plain).cuts).toHaveLength(10);
  });
});
