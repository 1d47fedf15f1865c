import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { scopesIn, writesAllowed } from "../../../src/cli/mcp-flags.js";
import { methods } from "../mcp/things.js";

const all = [...methods.values()];

describe("scopesIn", () => {
  it("takes scopes with commas between them, and repeated flags", () => {
    expect(scopesIn(["thing, other"], all)).toEqual(["thing", "other"]);
    expect(scopesIn(["thing", "other"], all)).toEqual(["thing", "other"]);
  });

  it.each([
    [["thign"], "--scope takes thing, other, with commas between them. Did you mean thing?"],
    [["thing,absent"], "--scope takes thing, other, with commas between them."],
    [[" ,"], "--scope takes thing, other, with commas between them."],
  ])("refuses %j", (texts, message) => {
    expect(() => scopesIn(texts, all)).toThrow(new UsageError(message));
  });
});

describe("writesAllowed", () => {
  const writing = ["thing.add", "other.part.delete"];
  const allowed = (...texts: string[]) => writing.filter(writesAllowed(texts, all));

  it("allows nothing without a pattern", () => {
    expect(allowed()).toEqual([]);
  });

  it.each([
    [["thing.add"], ["thing.add"]],
    [["*"], writing],
    [["other.*"], ["other.part.delete"]],
    [["*.delete, thing.*"], writing],
    [["thing.add", "*.part.*"], writing],
  ])("allows by %j what it matches", (texts, names) => {
    expect(allowed(...texts)).toEqual(names);
  });

  it.each(["thing.get", "thing", "thing.ad", "thingXadd", "other.part", "(", "thing.[add]"])(
    "refuses %j, which no method that writes has",
    (pattern) => {
      expect(() => writesAllowed([pattern], all)).toThrow(UsageError);
    },
  );

  it("suggests the method that was meant", () => {
    expect(() => writesAllowed(["thing.dad"], all)).toThrow("Did you mean thing.add?");
  });
});
