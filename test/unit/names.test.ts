import { describe, expect, it } from "vitest";
import { isBare, isSafe, methodNames, namesIn } from "../../src/names.js";
import { document } from "../spec/bundle.js";

describe("namesIn", () => {
  it("gives the names of one level, each group with the names below it", () => {
    expect(namesIn("box(item(get,add!),list),other!,bare~")).toEqual([
      { name: "box", below: "item(get,add!),list", mark: ")" },
      { name: "other", below: undefined, mark: "!" },
      { name: "bare", below: undefined, mark: "~" },
    ]);
  });

  it("gives no name for an empty text", () => expect(namesIn("")).toEqual([]));
});

describe("methodNames", () => {
  it("gives every method of the document, in its order", () =>
    expect(methodNames()).toEqual(Object.keys(document.paths).map((path) => path.slice(1))));

  it("gives the methods of names of the caller's own", () =>
    expect(methodNames("box(item(get,add!),list),other!")).toEqual([
      "box.item.get",
      "box.item.add",
      "box.list",
      "other",
    ]));
});

describe("isBare", () => {
  it.each(Object.values(document.paths).map(({ post }) => [post.operationId, post["x-bare"] === true] as const))(
    "is what the document says of %s: %s",
    (method, bare) => expect(isBare(method)).toBe(bare),
  );
});

describe("isSafe", () => {
  it.each(Object.values(document.paths).map(({ post }) => [post.operationId, post["x-safe"]] as const))(
    "is as the document says of %s: %s",
    (name, safe) => expect([isSafe(name), isSafe(name)]).toEqual([safe, safe]),
  );

  it.each(["no.such.method", "constructor", "__proto__", "mail", "mail.mailbox", "mail.mailbox.get.more", ""])(
    "is false for what is not a documented method: %j",
    (name) => expect(isSafe(name)).toBe(false),
  );
});
