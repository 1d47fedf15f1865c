import { describe, expect, it } from "vitest";
import { at, pointer } from "../../../src/document/reference.js";

const root = {
  parts: { "a/b": { value: 1 }, alias: { $ref: "#/parts/a~1b", extra: 2 }, twice: { $ref: "#/parts/alias" } },
  lost: { $ref: "#/nowhere" },
  text: "here",
};

describe("at", () => {
  it("finds nothing behind a reference that comes back to itself", () => {
    const loop = { a: { $ref: "#/b" }, b: { $ref: "#/a" }, c: { $ref: "#/c/d" } };
    expect([at(loop, loop, "a"), at(loop, loop, "c")]).toEqual([undefined, undefined]);
  });

  it("goes down by keys", () => {
    expect(at(root, root, "parts", "a/b", "value")).toBe(1);
    expect(at(root, root.text)).toBe("here");
  });

  it("follows references, and lets what stands beside them add to the target", () => {
    expect(at(root, root, "parts", "twice", "value")).toBe(1);
    expect(at(root, root, "parts", "twice")).toEqual({ value: 1, extra: 2 });
    expect(at(root, { $ref: "#/text", beside: 1 })).toBe("here");
  });

  it("finds nothing where nothing is", () => {
    expect(at(root, root, "parts", "c", "value")).toBeUndefined();
    expect(at(root, root, "text", "length")).toBeUndefined();
    expect(at(root, root, "lost", "value")).toBeUndefined();
    expect(at(root, root, "constructor")).toBeUndefined();
  });
});

describe("pointer", () => {
  it("splits a pointer into its keys, unescaped in the right order", () => {
    expect(pointer("#/a~1b/c~01")).toEqual(["a/b", "c~1"]);
  });
});
