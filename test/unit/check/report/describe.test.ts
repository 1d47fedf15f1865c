import { expect, it, describe as suite } from "vitest";
import { count, describe, describeName, describePointer, describeType } from "../../../../src/check/report/describe.js";

suite("describe", () => {
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
  ])("describes %j as %s", (value, described) => expect(describe(value)).toBe(described));
});

suite("describeName", () => {
  it("leaves a code as it is", () => expect(describeName("BITRIX_REST.V3-X")).toBe("BITRIX_REST.V3-X"));
  it.each(["user@example.com", "two words", "a".repeat(101)])("gives no more than the length of %j", (name) =>
    expect(describeName(name)).toBe(`a text of ${name.length} characters`),
  );
});

suite("describeType", () => {
  it.each([
    ["application/problem+json", "application/problem+json"],
    ["", "no media type"],
    ["a b", "a text of 3 characters"],
  ])("describes %j as %s", (type, described) => expect(describeType(type)).toBe(described));
});

suite("describePointer", () => {
  it("masks what is not the name of a field", () =>
    expect(describePointer("/result/user@example.com/items/0/*")).toBe("/result/***/items/0/*"));
});

suite("count", () => {
  it.each([
    [1, "1 call"],
    [0, "0 calls"],
  ])("has the noun for %i", (number, text) => expect(count(number, "call")).toBe(text));
});
