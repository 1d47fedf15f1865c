import { describe, expect, it } from "vitest";
import { isDeeperThan, isEmpty, isObject, parseJson, valueAt } from "../../src/json.js";

describe("isObject", () => {
  it("is false for null and for an array", () => {
    expect([{}, null, [], "x", undefined].map(isObject)).toEqual([true, false, false, false, false]);
  });
});

describe("parseJson", () => {
  it("parses JSON", () => {
    expect(parseJson('{"a":1}')).toEqual({ a: 1 });
  });

  it.each(["", "{", "<html>"])("returns undefined for %j", (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});

describe("valueAt", () => {
  it("finds values by keys and indexes, and undefined where there is none", () => {
    expect(valueAt({ a: [{ b: 1 }] }, ["a", "0", "b"])).toBe(1);
    expect(valueAt({ a: null }, ["a", "b"])).toBeUndefined();
    expect(valueAt({}, ["constructor"])).toBeUndefined();
    expect(valueAt([1], ["length"])).toBeUndefined();
  });

  it("looks at no other value, however many there are", () => {
    const list = Array.from({ length: 200_000 }, (_, n) => n);
    expect(list.filter((n) => valueAt(list, [String(n)]) !== n)).toEqual([]);
  });
});

describe("isEmpty", () => {
  it.each([undefined, null, "", 0, false, [], {}])("is true for %j", (value) => expect(isEmpty(value)).toBe(true));
  it.each(["X", 403, -1, true, [0], { code: "" }])("is false for %j", (value) => expect(isEmpty(value)).toBe(false));
});

describe("isDeeperThan", () => {
  it.each([
    [0, null, false],
    [0, "x", false],
    [0, [], true],
    [0, {}, true],
    [1, [], false],
    [1, [null, 1], false],
    [1, [1, []], true],
    [2, { a: [] }, false],
    [2, { a: 1, b: { c: {} } }, true],
  ])("with %i levels is so for %j: %s", (levels, value, isDeeper) => {
    expect(isDeeperThan(levels, value)).toBe(isDeeper);
  });
});
