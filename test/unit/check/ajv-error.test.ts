import { describe, expect, it } from "vitest";
import { media, violation } from "../../../src/check/ajv-error.js";

const found = (more: object) => ({ instancePath: "", schemaPath: "", keyword: "type", params: {}, ...more });

describe("violation", () => {
  it("tells what is expected at a place, and what the value there is", () =>
    expect(
      violation(found({ instancePath: "/result/id", message: "must be integer" }), { result: { id: "CANARY-7f3a" } }),
    ).toEqual({ pointer: "/result/id", expected: "integer", got: "a text of 11 characters" }));

  it("points at the key that is missing, and masks one that could be a secret", () => {
    const missing = found({ instancePath: "/result", keyword: "required", params: { missingProperty: "id" } });
    expect(violation(missing, {})).toEqual({ pointer: "/result/id", expected: "a value", got: "nothing" });
    expect(violation(found({ instancePath: "/user@example.com", message: "must match format" }), {})).toEqual({
      pointer: "/***",
      expected: "match format",
      got: "nothing",
    });
  });

  it("does without a message, and takes from one no more than its beginning", () => {
    expect(violation(found({}), 7)).toEqual({ pointer: "", expected: "", got: "an integer" });
    expect(violation(found({ message: "it must be so" }), 7).expected).toBe("it must be so");
  });
});

describe("media", () => {
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
  ])("judges the type %j of %j", (type, body, got) =>
    expect(media({ status: 200, type, body })).toEqual(
      got === undefined ? [] : [{ pointer: "", expected: "application/json", got }],
    ),
  );
});
