import { describe, expect, it } from "vitest";
import { table } from "../../../src/cli/table.js";

describe("table", () => {
  it("shows an object as aligned keys and values", () => {
    expect(table({ id: 1, senderName: "John Smith" })).toBe("id          1\nsenderName  John Smith");
  });

  it("shows the fields of item", () => {
    expect(table({ item: { id: 1 } })).toBe("id  1");
  });

  it("shows the elements of items as rows below their keys", () => {
    const items = [
      { id: 1, name: "Work email" },
      { id: 12, name: "Home" },
    ];
    expect(table({ items })).toBe("id  name\n1   Work email\n12  Home");
  });

  it("has a column for each key that any row has", () => {
    expect(table([{ id: 1 }, { name: "Home" }])).toBe("id  name\n1\n    Home");
  });

  it("says so when a list is empty", () => {
    expect(table({ items: [] })).toBe("(none)");
  });

  it("shows a list of plain values one below the other", () => {
    expect(table(["a", 2, null])).toBe("a\n2\nnull");
    expect(table([{ id: 1 }, "a"])).toBe('{"id":1}\na');
    expect(table([{ id: 1 }, null])).toBe('{"id":1}\nnull');
  });

  it.each([
    [true, "true"],
    ["text", "text"],
    [null, "null"],
    [undefined, ""],
  ])("shows %j as it is", (result, text) => {
    expect(table(result)).toBe(text);
  });

  it("shows nothing of an object without keys", () => {
    expect(table({})).toBe("");
  });

  it("shows a value that has parts as JSON", () => {
    expect(table({ to: ["a@example.com"], cc: null, seen: false })).toBe(
      'to    ["a@example.com"]\ncc    null\nseen  false',
    );
  });

  it("contains no control character and no bidirectional override of a key or a value", () => {
    expect(table({ "na\u001b[2Jme": "a\r\nb\u009b31m\u202ec\u2066d" })).toBe("na [2Jme  a b 31m c d");
    expect(table([{ "i\u0007d": "\u001b]0;title\u0007" }])).toBe("i d\n ]0;title");
  });
});
