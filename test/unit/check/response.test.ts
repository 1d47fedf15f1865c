import { describe, expect, it } from "vitest";
import { describeErrorCode, mediaType, portalResponse } from "../../../src/check/response.js";
import { errorCode } from "../../../src/document/error-codes.js";

describe("portalResponse", () => {
  it("reads the media type and the JSON of a response", () =>
    expect(portalResponse(400, new Headers({ "content-type": "Application/JSON; charset=utf-8" }), '{"a":1}')).toEqual({
      status: 400,
      type: "application/json",
      body: { a: 1 },
    }));

  it("has an empty type and no body for a response without a type that is not JSON", () =>
    expect(portalResponse(200, new Headers(), "<html>")).toEqual({ status: 200, type: "", body: undefined }));
});

describe("mediaType", () => {
  it("leaves parameters out, and writes the type in lower case", () => expect(mediaType(" A/B ;c=d")).toBe("a/b"));
});

describe("errorCode", () => {
  it.each([
    [{ error: { code: "X" } }, "X"],
    [{ error: "X" }, "X"],
    [{ error: "" }, undefined],
    [{ error: { code: 5 } }, undefined],
    [{ error: null }, undefined],
    [["X"], undefined],
    [undefined, undefined],
  ])("reads the code in %j", (body, code) => expect(errorCode(body)).toBe(code));
});

describe("describeErrorCode", () => {
  it.each([
    [{ error: "EXPIRED" }, "EXPIRED"],
    [{ error: "user@example.com" }, "a text of 16 characters"],
    [{}, undefined],
  ])("describes the code in %j", (body, described) => expect(describeErrorCode(body)).toBe(described));
});
