import { describe, expect, it } from "vitest";
import { differenceOf, mediaDifferences } from "../../../src/check/ajv-error.js";

const error = (more: object) => ({ instancePath: "", schemaPath: "", keyword: "type", params: {}, ...more });

describe("differenceOf", () => {
  it("names the place and what is expected there, and describes the value", () =>
    expect(
      differenceOf(error({ instancePath: "/result/id", message: "must be integer" }), {
        result: { id: "CANARY-7f3a" },
      }),
    ).toEqual({ pointer: "/result/id", expected: "integer", got: "a text of 11 characters" }));

  it("points at a missing key, and masks a key that could be a secret", () => {
    const missing = error({ instancePath: "/result", keyword: "required", params: { missingProperty: "id" } });
    expect(differenceOf(missing, {})).toEqual({ pointer: "/result/id", expected: "a value", got: "nothing" });
    expect(differenceOf(error({ instancePath: "/user@example.com", message: "must match format" }), {})).toEqual({
      pointer: "/***",
      expected: "match format",
      got: "nothing",
    });
  });

  it("works without a message, and removes nothing but the beginning of one", () => {
    expect(differenceOf(error({}), 7)).toEqual({ pointer: "", expected: "", got: "an integer" });
    expect(differenceOf(error({ message: "it must be so" }), 7).expected).toBe("it must be so");
  });
});

describe("mediaDifferences", () => {
  it.each([
    ["application/json", {}, undefined],
    ["text/html", {}, "text/html"],
    ["text/html", undefined, "text/html, not JSON"],
    ["application/json", undefined, "application/json, not JSON"],
    ["", {}, "no media type"],
    ["application/problem+json", {}, "application/problem+json"],
    ["two words", {}, "a text of 9 characters"],
    ["text", {}, "a text of 4 characters"],
    ["##[error]/x y", {}, "a text of 13 characters"],
  ])("judges the type %j of the body %j", (type, body, got) =>
    expect(mediaDifferences({ status: 200, type, body })).toEqual(
      got === undefined ? [] : [{ pointer: "", expected: "application/json", got }],
    ),
  );
});
