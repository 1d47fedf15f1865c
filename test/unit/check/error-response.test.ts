import { describe, expect, it } from "vitest";
import { readContract } from "../../../src/check/contract.js";
import {
  codeDifferences,
  errorDifferences,
  inconclusive,
  outcomeOf,
  undocumentedCode,
} from "../../../src/check/error-response.js";

const denied = "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION";
const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
const method = readContract().methods.get("mail.mailbox.get")!;

const response = (status: number, body: unknown, type = "application/json") => ({ status, body, type });

describe("errorDifferences", () => {
  it.each([
    ["an envelope", response(403, { error: { code: denied, message: "No." } })],
    ["the flat shape", response(503, { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many." })],
    [
      "the plural prefix of older builds",
      response(401, { error: { code: denied.replace("_EXCEPTION_", "_EXCEPTIONS_"), message: "" } }),
    ],
    ["an undocumented code with HTTP 400", response(400, { error: { code: "NO_LUCK", message: "" } })],
    ["an undocumented code with HTTP 404", response(404, { error: "NO_LUCK" })],
  ])("finds none in %s", async (_what, given) => expect(await errorDifferences(method, given)).toEqual([]));

  it.each([
    ["no JSON", response(400, undefined, ""), [["", "application/json", "no media type, not JSON"]]],
    ["a list", response(400, []), [["", "object", "a list of 0 items"]]],
    ["no error", response(400, {}), [["/error", "a value", "nothing"]]],
    ["a number", response(400, { error: 5 }), [["/error", "object or string", "an integer"]]],
    [
      "a code of another status",
      response(400, { error: { code: denied, message: "" } }),
      [["", `HTTP 401 or 403 for ${denied}`, "HTTP 400"]],
    ],
    [
      "an undocumented code with an undocumented status",
      response(418, { error: "TEAPOT" }),
      [["/error", "a documented code and status", "TEAPOT, HTTP 418"]],
    ],
    [
      "an empty code",
      response(418, { error: "" }),
      [["/error", "a documented code and status", "a text of 0 characters, HTTP 418"]],
    ],
  ])("finds the places in %s", async (_what, given, expected) =>
    expect(
      (await errorDifferences(method, given)).map(({ pointer, expected: wanted, got }) => [pointer, wanted, got]),
    ).toEqual(expected),
  );

  it("calls an undocumented failure of the portal different, for the document names them all", async () => {
    const [found] = await errorDifferences(method, response(500, { error: { code: "TypeError", message: "" } }));
    expect(found).toMatchObject({ pointer: "/error/code", got: "TypeError, HTTP 500" });
    expect(found?.expected).toMatch(/^one of the codes of HTTP 500: .*INTERNAL_SERVER_ERROR/);
  });

  it("compares a large list of complaints without running out of stack", async () => {
    const validation = Array.from({ length: 200_000 }, () => 7);
    const found = await errorDifferences(method, response(400, { error: { code: invalid, message: "", validation } }));
    expect(found.length).toBe(200_000);
  });
});

describe("undocumentedCode", () => {
  it.each([400, 404])("finds a code that the document lacks with HTTP %i", async (status) =>
    expect(await undocumentedCode(method, response(status, { error: { code: "NO_LUCK", message: "" } }))).toEqual({
      pointer: "/error/code",
      expected: expect.stringContaining(`one of the codes of HTTP ${status}: `),
      got: `NO_LUCK, HTTP ${status}`,
    }),
  );

  it.each([
    ["a documented code", response(400, { error: { code: invalid, message: "" } })],
    ["a documented code with another status", response(404, { error: { code: invalid, message: "" } })],
    ["an undocumented status", response(418, { error: "NO_LUCK" })],
    ["a failure of the portal", response(500, { error: "NO_LUCK" })],
    ["a response that differs otherwise", response(400, { error: { code: "NO_LUCK" } })],
    ["a response without a code", response(400, {})],
  ])("is undefined for %s", async (_what, given) => expect(await undocumentedCode(method, given)).toBeUndefined());
});

describe("codeDifferences", () => {
  it("names the place of the code in either shape, also when there is none", () => {
    expect(codeDifferences("X", response(400, { error: "Y" }))[0]).toMatchObject({
      pointer: "/error",
      got: "Y, HTTP 400",
    });
    expect(codeDifferences("X", response(400, null))[0]).toMatchObject({ got: "a text of 0 characters, HTTP 400" });
    expect(codeDifferences("X", response(400, { error: { code: "X" } }))).toEqual([]);
  });
});

describe("inconclusive", () => {
  it.each([
    [504, "", "HTTP 504, no media type"],
    [302, "text/html", "HTTP 302, text/html"],
    [403, "text/html", "HTTP 403, text/html"],
    [429, "##[error] x", "HTTP 429, a text of 11 characters"],
  ])("attributes what is not JSON with HTTP %i to something else than the portal", async (status, type, seen) =>
    expect(await inconclusive(method, response(status, undefined, type))).toEqual({
      outcome: "unreachable",
      differences: [],
      reason: `something else than the portal responded: ${seen}`,
    }),
  );

  it.each([
    ["a documented refusal", 403, denied, "refused", ""],
    ["an undocumented refusal", 401, "LOCKED", "refused", "; the document does not have this code"],
    ["a refusal until something is paid", 402, "PAY", "refused", "; the document does not have this code"],
    ["a documented limit", 503, "QUERY_LIMIT_EXCEEDED", "unreachable", ""],
    ["an undocumented limit", 429, "TOO_FAST", "unreachable", "; the document does not have this code"],
    ["a limit with the status of a success", 200, "QUERY_LIMIT_EXCEEDED", "unreachable", ""],
    ["a failure with the status of a complaint", 400, "INTERNAL_SERVER_ERROR", "unreachable", ""],
    ["a refusal with the status of a success", 200, "expired_token", "refused", ""],
  ])("decides by status and code together: %s", async (_what, status, error, outcome, more) =>
    expect(await inconclusive(method, response(status, { error }))).toEqual({
      outcome,
      differences: [],
      reason: `${error}, HTTP ${status}${more}`,
    }),
  );

  it.each([200, 403, 410, 500])("calls a portal unreachable that says with HTTP %i that it is gone", async (status) => {
    const documented = { ...method, codes: new Map([["PORTAL_DELETED", [403, 410, 500]]]) };
    expect(await inconclusive(documented, response(status, { error: "PORTAL_DELETED" }))).toEqual({
      outcome: "unreachable",
      differences: [],
      reason: `PORTAL_DELETED, HTTP ${status}`,
    });
  });

  it("is undefined for complaints, for undocumented failures, and for what is no error", async () => {
    const conclusive = [
      response(400, { error: denied }),
      response(404, { error: "LOCKED" }),
      response(500, { error: "TypeError" }),
      response(403, {}),
      response(403, { error: denied }, "text/html"),
      response(200, undefined, "text/html"),
      response(400, undefined, "text/html"),
      response(200, { result: {} }),
    ];
    for (const each of conclusive) expect(await inconclusive(method, each)).toBeUndefined();
  });
});

describe("outcomeOf", () => {
  it.each([
    [undefined, 401, "refused"],
    [undefined, 404, undefined],
    [undefined, 429, "unreachable"],
    ["PORTAL_DELETED", 403, "unreachable"],
  ])("is, for the code %s with HTTP %i, %s", (code, status, outcome) => expect(outcomeOf(code, status)).toBe(outcome));
});
