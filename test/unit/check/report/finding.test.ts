import { describe, expect, it } from "vitest";
import { firstOfEach, placeOf } from "../../../../src/check/report/finding.js";

const found = (pointer: string, expected: string) => ({ pointer, expected });

describe("firstOfEach", () => {
  it("keeps the first difference of a place, unless something else is expected", () => {
    const all = [found("/items/0/id", "a"), found("/items/1/id", "a"), found("/items/1/id", "b"), found("/id", "a")];
    expect(firstOfEach(all)).toEqual([all[0], all[2], all[3]]);
  });

  it("takes time in proportion to the differences", () => {
    const all = Array.from({ length: 200_000 }, (_, n) => found(`/field${n}`, "a"));
    expect(firstOfEach(all)).toHaveLength(all.length);
  });
});

describe("placeOf", () => {
  it.each([
    ["/items/0/id", "/items/*/id"],
    ["/items/10/20", "/items/*/*"],
    ["/a1/2b", "/a1/2b"],
    ["", ""],
  ])("gives %j the place %j", (pointer, place) => expect(placeOf(pointer)).toBe(place));
});
