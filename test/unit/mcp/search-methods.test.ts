import { describe, expect, it } from "vitest";
import { searchMethods } from "../../../src/mcp/search-methods.js";
import { methods, operation, portalAllowing, things } from "./things.js";

const portal = portalAllowing("thing.add");

const namesFor = (args: object, among = [...methods.values()], bundle: object = things) =>
  (searchMethods({ ...portal, bundle }, among, { ...args }).methods as { method: string }[]).map(
    ({ method }) => method,
  );

/** A read of this name, which has no description unless the bundle has the method. */
const named = (method: string, summary = "") => ({ ...operation("thing.get"), method, summary });

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

  it("puts a part of a name before a piece of one, that before the summary, and that before the description", () => {
    const among = [
      named("thing.get"),
      named("thing.list", "What it is"),
      named("a.whatever"),
      named("a.what"),
      named("a.b.what"),
    ];
    const bundle = {
      paths: Object.fromEntries(Object.entries(things.paths).filter(([path]) => path === "/thing.get")),
    };
    expect(namesFor({ query: "what" }, among, bundle)).toEqual([
      "a.what",
      "a.b.what",
      "a.whatever",
      "thing.list",
      "thing.get",
    ]);
  });

  it("adds up what each word of the query says", () => {
    expect(namesFor({ query: "foo, bar!" }, [named("a.foo"), named("foo.b.bar")])).toEqual(["foo.b.bar", "a.foo"]);
    // One word that is a part of a name says more than one that is only within it.
    expect(namesFor({ query: "foo" }, [named("a.foot"), named("a.b.foo")])).toEqual(["a.b.foo", "a.foot"]);
  });

  it("reads words of three characters or more, and takes the plural off longer ones only at their end", () => {
    expect(namesFor({ query: "ab" }, [named("zz.yy")])).toEqual(["zz.yy"]);
    expect(namesFor({ query: "gas" }, [named("a.ga"), named("a.gas")])).toEqual(["a.gas"]);
    expect(namesFor({ query: "sands" }, [named("a.sand"), named("a.ands")])).toEqual(["a.sand"]);
    expect(namesFor({ query: "café" }, [named("a.caf"), named("a.café")])).toEqual(["a.café"]);
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
    expect(searchMethods(portal, many.slice(2), {})).not.toHaveProperty("cut");
  });
});
