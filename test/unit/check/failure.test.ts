import { beforeAll, describe, expect, it } from "vitest";
import { bundleUrl } from "../../../src/bundle.js";
import { type Method, readMethods } from "../../../src/check/contract.js";
import { codeDifferences, declined, failureDifferences } from "../../../src/check/failure.js";

const denied = "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION";
const answer = (status: number, body: unknown, type = "application/json") => ({ status, body, type });

let method: Method;
beforeAll(async () => {
  method = [...(await readMethods(bundleUrl)).methods.values()][0]!;
});

describe("failureDifferences", () => {
  it.each([
    ["an envelope", answer(403, { error: { code: denied, message: "No." } })],
    ["the older shape", answer(503, { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many." })],
    [
      "the plural of older builds",
      answer(401, { error: { code: denied.replace("_EXCEPTION_", "_EXCEPTIONS_"), message: "" } }),
    ],
  ])("finds none in %s", (_what, given) => expect(failureDifferences(method, given)).toEqual([]));

  it.each([
    ["no JSON", answer(400, undefined, ""), [["", "application/json", "no media type, not JSON"]]],
    ["a list", answer(400, []), [["", "object", "a list of 0 items"]]],
    ["nothing of an error", answer(400, {}), [["/error", "a value", "nothing"]]],
    ["a number", answer(400, { error: 5 }), [["/error", "object or string", "an integer"]]],
    [
      "a code of another status",
      answer(400, { error: { code: denied, message: "" } }),
      [["", `HTTP 401 or 403 for ${denied}`, "HTTP 400"]],
    ],
    [
      "an empty code",
      answer(418, { error: "" }),
      [["/error", "a documented code and status", "a text of 0 characters, HTTP 418"]],
    ],
  ])("finds where it is not as documented: %s", (_what, given, expected) =>
    expect(
      failureDifferences(method, given).map(({ pointer, expected: wanted, got }) => [pointer, wanted, got]),
    ).toEqual(expected),
  );

  it("judges the code alone of a method for which nothing is compiled", () => {
    const stranger = { ...method, name: "box.get" };
    expect(failureDifferences(stranger, answer(403, { error: denied }))).toEqual([]);
  });
});

describe("codeDifferences", () => {
  it("names the place of the code in either shape, also when there is none", () => {
    expect(codeDifferences("X", answer(400, { error: "Y" }))[0]).toMatchObject({
      pointer: "/error",
      got: "Y, HTTP 400",
    });
    expect(codeDifferences("X", answer(400, null))[0]).toMatchObject({ got: "a text of 0 characters, HTTP 400" });
    expect(codeDifferences("X", answer(400, { error: { code: "X" } }))).toEqual([]);
  });
});

describe("declined", () => {
  it("takes what is no JSON at 5xx for another than the portal", () =>
    expect(declined(method, answer(504, undefined, ""))).toMatchObject({
      outcome: "unreachable",
      reason: "something else answered than the portal: HTTP 504, no media type",
    }));
  it("leaves alone what is neither refused nor failed, and what is not documented", () => {
    expect(declined(method, answer(400, { error: denied }))).toBeUndefined();
    expect(declined(method, answer(403, { error: "LOCKED" }))).toBeUndefined();
  });
});
