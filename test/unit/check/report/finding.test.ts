import { describe, expect, it } from "vitest";
import { firstOfEach, placeOf } from "../../../../src/check/report/finding.js";

describe("firstOfEach", () => {
  const found = (pointer: string, expected: string) => ({ pointer, expected });
  it("keeps the first of a place's, unless something else is expected", () => {
    const all = [found("/items/0/id", "a"), found("/items/1/id", "a"), found("/items/1/id", "b"), found("/id", "a")];
    expect(firstOfEach(all)).toEqual([all[0], all[2], all[3]]);
  });
});

describe("placeOf", () => {
  it.each([
    ["/items/0/id", "/items/*/id"],
    ["/items/10/20", "/items/*/*"],
    ["/a1/2b", "/a1/2b"],
    ["", ""],
  ])("takes %j to be at %j", (pointer, place) => expect(placeOf(pointer)).toBe(place));
});
