import { describe, expect, it } from "vitest";
import { knownErrors } from "../../generated/known-errors.js";
import {
  AccessError,
  AuthError,
  Bitrix24Error,
  LimitError,
  NetworkError,
  NotFoundError,
  portalError,
  RedirectError,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
  ValidationError,
} from "../../src/errors.js";

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
    const error = failed("NOTE_SEARCH_QUERY_TOO_SHORT", status);
    expect(error.constructor).toBe(Class);
    expect(error).toMatchObject({ code: "NOTE_SEARCH_QUERY_TOO_SHORT", status, remedy: undefined });
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

  it("has all the details it was given", () => {
    const details = { code: "X", status: 400, method: "a.b", detail: "why", validation: [{ field: "id" }], cause: "c" };
    expect(portalError(details, unmasked)).toMatchObject(details);
  });
});

describe("Bitrix24Error", () => {
  it("says in its message what happened, to which method, and what to do", () => {
    const error = new Bitrix24Error({
      code: "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      status: 400,
      method: "a.b",
      detail: "Bad request",
      validation: [{ field: "id", message: "missing" }, { field: "name" }, { message: "odd" }, {}],
    });
    const remedy = knownErrors.BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION[1];
    expect(error.remedy).toBe(remedy);
    expect(error.message).toBe(
      "a.b: Bad request; id: missing; name; odd " +
        `(BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION, HTTP 400). ${remedy}`,
    );
  });

  it("has no status if no response came, and no remedy for an unknown code", () => {
    const error = new Bitrix24Error({ code: "X", method: "a.b", detail: "cut off" });
    expect(error.message).toBe("a.b: cut off (X).");
    expect(error).toMatchObject({ status: undefined, remedy: undefined });
  });

  it("leaves no gap in its message if the portal sent only a code", () => {
    const { message, remedy } = failed("expired_token", 401);
    expect(message).not.toMatch(/ {2}|: \(/);
    expect(message).toContain("a.b");
    expect(message).toContain("expired_token, HTTP 401");
    expect(message.endsWith(`${remedy}`)).toBe(true);
  });

  it.each([
    ["NETWORK_FAILURE", "Check the address and the network"],
    ["CONNECTION_REJECTED", "the certificate: Node trusts a private authority by NODE_EXTRA_CA_CERTS"],
    ["RESPONSE_TOO_LARGE", "raise the option maxResponseBytes"],
    ["REDIRECT", "the portal's current address"],
    ["UNEXPECTED_ANSWER", "Check that the address is a portal's"],
    ["TIMEOUT", "raise the option timeout"],
  ])("has a remedy for the client's own code %s", (code, remedy) => {
    const error = new Bitrix24Error({ code, method: "a.b", detail: "x" });
    expect(error.remedy).toContain(remedy);
    expect(error.message).toContain(`${error.remedy}`);
  });

  it("prefers the remedy it is given to the document's", () => {
    const error = new Bitrix24Error({ code: "expired_token", method: "a.b", detail: "x", remedy: "Do this." });
    expect([error.remedy, error.message]).toEqual(["Do this.", "a.b: x (expired_token). Do this."]);
  });

  it("has its cause, and no such key without one", () => {
    const cause = new Error("root");
    expect(new Bitrix24Error({ code: "X", method: "a.b", detail: "", cause }).cause).toBe(cause);
    expect("cause" in failed("X", 400)).toBe(false);
  });

  it("has an empty validation unless the portal sent one", () => {
    expect(failed("X", 400).validation).toEqual([]);
  });

  it("is JSON without stack and cause", () => {
    const error = new AuthError({ code: "X", status: 401, method: "a.b", detail: "no", cause: new Error("root") });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "AuthError",
      attempts: 1,
      message: "a.b: no (X, HTTP 401).",
      code: "X",
      status: 401,
      method: "a.b",
      detail: "no",
      validation: [],
    });
  });

  it("is JSON with attempts and retryAt, where that is known", () => {
    const retryAt = new Date("2027-01-15T08:00:00.000Z");
    const error = new LimitError({ code: "X", status: 429, method: "a.b", detail: "", retryAt });
    error.attempts = 3;
    expect(error.retryAt).toBe(retryAt);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ attempts: 3, retryAt: "2027-01-15T08:00:00.000Z" });
    expect(failed("X", 429).retryAt).toBeUndefined();
  });

  it.each([
    ["Bitrix24Error", Bitrix24Error],
    ["ValidationError", ValidationError],
    ["NotFoundError", NotFoundError],
    ["AuthError", AuthError],
    ["AccessError", AccessError],
    ["LimitError", LimitError],
    ["ServerError", ServerError],
    ["NetworkError", NetworkError],
    ["TimeoutError", TimeoutError],
    ["RedirectError", RedirectError],
    ["UnexpectedAnswerError", UnexpectedAnswerError],
  ])("has the name of its class: %s", (name, Class) => {
    const error = new Class({ code: "X", method: "a.b", detail: "no" });
    expect(error).toBeInstanceOf(Bitrix24Error);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe(`${name}: a.b: no (X).`);
  });
});

describe("NetworkError", () => {
  const made = (sent?: boolean) =>
    new NetworkError({ code: "NETWORK_FAILURE", method: "a.b", detail: "cut", ...(sent !== undefined && { sent }) });

  it("is sent unless the request certainly was not", () => {
    expect([made().sent, made(true).sent, made(false).sent]).toEqual([true, true, false]);
  });

  it("has sent in its JSON", () => {
    expect(JSON.parse(JSON.stringify(made(false)))).toMatchObject({ sent: false });
  });

  it("is the base of TimeoutError, which may have been sent", () => {
    const error = new TimeoutError({ code: "TIMEOUT", method: "a.b", detail: "no response within 5 ms" });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.sent).toBe(true);
  });
});
