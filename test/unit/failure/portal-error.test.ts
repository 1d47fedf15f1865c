import { describe, expect, it } from "vitest";
import { knownErrors } from "../../../generated/known-errors.js";
import {
  AccessError,
  AuthError,
  Bitrix24Error,
  LimitError,
  NotFoundError,
  ServerError,
  ValidationError,
} from "../../../src/errors.js";
import { portalError } from "../../../src/failure/portal-error.js";

const unmasked = (text: string) => text;
const failed = (code: string, status: number, redact = unmasked) =>
  portalError({ code, status, method: "a.b", detail: "" }, redact);

describe("portalError", () => {
  it.each([
    ["ACCESS_DENIED", 403, AccessError],
    ["BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 401, AuthError],
    ["BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 403, AccessError],
    ["BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", 400, NotFoundError],
    ["BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", 403, AccessError],
    ["BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", 400, ValidationError],
    ["BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", 400, ValidationError],
    ["BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", 404, NotFoundError],
    ["BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", 400, ValidationError],
    ["BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", 400, ValidationError],
    ["ERROR_BATCH_LENGTH_EXCEEDED", 400, ValidationError],
    ["ERROR_BATCH_METHOD_NOT_ALLOWED", 405, Bitrix24Error],
    ["ERROR_MANIFEST_IS_NOT_AVAILABLE", 404, NotFoundError],
    ["ERROR_METHOD_NOT_FOUND", 404, NotFoundError],
    ["ERROR_UNEXPECTED_ANSWER", 500, ServerError],
    ["INTERNAL_SERVER_ERROR", 500, ServerError],
    ["INVALID_CREDENTIALS", 403, AccessError],
    ["INVALID_REQUEST", 400, ValidationError],
    ["NO_AUTH_FOUND", 401, AuthError],
    ["OPERATION_TIME_LIMIT", 429, LimitError],
    ["OVERLOAD_LIMIT", 503, LimitError],
    ["PORTAL_DELETED", 500, AccessError],
    ["QUERY_LIMIT_EXCEEDED", 503, LimitError],
    ["expired_token", 401, AuthError],
    ["insufficient_scope", 403, AccessError],
    ["user_access_error", 403, AccessError],
  ])("has the same class for %s with HTTP %i and with HTTP 200", (code, status, Class) => {
    expect(failed(code, status).constructor).toBe(Class);
    if (code !== "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION") expect(failed(code, 200).constructor).toBe(Class);
  });

  it.each([200, 400, 500])("takes ACCESSDENIED for missing rights if HTTP %i does not say otherwise", (status) => {
    expect(failed("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", status).constructor).toBe(AccessError);
  });

  it.each([
    [400, ValidationError],
    [401, AuthError],
    [402, AccessError],
    [403, AccessError],
    [404, NotFoundError],
    [422, ValidationError],
    [429, LimitError],
    [500, ServerError],
    [502, ServerError],
    [503, ServerError],
    [599, ServerError],
    [200, Bitrix24Error],
    [405, Bitrix24Error],
    [409, Bitrix24Error],
    [499, Bitrix24Error],
  ])("goes by HTTP %i for an unknown code", (status, Class) => {
    const error = failed("NO_SUCH_CODE", status);
    expect(error.constructor).toBe(Class);
    expect(error).toMatchObject({ code: "NO_SUCH_CODE", status, remedy: undefined });
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "takes the code %s for an unknown one, although every object has such a property",
    (code) => {
      const error = failed(code, 403);
      expect(error.constructor).toBe(AccessError);
      expect(error).toMatchObject({ code, remedy: undefined });
    },
  );

  it("knows the codes of older builds, which write the prefix in the plural", () => {
    const error = failed("BITRIX_REST_V3_EXCEPTIONS_ENTITYNOTFOUNDEXCEPTION", 400);
    expect(error.constructor).toBe(NotFoundError);
    expect(error.code).toBe("BITRIX_REST_V3_EXCEPTIONS_ENTITYNOTFOUNDEXCEPTION");
    expect(error.remedy).toBe(knownErrors.BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION[1]);
    expect(failed("BITRIX_REST_V3_EXCEPTIONS_METHODNOTFOUNDEXCEPTION", 200).constructor).toBe(NotFoundError);
  });

  it.each([
    "PORTAL_DELETED",
    "PAYMENT_REQUIRED",
    "FEATURE_NOT_AVAILABLE_ON_CURRENT_PLAN",
    "BITRIX_REST_V3_EXCEPTION_LICENSEEXCEPTION",
    "BITRIX_REST_V3_EXCEPTIONS_LICENSEEXCEPTION",
  ])("makes %s an AccessError whatever the status, since no retry changes it", (code) => {
    for (const status of [200, 400, 401, 402, 403, 404, 410, 429, 500, 502, 503]) {
      expect([status, failed(code, status).constructor]).toEqual([status, AccessError]);
    }
  });

  it.each([
    "QUERY_LIMIT_EXCEEDED",
    "OVERLOAD_LIMIT",
    "OPERATION_TIME_LIMIT",
    "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION",
    "BITRIX_REST_V3_EXCEPTIONS_RATELIMITEXCEPTION",
  ])("makes %s a LimitError whatever the status", (code) => {
    for (const status of [200, 400, 401, 403, 404, 410, 429, 500, 503]) {
      expect([status, failed(code, status).constructor]).toEqual([status, LimitError]);
    }
  });

  const similar = ["PAYMENT_REQUIRED", "PORTAL_DELETED", "QUERY_LIMIT_EXCEEDED", "OVERLOAD_LIMIT"];
  it.each([
    ...similar.flatMap((code) => [`MAIL_${code}`, `${code}_BY_MAIL`]),
    "CURRENT_PLAN_CHANGED",
    "MAIL_BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
    "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION_2",
  ])("takes %s for an unknown code, though a known one is part of it", (code) => {
    expect(failed(code, 409).constructor).toBe(Bitrix24Error);
  });

  const permanent = Object.entries(knownErrors).filter(([, [statuses]]) => statuses.every((each) => each < 429));
  it.each(permanent)(
    "has the class of the documented status for %s, even with a transient status",
    (code, [statuses]) => {
      for (const status of [429, 500, 502, 503]) {
        expect(failed(code, status).constructor).toBe(failed(code, statuses.at(-1) ?? 0).constructor);
      }
    },
  );

  it.each([200, 400, 401])("makes invalid_token with HTTP %i an AuthError, which a renewal can cure", (status) => {
    expect(failed("invalid_token", status).constructor).toBe(AuthError);
  });

  it("chooses class, code and remedy before masking, so that a short secret cannot change them", () => {
    const redact = (text: string) => text.replaceAll("e", "***").replaceAll("T", "***");
    const error = failed("expired_token", 400, redact);
    expect(error.constructor).toBe(AuthError);
    expect(error).toMatchObject({ code: "expired_token", remedy: knownErrors.expired_token[1] });
    expect(failed("FEATURE_NOT_AVAILABLE_ON_CURRENT_PLAN", 500, redact)).toMatchObject({
      name: "AccessError",
      code: "FEA***URE_NO***_AVAILABLE_ON_CURREN***_PLAN",
    });
  });

  it("masks a secret in an unknown code", () => {
    const error = failed("NO_t0ken_HERE", 403, (text) => text.replaceAll("t0ken", "***"));
    expect(error).toMatchObject({ name: "AccessError", code: "NO_***_HERE" });
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("t0ken");
  });

  it("is case-sensitive", () => {
    expect(failed("EXPIRED_TOKEN", 400).constructor).toBe(ValidationError);
  });

  it("follows a documented status rather than the one it came with", () => {
    expect(failed("expired_token", 200).constructor).toBe(AuthError);
    expect(failed("OPERATION_TIME_LIMIT", 400).constructor).toBe(LimitError);
    for (const code of ["constructor", "__proto__", "toString"])
      expect(failed(code, 418).constructor).toBe(Bitrix24Error);
  });

  it("has all the details it was given", () => {
    const details = { code: "X", status: 400, method: "a.b", detail: "why", validation: [{ field: "id" }], cause: "c" };
    expect(portalError(details, unmasked)).toMatchObject(details);
  });
});
