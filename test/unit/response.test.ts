import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AccessError,
  AuthError,
  Bitrix24Error,
  LimitError,
  NotFoundError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
  ValidationError,
} from "../../src/errors.js";
import { ownRemedies } from "../../src/failure/own-remedies.js";
import { responseError } from "../../src/failure/response-error.js";
import type { ResponseHead } from "../../src/fetch-response.js";
import { type Redact, redactor } from "../../src/redact.js";
import { readEnvelope } from "../../src/response.js";
import { shown } from "./failure.js";

const method = "some.method";
const now = Date.UTC(2027, 0, 15, 8, 0, 0);
const redact = redactor(() => ["t0ken"]);

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

function read(head: ResponseHead, body: string, redact: Redact) {
  const envelope = readEnvelope(head, body);
  if (!envelope) throw responseError(method, head, body, redact);
  return envelope;
}

function reading(body: unknown, init: ResponseInit = {}) {
  return read(new Response(null, init), typeof body === "string" ? body : JSON.stringify(body), redact);
}

function thrown(body: unknown, init?: ResponseInit): Bitrix24Error {
  try {
    reading(body, init);
  } catch (error) {
    expect(error).toBeInstanceOf(Bitrix24Error);
    return error as Bitrix24Error;
  }
  throw new Error("nothing was thrown");
}

describe("readEnvelope", () => {
  it("takes the whole body for the result of a method whose response has no envelope, unless it has one", () => {
    const head = { status: 200, headers: new Headers() };
    const result = (body: string) => readEnvelope(head, body, true)?.result;
    expect(result('{"openapi":"3.0.0"}')).toEqual({ openapi: "3.0.0" });
    expect(result('{"result":{"openapi":"3.0.0"}}')).toEqual({ openapi: "3.0.0" });
    expect(result('{"error":"X"}')).toBeUndefined();
    expect(result("<html>")).toBeUndefined();
  });

  it("is an envelope of result, time, status, headers and the body as it arrived", () => {
    const body = '{ "result": {"id": 1}, "time": {"duration": 0.5} }';
    const headers = { "x-portal": "yes" };
    expect(reading(body, { status: 201, headers })).toEqual({
      result: { id: 1 },
      time: { duration: 0.5 },
      status: 201,
      statusText: "",
      headers: expect.any(Headers),
      body,
    });
    expect(reading(body, { headers }).headers.get("x-portal")).toBe("yes");
  });

  it.each([null, false, 0, "", [], {}])("can have the result %j", (result) => {
    expect(reading({ result }).result).toEqual(result);
  });

  it.each([undefined, null, "soon", 1, [], [1]])("has no time if the portal sends %j", (time) => {
    expect(reading({ result: 1, time }).time).toBeUndefined();
  });

  it.each([undefined, null, "", {}, [], false, 0])("can have an empty error: %j", (error) => {
    expect(reading({ result: 1, error }).result).toBe(1);
  });
});

describe("responseError: an error response of the portal", () => {
  it.each([
    ["of REST 3.0", { error: { code: "expired_token", message: "no t0ken" } }],
    ["of the older shape", { error: "expired_token", error_description: "no t0ken" }],
  ])("%s is an error of the class of its code, secrets masked", (_shape, body) => {
    const error = thrown(body, { status: 401 });
    expect(error.constructor).toBe(AuthError);
    expect(error).toMatchObject({ code: "expired_token", status: 401, method, detail: "no ***", validation: [] });
  });

  it("is an error with HTTP 200 as well", () => {
    expect(thrown({ error: "expired_token" }).constructor).toBe(AuthError);
    expect(thrown({ result: 1, error: { code: "insufficient_scope" } }).constructor).toBe(AccessError);
  });

  it.each([
    { result: null, error: 403 },
    { result: 1, error: { code: 0, message: "No." } },
    { result: 1, error: true },
    { result: 1, error: ["No."] },
    { error: "", error_description: "Not found" },
    { error: 100, error_description: "Unknown field definition" },
  ])("is an error of the portal, not of a proxy, in any shape: %j", (body) => {
    for (const status of [200, 404]) {
      const error = thrown(body, { status });
      expect(error.constructor).toBe(status === 200 ? Bitrix24Error : NotFoundError);
      expect(error.message).not.toMatch(/proxy|another shape/);
    }
  });

  it("decides the class before masking, and shows a documented code as it is", () => {
    const short = redactor(() => ["e"]);
    const body = JSON.stringify({ error: "expired_token", error_description: "The token has expired" });
    const failure = () => read(new Response(null, { status: 401 }), body, short);
    expect(failure).toThrow(expect.objectContaining({ name: "AuthError", code: "expired_token" }));
  });

  it("has the items of validation that are objects, secrets masked", () => {
    const validation = [{ field: "id", message: "no t0ken" }, { field: 1 }, "t0ken", null, [], { other: "t0ken" }];
    const error = thrown({ error: { code: "X", message: "", validation } }, { status: 400 });
    expect(error.constructor).toBe(ValidationError);
    expect(error.validation).toEqual([{ field: "id", message: "no ***" }, { field: "1" }, {}]);
    expect(thrown({ error: { code: "X", validation: "none" } }, { status: 400 }).validation).toEqual([]);
  });

  it.each([
    [{ said: ["t0ken"] }, '{"said":["***"]}'],
    [42, "42"],
    [null, ""],
    [undefined, ""],
  ])("can have %j as its message", (message, detail) => {
    expect(thrown({ error: { code: "X", message } }, { status: 400 }).detail).toBe(detail);
  });

  it("masks a secret in its code", () => {
    expect(shown(thrown({ error: { code: "NO t0ken" } }, { status: 400 }))).not.toContain("t0ken");
  });
});

