import { describe, expect, it } from "vitest";
import { knownErrors } from "../../generated/known-errors.js";
import {
  AccessError,
  AuthError,
  Bitrix24Error,
  LimitError,
  NetworkError,
  NotFoundError,
  RedirectError,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
  ValidationError,
} from "../../src/errors.js";
import { portalError } from "../../src/failure/portal-error.js";

const unmasked = (text: string) => text;
const failed = (code: string, status: number, redact = unmasked) =>
  portalError({ code, status, method: "a.b", detail: "" }, redact);

describe("Bitrix24Error", () => {
  it("says in its message what happened, to which method, and what to do", () => {
    const remedy = knownErrors.BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION[1];
    const error = new Bitrix24Error({
      code: "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
      status: 400,
      method: "a.b",
      detail: "Bad request",
      validation: [{ field: "id", message: "missing" }, { field: "name" }, { message: "odd" }, {}],
      remedy,
    });
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

  it("has the remedy it is given in its message, and none without", () => {
    const error = new Bitrix24Error({ code: "expired_token", method: "a.b", detail: "x", remedy: "Do this." });
    expect([error.remedy, error.message]).toEqual(["Do this.", "a.b: x (expired_token). Do this."]);
    expect(new Bitrix24Error({ code: "expired_token", method: "a.b", detail: "x" }).remedy).toBeUndefined();
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
