import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { parameters, readText } from "../../../src/mock/request-body.js";

const json = "application/json";

describe("readText", () => {
  it("joins the pieces before it reads letters of more than one byte", async () => {
    const bytes = Buffer.from("имя");
    const stream = Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]);
    expect(await readText(stream as IncomingMessage)).toBe("имя");
  });
});

describe("parameters", () => {
  it("reads a JSON object", () => {
    expect(parameters('{"id":1}', json)).toEqual({ id: 1 });
    expect(parameters('{"id":1}', "APPLICATION/JSON ; charset=utf-8")).toEqual({ id: 1 });
  });

  it("takes an empty body for no parameters, of whatever type it claims to be", () => {
    expect(parameters("", "text/plain")).toEqual({});
    expect(parameters(" \n")).toEqual({});
  });

  it.each(["[]", "null", "1", '"x"', "{", "{'id':1}"])("refuses what is no JSON object: %s", (text) => {
    expect(parameters(text, json)).toBeUndefined();
  });

  it.each(["text/plain", "application/jsonp", "text/html, application/json", ""])("refuses the type %j", (type) => {
    expect(parameters('{"id":1}', type)).toBeUndefined();
  });

  it("refuses a body without a type", () => {
    expect(parameters('{"id":1}')).toBeUndefined();
  });
});
