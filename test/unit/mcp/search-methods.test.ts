import { describe, expect, it } from "vitest";
import { searchMethods } from "../../../src/mcp/search-methods.js";
import { methods, operation, things } from "./things.js";

const portal = {
  bundle: things,
  send: async () => Promise.reject(new Error("not called")),
  redact: (text: string) => text,
  mayWrite: (method: string) => method === "thing.add",
};

const namesFor = (args: object, among = [...methods.values()]) =>
  (searchMethods(portal, among, { ...args }).methods as { method: string }[]).map(({ method }) => method);

describe("searchMethods", () => {
  it("finds all methods without words", () => {
    expect(namesFor({})).toEqual(["thing.get", "thing.list", "thing.add", "other.part.delete"]);
    expect(namesFor({ query: " of a " })).toHaveLength(4);
  });

  it("finds words of names before those of summaries and descriptions, without the ending of a plural", () => {
    expect(namesFor({ query: "THINGS add" })[0]).toBe("thing.add");
    expect(namesFor({ query: "parts" })).toEqual(["other.part.delete"]);
    expect(namesFor({ query: "what" })).toHaveLength(4);
    expect(namesFor({ query: "nothing" })).toEqual([]);
  });

  it("finds only methods of a scope, or with an effect", () => {
    expect(namesFor({ scope: "other" })).toEqual(["other.part.delete"]);
    expect(namesFor({ effect: "reads" })).toEqual(["thing.get", "thing.list"]);
    expect(namesFor({ effect: "writes" })).toEqual(["thing.add", "other.part.delete"]);
  });

  it("says of each what it does, and whether it is allowed", () => {
    const { methods: found } = searchMethods(portal, [...methods.values()], { effect: "writes" });
    expect(found).toEqual([
      { method: "thing.add", summary: "Do thing.add", scope: "thing", effect: "writes", allowed: true },
      {
        method: "other.part.delete",
        summary: "Do other.part.delete",
        scope: "other",
        effect: "writes",
        allowed: false,
      },
    ]);
  });

  it("returns forty at most, and says how many more there are", () => {
    const many = Array.from({ length: 42 }, () => operation("thing.get"));
    const { methods: found, cut } = searchMethods(portal, many, {});
    expect(found).toHaveLength(40);
    expect(cut).toEqual(["2 more methods match: name a scope, or more words."]);
  });
});
