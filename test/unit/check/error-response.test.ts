import { beforeAll, describe, expect, it } from "vitest";
import { type Method, readMethods } from "../../../src/check/contract.js";
import { codeDifferences, declined, failureDifferences } from "../../../src/check/error-response.js";
import { bundleUrl } from "../../../src/document/bundle.js";

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
  it.each([
    [504, "", "HTTP 504, no media type"],
    [302, "text/html", "HTTP 302, text/html"],
    [403, "text/html", "HTTP 403, text/html"],
    [429, "##[error] x", "HTTP 429, a text of 11 characters"],
  ])("takes what is no JSON at %i for another than the portal", (status, type, told) =>
    expect(declined(method, answer(status, undefined, type))).toEqual({
      outcome: "unreachable",
      differences: [],
      reason: `something else answered than the portal: ${told}`,
    }),
  );

  it.each([
    ["a documented refusal", 403, denied, "refused", ""],
    ["a refusal that is not documented", 401, "LOCKED", "refused", "; the document does not have this code"],
    ["a documented limit", 503, "QUERY_LIMIT_EXCEEDED", "unreachable", ""],
    ["a limit that is not documented", 429, "TOO_FAST", "unreachable", "; the document does not have this code"],
  ])("goes by the status of %s", (_what, status, error, outcome, more) =>
    expect(declined(method, answer(status, { error }))).toEqual({
      outcome,
      differences: [],
      reason: `${error}, HTTP ${status}${more}`,
    }),
  );

  it("leaves alone what is neither refused nor failed, and what is not documented", () => {
    expect(declined(method, answer(400, { error: denied }))).toBeUndefined();
    expect(declined(method, answer(404, { error: "LOCKED" }))).toBeUndefined();
    expect(declined(method, answer(500, { error: "TypeError" }))).toBeUndefined();
    expect(declined(method, answer(403, {}))).toBeUndefined();
    expect(declined(method, answer(403, { error: denied }, "text/html"))).toBeUndefined();
    for (const status of [200, 400]) expect(declined(method, answer(status, undefined, "text/html"))).toBeUndefined();
  });
});
