import { describe, expect, it } from "vitest";
import { at, escaped, isReference, pointer, unescaped } from "../../../src/document/reference.js";

const root = {
  parts: { "a/b": { value: 1 }, alias: { $ref: "#/parts/a~1b", extra: 2 }, twice: { $ref: "#/parts/alias" } },
  lost: { $ref: "#/nowhere" },
  text: "here",
};

describe("at", () => {
  it("goes down by keys, and by the indexes of lists", () => {
    expect(at(root, root, "parts", "a/b", "value")).toBe(1);
    expect(at(root, root.text)).toBe("here");
    expect(at(root, { list: [{ a: 1 }] }, "list", "0", "a")).toBe(1);
  });

  it("follows references, and lets what stands beside them add to the target", () => {
    expect(at(root, root, "parts", "twice", "value")).toBe(1);
    expect(at(root, root, "parts", "twice")).toEqual({ value: 1, extra: 2 });
    expect(at(root, { $ref: "#/text", beside: 1 })).toBe("here");
  });

  it("lets the reference that is nearest to the start have the last word", () =>
    expect(at(root, { $ref: "#/parts/alias", extra: 3 })).toEqual({ value: 1, extra: 3 }));

  it("returns the target itself when nothing stands beside a reference", () =>
    expect(at(root, { $ref: "#/parts/a~1b" })).toBe(root.parts["a/b"]));

  it("reads a reference as a URL", () => {
    const spaced = { "a b%": { value: 1 } };
    expect(at(spaced, { $ref: "#/a%20b%25" }, "value")).toBe(1);
    expect(at(spaced, { $ref: "#/a b%" }, "value")).toBe(1);
  });

  it("follows a reference through references, and the same one again further down", () => {
    const node = { child: { $ref: "#/node" }, value: 1 };
    const through = { node, alias: { $ref: "#/node" } };
    expect(at(through, { $ref: "#/alias/child/value" })).toBe(1);
    expect(at(through, node, "child", "child", "child", "value")).toBe(1);
  });

  it("finds nothing behind a reference that comes back to itself", () => {
    const loop = { a: { $ref: "#/b" }, b: { $ref: "#/a" }, c: { $ref: "#/c/d" } };
    expect([at(loop, loop, "a"), at(loop, loop, "c")]).toEqual([undefined, undefined]);
  });

  it("follows a long chain of references", () => {
    const last = 50_000;
    const chain: Record<string, unknown> = { [last]: { value: 1 } };
    for (let n = 0; n < last; n++) chain[n] = { $ref: `#/${n + 1}` };
    expect(at(chain, { $ref: "#/0" })).toEqual({ value: 1 });
  });

  it("finds nothing where nothing is", () => {
    expect(at(root, root, "parts", "c", "value")).toBeUndefined();
    expect(at(root, root, "text", "length")).toBeUndefined();
    expect(at(root, { list: [1] }, "list", "length")).toBeUndefined();
    const list = Array.from({ length: 12 }, (_, n) => n);
    expect(at(root, { list }, "list", "11")).toBe(11);
    const odd = Object.assign([...list], { "1x": 1, x1: 1 });
    expect([at(root, { odd }, "odd", "1x"), at(root, { odd }, "odd", "x1")]).toEqual([undefined, undefined]);
    expect(at(root, root, "lost", "value")).toBeUndefined();
    expect(at(root, root, "constructor")).toBeUndefined();
    expect(at(root, { $ref: "other.json#/text" })).toBeUndefined();
  });
});

describe("isReference", () => {
  it.each([
    [{ $ref: "#/x" }, true],
    [{ $ref: 1 }, false],
    [undefined, false],
  ])("tells what has a $ref: %j", (node, expected) => expect(isReference(node)).toBe(expected));
});

describe("pointer", () => {
  it("splits a pointer into its keys, unescaped in the right order", () => {
    expect(pointer("#/a~1b/c~01")).toEqual(["a/b", "c~1"]);
  });
});

describe("escaped", () => {
  it.each(["a/b", "~1", "~0/~", "plain"])("writes %j so that unescaped can read it", (key) => {
    expect(escaped(key)).not.toContain("/");
    expect(unescaped(escaped(key))).toBe(key);
  });
});