describe("responseError: retryAt", () => {
  const moment = (text: string, status = 503, body: unknown = { error: "QUERY_LIMIT_EXCEEDED" }) =>
    thrown(body, { status, headers: { "retry-after": text } }).retryAt?.getTime();

  it("is what Retry-After says, and unknown if that is unreadable", () => {
    expect([moment("7"), moment("soon")]).toEqual([now + 7000, undefined]);
  });

  it.each([429, 502, 503])("is also read from a proxy's HTTP %i, which has no code", (status) => {
    expect(moment("7", status, "<html>")).toBe(now + 7000);
    expect(moment("7", status, { error: { code: "X" } })).toBe(now + 7000);
  });
});

describe("responseError: a response that is not a portal's", () => {
  it.each([
    [200, UnexpectedAnswerError],
    [404, UnexpectedAnswerError],
    [401, UnexpectedAnswerError],
    [429, LimitError],
    [500, ServerError],
    [502, ServerError],
    [503, ServerError],
  ])("with HTTP %i is an error of the status's class, and quotes nothing of the page", (status, Class) => {
    const error = thrown("<p>t0ken</p>", { status, headers: { "content-type": "text/html; charset=utf-8" } });
    expect(error.constructor).toBe(Class);
    expect(error).toMatchObject({ code: "UNEXPECTED_ANSWER", status, detail: "the response is text/html, not JSON" });
    expect(error.remedy).toBe(ownRemedies.UNEXPECTED_ANSWER);
    expect(shown(error)).not.toContain("t0ken");
  });

  it.each([
    ["", "an empty body"],
    ["{", "broken JSON"],
    ["[]", "JSON of another shape"],
    ["1", "JSON of another shape"],
    ["null", "JSON of another shape"],
    ['{"items":[]}', "JSON of another shape"],
    ['{"message":"Unauthorized"}', "JSON of another shape"],
  ])("%j is described as %s", (body, what) => {
    const error = thrown(body, { headers: { "content-type": "application/json" } });
    expect(error.constructor).toBe(UnexpectedAnswerError);
    expect(error.detail).toBe(`the response is ${what}`);
  });

  it("is described as of no type if it has no content type", () => {
    expect(thrown("hello").detail).toBe("the response is of no type, not JSON");
  });

  it("is empty if there was no body at all", () => {
    expect(() => read(new Response(null), "", redact)).toThrow("an empty body");
    expect(() => read(new Response(null, { status: 500 }), "", redact)).toThrow("an empty body");
  });
});

describe("responseError: a redirect", () => {
  it.each([
    [301, "https://user:t0ken@new.example:8443/x?auth=t0ken", "new.example:8443"],
    [302, "/bitrix/coupon_activation.php", "another address"],
    [307, "https://t0ken.example/", "***.example"],
    [308, undefined, "another address"],
  ])("with HTTP %i to %s names only the host %s", (status, location, host) => {
    const headers = location === undefined ? {} : { location };
    const error = thrown({ result: 1 }, { status, headers });
    expect(error.constructor).toBe(RedirectError);
    expect(error).toMatchObject({ code: "REDIRECT", status, method, detail: `the portal redirects to ${host}` });
    expect(error.remedy).toBe(ownRemedies.REDIRECT);
    expect(shown(error)).not.toContain("t0ken");
  });

  it("names the portal's own host if it redirects to a path", () => {
    const headers = { location: "/bitrix/coupon_activation.php" };
    const response = new Response(null, { status: 302, headers });
    Object.defineProperty(response, "url", { value: "https://portal.example/rest/api/1/t0ken/x" });
    expect(() => read(response, "", redact)).toThrow("the portal redirects to portal.example (");
  });

  it("that a browser hides has no status", () => {
    const response = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    expect(() => read(response, "", redact)).toThrow(expect.objectContaining({ code: "REDIRECT", status: undefined }));
  });
});
