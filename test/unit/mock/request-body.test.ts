import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readBody, readParameters } from "../../../src/mock/request-body.js";

const json = "application/json";

describe("readBody", () => {
  it("decodes characters that are split between chunks", async () => {
    const bytes = Buffer.from("имя");
    const stream = Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]);
    expect(await readBody(stream as IncomingMessage)).toBe("имя");
  });
});

describe("readParameters", () => {
  it("reads a JSON object", () => {
    expect(readParameters('{"id":1}', json)).toEqual({ id: 1 });
    expect(readParameters('{"id":1}', "APPLICATION/JSON ; charset=utf-8")).toEqual({ id: 1 });
  });

  it("reads an empty body as no parameters, whatever its content type", () => {
    expect(readParameters("", "text/plain")).toEqual({});
    expect(readParameters(" \n")).toEqual({});
  });

  it.each(["[]", "null", "1", '"x"', "{", "{'id':1}"])("rejects what is not a JSON object: %s", (text) => {
    expect(readParameters(text, json)).toBeUndefined();
  });

  it.each(["text/plain", "application/jsonp", "text/html, application/json", ""])(
    "rejects the content type %j",
    (type) => {
      expect(readParameters('{"id":1}', type)).toBeUndefined();
    },
  );

  it("rejects a body without a content type", () => {
    expect(readParameters('{"id":1}')).toBeUndefined();
  });
});
