import { describe, expect, it } from "vitest";
import { readOperations } from "../../../src/document/operations.js";
import type { MockResponse } from "../../../src/mock/mock-response.js";
import { queuedResponse } from "../../../src/mock/queued-response.js";

const examples = (value: object) => ({ content: { "application/json": { examples: { first: { value } } } } });
const lost = { error: { code: "LOST" }, time: { start: 9 } };
const success = { result: 1, time: { start: 7 } };
const operationOf = (value: object, more: object = {}) => {
  const responses = { 400: examples(lost), 200: examples(value) };
  return readOperations({ paths: { "/box.get": { post: { responses, ...more } } } }).get("box.get");
};

const usual = async (): Promise<MockResponse> => ({
  status: 200,
  headers: { "x-usual": "1" },
  body: "usual",
  example: "usual",
  violations: [],
});
const json = { "content-type": "application/json" };
const queued = { status: 200, headers: json, example: "queued", violations: [] };

describe("queuedResponse", () => {
  it("is the usual one where nothing is queued, or a delay alone", async () => {
    expect(await queuedResponse(undefined, undefined, usual)).toEqual(await usual());
    expect(await queuedResponse({ delay: 1 }, undefined, usual)).toEqual(await usual());
  });

  it("is the usual one, cut, for a connection to be cut", async () => {
    expect(await queuedResponse({ cut: true }, undefined, usual)).toEqual({ ...(await usual()), cut: true });
  });

  it("is the documented error with a code", async () => {
    expect(await queuedResponse({ code: "LOST" }, operationOf(success), usual)).toEqual({
      status: 400,
      headers: json,
      body: lost,
      example: "first",
      violations: [],
    });
  });

  it("puts a result into an envelope, with the time of the method's first success", async () => {
    const body = { result: { id: 1 }, time: { start: 7 } };
    expect(await queuedResponse({ result: { id: 1 } }, operationOf(success), usual)).toEqual({ ...queued, body });
  });

  it.each([
    ["the example has none", operationOf({ result: 1 })],
    ["the example is no object", operationOf([1])],
    ["the success has no example", operationOf({}, { responses: { 200: {} } })],
    ["there is no success", operationOf({}, { responses: {} })],
    ["there is no such method", undefined],
  ])("has no time where %s", async (_why, operation) => {
    const { body } = await queuedResponse({ result: 1 }, operation, usual);
    expect(Object.keys(Object(body))).toEqual(["result"]);
  });

  it("is the result itself for a method without an envelope", async () => {
    const operation = operationOf(success, { "x-bare": true });
    expect(await queuedResponse({ result: { id: 1 } }, operation, usual)).toEqual({ ...queued, body: { id: 1 } });
  });

  it.each([
    ["a page", "<html>", "text/html"],
    ["an object", { error: "BUSY" }, "application/json"],
  ])("has any status, and the type of %s unless headers say otherwise", async (_what, body, type) => {
    const next = { status: 503, body };
    expect(await queuedResponse(next, undefined, usual)).toEqual({
      ...queued,
      ...next,
      headers: { "content-type": type },
    });
    const headers = { "content-type": "text/plain", "retry-after": "7" };
    expect(await queuedResponse({ ...next, headers }, undefined, usual)).toEqual({ ...queued, ...next, headers });
  });
});
