import { describe, expect, it } from "vitest";
import { type Flag, flagsOf } from "../../../src/cli/flags.js";
import { document, request } from "./request.js";

const read = () => flagsOf(document, request);
const flag = (name: string): Flag | undefined => read().find((one) => one.name === name);

describe("flagsOf", () => {
  it("makes a flag of each parameter and of each key of an object, however deep", () => {
    expect(read().map(({ name }) => name)).toEqual([
      "id",
      "lid",
      "colours",
      "weights",
      "bag",
      "level",
      "open",
      "note",
      "title",
      "reply",
      "filter",
      "fields",
      "rules",
      "pagination.limit",
      "pagination.offset",
      "window.from",
      "window.at.hour",
    ]);
  });

  it("makes none of auth, which the client adds", () => {
    expect(flag("auth")).toBeUndefined();
  });

  it("makes none where a method has no parameters", () => {
    expect(flagsOf(document, { type: "object" })).toEqual([]);
  });

  it("takes type and description from the document", () => {
    expect(flag("id")).toMatchObject({ type: "integer", list: false, required: true, description: "Which box." });
    expect(flag("pagination.limit")).toMatchObject({ type: "integer", description: "Items on a page." });
  });

  it("takes the type and choices of a list from its items", () => {
    expect(flag("colours")).toMatchObject({ type: "string", list: true, choices: ["red", "blue"] });
    expect(flag("rules")).toMatchObject({ type: "object", list: true });
  });

  it.each([
    ["note", "string"],
    ["title", "string"],
    ["reply", "integer"],
    ["filter", "JSON"],
    ["fields", "object"],
    ["bag", "string"],
  ])("reads --%s as %s", (name, type) => {
    expect(flag(name)).toHaveProperty("type", type);
  });

  it("requires a key of an object only where the object is required too", () => {
    expect(
      read()
        .filter(({ required }) => required)
        .map(({ name }) => name),
    ).toEqual(["id", "window.from"]);
  });

  it("takes an empty text only where the document allows one", () => {
    expect(
      read()
        .filter(({ empty, type }) => empty && type === "string")
        .map(({ name }) => name),
    ).toEqual(["note", "window.from"]);
  });

  it("marks a parameter that has the name of a flag of the command's own, at the top level", () => {
    const odd = { properties: { json: { type: "string" }, id: {}, page: { properties: { json: {} } } } };
    expect(flagsOf(document, odd, new Set(["json"])).map(({ name, dataOnly }) => [name, dataOnly])).toEqual([
      ["json", true],
      ["id", false],
      ["page.json", false],
    ]);
  });

  it("is not misled by a description that is not text", () => {
    const odd = { properties: { id: { type: "integer", description: { toString: 1 } } } };
    expect(flagsOf(document, odd)).toMatchObject([{ name: "id", description: "" }]);
  });
});
