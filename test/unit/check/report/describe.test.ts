import { describe, expect, it } from "vitest";
import { shown, shownName, shownPointer } from "../../../../src/check/report/describe.js";

describe("shown", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    ["secret", "a text of 6 characters"],
    ["x", "a text of 1 character"],
    [7, "an integer"],
    [7.5, "a number"],
    [true, "a boolean"],
    [["secret"], "a list of 1 item"],
    [{ a: "secret", b: 1 }, "an object of 2 fields"],
  ])("tells of %j that it is %s", (value, told) => expect(shown(value)).toBe(told));
});

describe("shownName", () => {
  it("tells a code as it is", () => expect(shownName("BITRIX_REST.V3-X")).toBe("BITRIX_REST.V3-X"));
  it.each(["user@example.com", "two words", "a".repeat(101)])("tells of %j no more than its length", (name) =>
    expect(shownName(name)).toBe(`a text of ${name.length} characters`),
  );
});

describe("shownPointer", () => {
  it("masks what is no name of a field", () =>
    expect(shownPointer("/result/user@example.com/items/0/*")).toBe("/result/***/items/0/*"));
});
