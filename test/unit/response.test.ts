import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AccessError,
  AuthError,
  Bitrix24Error,
  LimitError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
  ValidationError,
} from "../../src/errors.js";
import { redactor } from "../../src/redact.js";
import { read } from "../../src/response.js";
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

function reading(body: unknown, init: ResponseInit = {}) {
  return read(method, new Response(null, init), typeof body === "string" ? body : JSON.stringify(body), redact);
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

describe("read: a success", () => {
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

  it.each([null, false, 0, "", [], {}])("may have the result %j", (result) => {
    expect(reading({ result }).result).toEqual(result);
  });

  it.each([undefined, null, "soon", 1, []])("has no time where the portal sends %j", (time) => {
    expect(reading({ result: 1, time }).time).toBeUndefined();
  });

  it.each([undefined, null, "", {}, []])("may have an error that says nothing beside its result: %j", (error) => {
    expect(reading({ result: 1, error }).result).toBe(1);
  });
});

describe("read: a failure that the portal names", () => {
  it.each([
    ["of REST 3.0", { error: { code: "expired_token", message: "no t0ken" } }],
    ["of the older shape", { error: "expired_token", error_description: "no t0ken" }],
  ])("%s is an error of the class of its code, without secrets", (_shape, body) => {
    const error = thrown(body, { status: 401 });
    expect(error.constructor).toBe(AuthError);
    expect(error).toMatchObject({ code: "expired_token", status: 401, method, detail: "no ***", validation: [] });
  });

  it("is one with HTTP 200 as well", () => {
    expect(thrown({ error: "expired_token" }).constructor).toBe(AuthError);
    expect(thrown({ result: 1, error: { code: "insufficient_scope" } }).constructor).toBe(AccessError);
  });

  it("brings the complaints about parameters, those that are objects, without secrets", () => {
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
  ])("may say %j instead of a text", (message, detail) => {
    expect(thrown({ error: { code: "X", message } }, { status: 400 }).detail).toBe(detail);
  });

  it("shows no secret that stands in its code", () => {
    expect(shown(thrown({ error: { code: "NO_t0ken" } }, { status: 400 }))).not.toContain("t0ken");
  });
});

describe("read: when to try again", () => {
  const moment = (text: string, status = 503, body: unknown = { error: "QUERY_LIMIT_EXCEEDED" }) =>
    thrown(body, { status, headers: { "retry-after": text } }).retryAt?.getTime();

  it.each([
    ["0", 0],
    ["7", 7000],
    ["3600", 3_600_000],
  ])("is %s seconds from now", (text, ms) => {
    expect(moment(text)).toBe(now + ms);
  });

  it("is a date", () => {
    expect(moment("Fri, 15 Jan 2027 08:00:42 GMT")).toBe(now + 42_000);
  });

  it.each(["", "soon", "5 s", "-5", "1.5", "99999999999999999999"])("is not known where the header says %j", (text) => {
    expect(moment(text)).toBeUndefined();
  });

  it("is not known without the header", () => {
    expect(thrown({ error: "QUERY_LIMIT_EXCEEDED" }, { status: 503 }).retryAt).toBeUndefined();
  });

  it.each([429, 502, 503])("is told by a proxy with HTTP %i, too, which knows no codes", (status) => {
    expect(moment("7", status, "<html>")).toBe(now + 7000);
    expect(moment("7", status, { error: { code: "X" } })).toBe(now + 7000);
  });
});

describe("read: an answer that is not a portal's", () => {
  it.each([
    [200, UnexpectedAnswerError],
    [404, UnexpectedAnswerError],
    [401, UnexpectedAnswerError],
    [429, LimitError],
    [500, ServerError],
    [502, ServerError],
    [503, ServerError],
  ])("with HTTP %i is an error of its kind, and repeats nothing of the page", (status, Class) => {
    const error = thrown("<p>t0ken</p>", { status, headers: { "content-type": "text/html; charset=utf-8" } });
    expect(error.constructor).toBe(Class);
    expect(error).toMatchObject({ code: "UNEXPECTED_ANSWER", status, detail: "the answer is text/html, not JSON" });
    expect(shown(error)).not.toContain("t0ken");
  });

  it.each([
    ["", "an empty body"],
    ["{", "broken JSON"],
    ["[]", "JSON of another shape"],
    ["1", "JSON of another shape"],
    ["null", "JSON of another shape"],
    ['{"items":[]}', "JSON of another shape"],
    ['{"result":1,"error":{"code":7}}', "JSON of another shape"],
    ['{"error":{"code":""}}', "JSON of another shape"],
    ['{"error":""}', "JSON of another shape"],
  ])("%j is told to be %s", (body, what) => {
    const error = thrown(body, { headers: { "content-type": "application/json" } });
    expect(error.constructor).toBe(UnexpectedAnswerError);
    expect(error.detail).toBe(`the answer is ${what}`);
  });

  it("is told to be of no type where it has none", () => {
    expect(thrown("hello").detail).toBe("the answer is of no type, not JSON");
  });

  it("is empty where no body came at all", () => {
    expect(() => read(method, new Response(null), "", redact)).toThrow("an empty body");
    expect(() => read(method, new Response(null, { status: 500 }), "", redact)).toThrow("an empty body");
  });
});

describe("read: a redirect", () => {
  it.each([
    [301, "https://user:t0ken@new.example:8443/x?auth=t0ken", "new.example:8443"],
    [302, "/bitrix/coupon_activation.php", "elsewhere"],
    [307, "https://t0ken.example/", "***.example"],
    [308, undefined, "elsewhere"],
  ])("with HTTP %i to %s names the host %s, and no more", (status, location, host) => {
    const headers = location === undefined ? {} : { location };
    const error = thrown({ result: 1 }, { status, headers });
    expect(error.constructor).toBe(RedirectError);
    expect(error).toMatchObject({ code: "REDIRECT", status, method, detail: `the portal points to ${host}` });
    expect(shown(error)).not.toContain("t0ken");
  });

  it("names the portal's own host where it points to a path of that", () => {
    const headers = { location: "/bitrix/coupon_activation.php" };
    const response = new Response(null, { status: 302, headers });
    Object.defineProperty(response, "url", { value: "https://portal.example/rest/api/1/t0ken/x" });
    expect(() => read(method, response, "", redact)).toThrow("the portal points to portal.example (");
  });

  it("that a browser hides has no status, for none was seen", () => {
    const response = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    expect(() => read(method, response, "", redact)).toThrow(
      expect.objectContaining({ code: "REDIRECT", status: undefined }),
    );
  });
});
