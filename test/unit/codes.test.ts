import { describe, expect, it } from "vitest";
import { knownErrors } from "../../generated/known-errors.js";
import { canonical, isOperatingLimit, remedyFor, usualStatus } from "../../src/codes.js";

const documented = Object.entries(knownErrors);
const own = [
  "NETWORK_FAILURE",
  "CONNECTION_REJECTED",
  "TIMEOUT",
  "REDIRECT",
  "RESPONSE_TOO_LARGE",
  "UNEXPECTED_ANSWER",
  "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION",
  "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION",
];
const everyObjectHas = ["constructor", "__proto__", "toString", "hasOwnProperty"];

describe("remedyFor", () => {
  it.each(documented)("is the document's for %s", (code, [, remedy]) => {
    expect(remedyFor(code)).toBe(remedy);
  });

  it.each(own)("is a sentence of its own for %s", (code) => {
    expect(remedyFor(code)).toMatch(/^[A-Z].+\.$/);
    expect(own.filter((other) => remedyFor(other) === remedyFor(code))).toEqual([code]);
  });

  it.each(["NO_SUCH_CODE", "NO_ERROR_CODE", "", "expired_Token", ...everyObjectHas])("is undefined for %j", (code) => {
    expect(remedyFor(code)).toBeUndefined();
  });
});

describe("isOperatingLimit", () => {
  it.each([
    "OPERATION_TIME_LIMIT",
    "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION",
    "BITRIX_REST_V3_EXCEPTIONS_RATELIMITEXCEPTION",
  ])("is true for %s", (code) => expect(isOperatingLimit(code)).toBe(true));

  it.each(["QUERY_LIMIT_EXCEEDED", "OVERLOAD_LIMIT", "RATE_LIMITED", "MY_OPERATION_TIME_LIMIT", ""])(
    "is false for %j",
    (code) => expect(isOperatingLimit(code)).toBe(false),
  );
});

describe("usualStatus", () => {
  it("is the status that the code came with, if that is documented", () => {
    for (const [code, [statuses]] of documented) {
      for (const status of statuses) expect([code, usualStatus(code, status)]).toEqual([code, status]);
    }
  });

  it("is a documented one if the code came with another", () => {
    expect(usualStatus("expired_token", 200)).toBe(401);
    expect(usualStatus("OPERATION_TIME_LIMIT", 400)).toBe(429);
    expect(usualStatus("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 200)).toBe(403);
  });

  it.each(["NO_SUCH_CODE", ...own, ...everyObjectHas])("is the one it came with for %s, which has none", (code) => {
    expect(usualStatus(code, 418)).toBe(418);
  });
});

describe("canonical", () => {
  it("writes the prefix of older builds as the document does", () => {
    const code = "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION";
    expect(canonical("BITRIX_REST_V3_EXCEPTIONS_ENTITYNOTFOUNDEXCEPTION")).toBe(code);
    expect(canonical(code)).toBe(code);
    expect(remedyFor("BITRIX_REST_V3_EXCEPTIONS_ENTITYNOTFOUNDEXCEPTION")).toBe(remedyFor(code));
    expect(usualStatus("BITRIX_REST_V3_EXCEPTIONS_METHODNOTFOUNDEXCEPTION", 200)).toBe(404);
  });

  it.each(["expired_token", "X_BITRIX_REST", ""])("does not change %j", (code) => {
    expect(canonical(code)).toBe(code);
  });
});
