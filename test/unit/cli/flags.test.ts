import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { type Flag, flagsOf, paramsFrom } from "../../../src/cli/flags.js";

const document = {
  paths: {},
  components: {
    schemas: {
      Colour: { type: "string", enum: ["red", "blue"] },
      Page: {
        type: "object",
        required: ["limit"],
        properties: { limit: { type: "integer", description: "Items on a page." }, offset: { type: "integer" } },
      },
    },
  },
};

const request = {
  type: "object",
  required: ["id", "window"],
  properties: {
    id: { type: "integer", description: "Which box.\n" },
    lid: { $ref: "#/components/schemas/Colour" },
    colours: { type: "array", items: { $ref: "#/components/schemas/Colour" } },
    weights: { type: "array", items: { type: "number" } },
    bag: { type: "array" },
    level: { type: "integer", enum: [1, 2] },
    open: { type: "boolean" },
    note: {},
    pagination: { $ref: "#/components/schemas/Page" },
    window: {
      type: "object",
      required: ["from"],
      properties: { from: { type: "string" }, at: { type: "object", properties: { hour: { type: "integer" } } } },
    },
    auth: { type: "string" },
  },
};

const flags = flagsOf(document, request);
const flag = (name: string): Flag | undefined => flags.find((one) => one.name === name);
const params = (texts: Record<string, unknown>) => paramsFrom(flags, { id: "1", "window.from": "noon", ...texts });

describe("flagsOf", () => {
  it("makes a flag of each parameter and of each key of an object, however deep", () => {
    expect(flags.map(({ name }) => name)).toEqual([
      "id",
      "lid",
      "colours",
      "weights",
      "bag",
      "level",
      "open",
      "note",
      "pagination.limit",
      "pagination.offset",
      "window.from",
      "window.at.hour",
    ]);
  });

  it("makes none of auth, which the client puts in", () => {
    expect(flag("auth")).toBeUndefined();
  });

  it("makes none where a method takes nothing", () => {
    expect(flagsOf(document, { type: "object" })).toEqual([]);
  });

  it("takes type and description from the document", () => {
    expect(flag("id")).toMatchObject({ type: "integer", list: false, required: true, description: "Which box." });
    expect(flag("pagination.limit")).toMatchObject({ type: "integer", description: "Items on a page." });
  });

  it("takes the type and choices of a list from its items", () => {
    expect(flag("colours")).toMatchObject({ type: "string", list: true, choices: ["red", "blue"] });
  });

  it("takes text where the document names no type", () => {
    expect(flag("note")).toMatchObject({ type: "string", choices: undefined, description: "" });
  });

  it("requires a key of an object only where the object is required too", () => {
    expect(flags.filter(({ required }) => required).map(({ name }) => name)).toEqual(["id", "window.from"]);
  });
});

describe("paramsFrom", () => {
  it("leaves out what is not given", () => {
    expect(params({})).toEqual({ id: 1, window: { from: "noon" } });
  });

  it("builds objects of the flags with a dot", () => {
    const given = params({ "pagination.limit": "5", "pagination.offset": "10", "window.at.hour": "3" });
    expect(given).toMatchObject({ pagination: { limit: 5, offset: 10 }, window: { from: "noon", at: { hour: 3 } } });
  });

  it.each([
    ["lid", "red", "red"],
    ["note", "1", "1"],
    ["id", "7", 7],
    ["id", "-7", -7],
    ["level", "2", 2],
    ["open", "true", true],
    ["open", "false", false],
    ["colours", "red,blue", ["red", "blue"]],
    ["colours", "red, blue,", ["red", "blue"]],
    ["colours", "", []],
    ["weights", "1.5,2", [1.5, 2]],
    ["bag", "a,b", ["a", "b"]],
  ])("reads --%s %j as %j", (name, text, value) => {
    expect(params({ [name]: text })).toHaveProperty([name], value);
  });

  it.each([
    ["id", "first", '--id takes an integer; not "first".'],
    ["id", "1.5", '--id takes an integer; not "1.5".'],
    ["id", '"1"', "--id takes an integer"],
    ["id", "", '--id takes an integer; not "".'],
    ["weights", "1,heavy", '--weights takes a number; not "heavy".'],
    ["open", "yes", '--open takes true or false; not "yes".'],
    ["lid", "rde", '--lid takes red, blue; not "rde".'],
    ["colours", "red,bleu", '--colours takes red, blue; not "bleu".'],
    ["level", "3", '--level takes 1, 2; not "3".'],
    ["pagination.limit", "ten", '--pagination.limit takes an integer; not "ten".'],
  ])("refuses --%s %j and says what it takes", (name, text, message) => {
    expect(() => params({ [name]: text })).toThrow(UsageError);
    expect(() => params({ [name]: text })).toThrow(message);
  });

  it("names every required flag that is missing", () => {
    expect(() => paramsFrom(flags, {})).toThrow(new UsageError("Missing: --id, --window.from."));
  });
});
