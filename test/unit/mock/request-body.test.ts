import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { maxBodyBytes, readBody, readCommands, readParameters } from "../../../src/mock/request-body.js";

const json = "application/json";
// As much of a request as is read here.
const requestOf = (chunks: Iterable<Buffer>) => Readable.from(chunks) as IncomingMessage;

describe("readBody", () => {
  it("decodes characters that are split between chunks", async () => {
    const bytes = Buffer.from("имя");
    expect(await readBody(requestOf([bytes.subarray(0, 1), bytes.subarray(1)]))).toBe("имя");
  });

  it("reads a body of exactly the limit, and none that is a byte longer", async () => {
    const chunks = [Buffer.from("ab"), Buffer.from("cd")];
    expect(await readBody(requestOf(chunks), 4)).toBe("abcd");
    expect(await readBody(requestOf(chunks), 3)).toBeUndefined();
    expect(maxBodyBytes).toBe(16 * 1024 * 1024);
  });

  it("reads a body that is too long to its end, without keeping it", async () => {
    let sent = 0;
    function* endless() {
      for (; sent < 200; sent++) yield Buffer.alloc(2 ** 20);
    }
    const before = process.memoryUsage.rss();
    expect(await readBody(requestOf(endless()), 1)).toBeUndefined();
    expect(sent).toBe(200);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 2 ** 20);
  });

  it("rejects when the body breaks off", async () => {
    function* broken() {
      yield Buffer.from("{");
      throw new Error("aborted");
    }
    await expect(readBody(requestOf(broken()))).rejects.toThrow("aborted");
  });
});

describe("readCommands", () => {
  it("reads a list, with {} for a query that is an empty list, and all else as it is", () => {
    const commands = [{ query: [] }, { query: [1] }, { query: {} }, { query: 1 }, {}, 1];
    expect(readCommands(JSON.stringify(commands))).toEqual([{ query: {} }, ...commands.slice(1)]);
  });

  it.each(["{}", "null", "[", '"[]"', `${"[".repeat(513)}${"]".repeat(513)}`])("reads no other body: %.20s", (text) => {
    expect(readCommands(text)).toBeUndefined();
  });
});

describe("readParameters", () => {
  it("reads a JSON object", () => {
    expect(readParameters('{"id":1}', json)).toEqual({ id: 1 });
    expect(readParameters('{"id":1}', "APPLICATION/JSON ; charset=utf-8")).toEqual({ id: 1 });
    expect(readParameters('{"id":1}', " application/json")).toEqual({ id: 1 });
  });

  it("reads an empty body as no parameters, whatever its content type", () => {
    expect(readParameters("", "text/plain")).toEqual({});
    expect(readParameters(" \n")).toEqual({});
  });

  it("reads [] as no parameters", () => {
    expect(readParameters(" [ ]", json)).toEqual({});
    expect(readParameters("[]", "text/plain")).toBeUndefined();
  });

  it.each(["[1]", "[[]]", "null", "1", '"x"', "{", "{'id':1}"])("rejects what is not a JSON object: %s", (text) => {
    expect(readParameters(text, json)).toBeUndefined();
  });

  it.each([
    ["objects", '{"a":', "}"],
    ["lists", "[", "]"],
  ])("reads %s of 512 levels, as PHP does, and none that are deeper", (_what, open, close) => {
    const nested = (levels: number) =>
      `{"a":${open.repeat(levels - 1)}${open === "[" ? "" : "1"}${close.repeat(levels - 1)}}`;
    expect(readParameters(nested(512), json)).toHaveProperty("a");
    for (const levels of [513, 100_000]) expect(readParameters(nested(levels), json)).toBeUndefined();
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
