import { describe, expect, it } from "vitest";
import { writeKeys } from "../../../src/mcp/write-keys.js";

describe("writeKeys", () => {
  it("gives a call the same key until it has succeeded, and other calls others", () => {
    const { keyOf, succeeded } = writeKeys();
    const key = keyOf("thing.add", { name: "Fork" });
    expect(keyOf("thing.add", { name: "Fork" })).toBe(key);
    const others = [keyOf("thing.add", { name: "Knife" }), keyOf("thing.set", { name: "Fork" })];
    expect(keyOf("thing.add", { name: "Fork" })).toBe(key);
    succeeded("thing.add", { name: "Fork" });
    expect(new Set([key, ...others, keyOf("thing.add", { name: "Fork" })]).size).toBe(4);
  });

  it("forgets all keys rather than grow without end", () => {
    const { keyOf } = writeKeys();
    const key = keyOf("thing.add", { n: 0 });
    for (let n = 1; n <= 1000; n++) keyOf("thing.add", { n });
    expect(keyOf("thing.add", { n: 0 })).not.toBe(key);
  });
});
