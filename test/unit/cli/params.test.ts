import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { flagsOf } from "../../../src/cli/flags.js";
import { inexactNumber, paramsFrom } from "../../../src/cli/params.js";
import { document, request } from "./request.js";

const flags = flagsOf(document, request);
const params = (texts: Record<string, unknown>, data?: object) =>
  paramsFrom(flags, { id: "1", "window.from": "noon", ...texts }, data);

describe("paramsFrom", () => {
  it("leaves out what is not given", () => {
    expect(params({})).toEqual({ id: 1, window: { from: "noon" } });
  });

  it("builds objects of the flags with a dot", () => {
    const given = params({ "pagination.limit": "5", "pagination.offset": "10", "window.at.hour": "3" });
    expect(given).toMatchObject({ pagination: { limit: 5, offset: 10 }, window: { from: "noon", at: { hour: 3 } } });
  });

  it.each<[string, string | string[], unknown]>([
    ["lid", "red", "red"],
    ["note", "1", "1"],
    ["note", "", ""],
    ["note", " a ", " a "],
    ["id", "7", 7],
    ["id", "-7", -7],
    ["id", "9007199254740991", 9007199254740991],
    ["level", "2", 2],
    ["open", "true", true],
    ["open", "false", false],
    ["colours", ["red", "blue"], ["red", "blue"]],
    ["weights", ["1.5", "2"], [1.5, 2]],
    ["bag", ['"Smith, John" <x@example.com>', "c@example.com"], ['"Smith, John" <x@example.com>', "c@example.com"]],
    ["bag", ["a,b"], ["a,b"]],
    ["reply", "5", 5],
    ["filter", '["id",">",1]', ["id", ">", 1]],
    ["fields", '{"title":"x"}', { title: "x" }],
    ["rules", ['{"a":1}', '{"b":2}'], [{ a: 1 }, { b: 2 }]],
  ])("reads --%s %j as %j", (name, text, value) => {
    expect(params({ [name]: text })).toHaveProperty([name], value);
  });

  it.each<[string, string | string[], string]>([
    ["id", "first", '--id takes an integer; not "first".'],
    ["id", "1.5", '--id takes an integer; not "1.5".'],
    ["id", '"1"', "--id takes an integer"],
    ["id", "", '--id takes an integer; not "".'],
    ["weights", ["1", "heavy"], '--weights takes a number; not "heavy".'],
    ["open", "yes", '--open takes true or false; not "yes".'],
    ["open", "1", '--open takes true or false; not "1".'],
    ["weights", ["true"], '--weights takes a number; not "true".'],
    ["lid", "rde", '--lid takes red, blue; not "rde". Did you mean red?'],
    ["lid", "green", '--lid takes red, blue; not "green".'],
    ["colours", ["red", "bleu"], '--colours takes red, blue; not "bleu". Did you mean blue?'],
    ["colours", ["red,blue"], '--colours takes red, blue; not "red,blue". Repeat the flag for each value.'],
    ["level", "3", '--level takes 1, 2; not "3".'],
    ["pagination.limit", "ten", '--pagination.limit takes an integer; not "ten".'],
    ["fields", "[]", '--fields takes a JSON object; not "[]".'],
    ["fields", "null", '--fields takes a JSON object; not "null".'],
    ["filter", "id>1", '--filter takes JSON; not "id>1".'],
  ])("refuses --%s %j and says what it takes", (name, text, message) => {
    expect(() => params({ [name]: text })).toThrow(UsageError);
    expect(() => params({ [name]: text })).toThrow(message);
  });

  it.each<[string, string | string[], string]>([
    ["title", "", "--title is empty. Leave it out."],
    ["bag", ["a", ""], `--bag is empty. Leave it out; an empty list is given by --data '{"bag":[]}'.`],
  ])("refuses an empty --%s, which cannot be meant", (name, text, message) => {
    expect(() => params({ [name]: text })).toThrow(new UsageError(message));
  });

  it.each<[string, string | string[]]>([
    ["id", "9007199254740993"],
    ["id", "-9007199254740993"],
    ["id", "1e400"],
    ["weights", ["9007199254740993"]],
    ["fields", '{"a":[{"b":9007199254740993}]}'],
  ])("refuses --%s %s, which would be rounded", (name, text) => {
    expect(() => params({ [name]: text })).toThrow(UsageError);
  });

  it("names every required flag that is missing", () => {
    expect(() => paramsFrom(flags, {})).toThrow(new UsageError("Missing: --id, --window.from."));
  });

  it("says where to give a parameter whose flag is the command's own", () => {
    const odd = flagsOf(document, { required: ["json", "id"], properties: { json: {}, id: {} } }, new Set(["json"]));
    expect(() => paramsFrom(odd, {})).toThrow(new UsageError("Missing: json in --data, --id."));
    expect(paramsFrom(odd, { id: "1" }, { json: 2 })).toEqual({ json: 2, id: "1" });
  });

  it("takes what is required from data too, and overrides data by flags", () => {
    const data = { id: 7, window: { from: "dawn", at: { hour: 1 } }, colours: ["red", "red"], more: 1 };
    const before = structuredClone(data);
    expect(paramsFrom(flags, { "window.at.hour": "2", colours: ["blue"] }, data)).toEqual({
      id: 7,
      window: { from: "dawn", at: { hour: 2 } },
      colours: ["blue"],
      more: 1,
    });
    expect(data).toEqual(before);
    expect(() => paramsFrom(flags, {}, { id: 7, window: {} })).toThrow(new UsageError("Missing: --window.from."));
  });

  it("replaces what is not an object in data by the keys that flags give", () => {
    for (const pagination of [[], null, "text"]) {
      expect(params({ "pagination.limit": "5" }, { pagination })).toHaveProperty("pagination", { limit: 5 });
    }
  });
});

describe("inexactNumber", () => {
  it("names the place of a number that JSON has rounded", () => {
    expect(inexactNumber(JSON.parse('{"a":[1,{"b":9007199254740993}]}'))).toBe("a.1.b");
    expect(inexactNumber(JSON.parse('{"a":1e400}'))).toBe("a");
    expect(inexactNumber(2 ** 53)).toBe("");
  });

  it("finds none among numbers that are exact, and other values", () => {
    expect(inexactNumber({ a: [1, 1.5, -(2 ** 53 - 1), "9007199254740993", null, true] })).toBeUndefined();
  });
});
