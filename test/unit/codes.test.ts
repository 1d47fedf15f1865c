import { describe, expect, it } from "vitest";
import { canonical } from "../../src/canonical.js";
import { isOperatingLimit } from "../../src/codes.js";

describe("isOperatingLimit", () => {
  it.each([
    "OPERATION_TIME_LIMIT",
    "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION",
    "BITRIX_REST_V3_EXCEPTIONS_RATELIMITEXCEPTION",
  ])("is true for %s", (code) => expect(isOperatingLimit(code)).toBe(true));

  it.each([
    "QUERY_LIMIT_EXCEEDED",
    "OVERLOAD_LIMIT",
    "RATE_LIMITED",
    "MY_OPERATION_TIME_LIMIT",
    "OPERATION_TIME_LIMITS",
    "A_RATELIMITEXCEPTION_B",
    "",
  ])("is false for %j", (code) => expect(isOperatingLimit(code)).toBe(false));
});

describe("canonical", () => {
  it("writes the prefix of older builds as the document does", () => {
    const code = "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION";
    expect(canonical("BITRIX_REST_V3_EXCEPTIONS_ENTITYNOTFOUNDEXCEPTION")).toBe(code);
    expect(canonical(code)).toBe(code);
  });

  it.each(["expired_token", "X_BITRIX_REST", ""])("does not change %j", (code) => {
    expect(canonical(code)).toBe(code);
  });
});
