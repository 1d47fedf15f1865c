import { describe, expect, it } from "vitest";
import type { Auth } from "../../src/auth/auth.js";
import { oauth } from "../../src/auth/oauth.js";
import { withToken } from "../../src/auth/with-token.js";
import type { Call, CallOptions, MethodName, Send } from "../../src/call.js";
import {
  AccessError,
  AuthError,
  Bitrix24Error,
  LimitError,
  NetworkError,
  NotFoundError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
  ValidationError,
} from "../../src/errors.js";
import type { Fetch } from "../../src/fetch-response.js";
import { prepare, transport } from "../../src/transport.js";
import { failure, shown } from "./failure.js";
import { methodNames } from "./untyped.js";

const method = methodNames[0] as MethodName;
const portal: Auth = {
  origin: "https://portal.example",
  baseUrl: () => "https://portal.example/rest/api/1/t0ken",
  credentials: () => ({}),
  secrets: () => ["t0ken"],
};
const application = oauth({ address: "portal.example", accessToken: "t0ken" });

const send = (fetch: Fetch, params: object = {}, auth = portal, options: CallOptions = {}) =>
  transport(auth, fetch)({ ...options, method, params });
const failed = (body: BodyInit | null, init?: ResponseInit) => failure(send(async () => new Response(body, init)));
const refused = (body: unknown, status = 400) => failed(JSON.stringify(body), { status });
const asJson = { headers: { "content-type": "application/json; charset=utf-8" } };
const asHtml = { headers: { "content-type": "text/html; charset=UTF-8" } };

/** The URL and the init with which one call calls `fetch`. */
async function request(params: object = {}, auth = portal, options: CallOptions = {}) {
  const calls: Parameters<Fetch>[] = [];
  await send(
    async (...call) => {
      calls.push(call);
      return Response.json({ result: null });
    },
    params,
    auth,
    options,
  );
  expect(calls).toHaveLength(1);
  const [url, init] = calls[0] as Parameters<Fetch>;
  return { url, init, args: calls[0]?.length };
}

describe("transport: the request", () => {
  it("is a POST to the method below the base URL, without a query string", async () => {
    const { url, init, args } = await request({ id: 1 });
    expect(url).toBe(`https://portal.example/rest/api/1/t0ken/${method}`);
    expect(init.method).toBe("POST");
    expect(args).toBe(2);
  });

  it("has the headers for a JSON body and a JSON response, and no others", async () => {
    const { init } = await request();
    expect(Object.fromEntries(new Headers(init.headers))).toEqual({
      accept: "application/json",
      "content-type": "application/json",
    });
  });

  it("does not follow redirects, which would take the secret to another host", async () => {
    expect((await request()).init.redirect).toBe("manual");
  });

  it("has the parameters as its body, in the caller's order and without undefined ones", async () => {
    const { init } = await request({ select: ["id"], id: 1, name: undefined, note: null, deep: { b: 1, a: [{}] } });
    expect(init.body).toBe('{"select":["id"],"id":1,"note":null,"deep":{"b":1,"a":[{}]}}');
  });

  it("has an empty object as its body if there are no parameters", async () => {
    expect((await request()).init.body).toBe("{}");
  });

  it("has the credentials after the parameters", async () => {
    expect((await request({ id: 1 }, application)).init.body).toBe('{"id":1,"auth":"t0ken"}');
  });

  it("does not let a parameter replace the credentials", async () => {
    const { init } = await request({ auth: "mine", id: 1 }, application);
    expect(JSON.parse(`${init.body}`)).toEqual({ id: 1, auth: "t0ken" });
  });

  it("does not change the caller's parameters", async () => {
    const params = { id: 1 };
    await request(params, application);
    expect(params).toEqual({ id: 1 });
  });

  it("reads the credentials for each call, since a token can be renewed", async () => {
    const tokens = ["first", "second"];
    const bodies: unknown[] = [];
    const renewed = transport(
      { ...application, authorize: (call, sent) => withToken(call, sent, `${tokens.shift()}`) },
      async (_, init) => {
        bodies.push(init.body);
        return Response.json({ result: null });
      },
    );
    await renewed({ method, params: {} });
    await renewed({ method, params: {} });
    expect(bodies).toEqual(['{"auth":"first"}', '{"auth":"second"}']);
  });

  it("is sent as the JSON of `json`, if the call has that already", async () => {
    const bodies: unknown[] = [];
    const fetch: Fetch = async (_url, { body }) => {
      bodies.push(body);
      return Response.json({ result: null });
    };
    await transport(portal, fetch)({ method, params: { id: 1 }, json: '{"id":2}' });
    await transport(application, fetch)({ method, params: { id: 1 }, json: '{"id":2}' });
    expect(bodies).toEqual(['{"id":2}', '{"id":2,"auth":"t0ken"}']);
  });

  it("carries the token in a header if its body is a list", async () => {
    const { init } = await request([{ method: "a.b" }], application);
    expect(init.body).toBe('[{"method":"a.b"}]');
    expect(Object.fromEntries(new Headers(init.headers))).toEqual({
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer t0ken",
    });
  });

  it("has the call's idempotency key and its headers, which replace nothing else", async () => {
    const { init } = await request({ id: 1 }, portal, { idempotencyKey: "order-7", headers: { "X-Trace": "a" } });
    expect(init.body).toBe('{"id":1}');
    expect(Object.fromEntries(new Headers(init.headers))).toEqual({
      accept: "application/json",
      "content-type": "application/json",
      "idempotency-key": "order-7",
      "x-trace": "a",
    });
  });

  it("has no idempotency key with false", async () => {
    const { init } = await request({ id: 1 }, application, { idempotencyKey: false });
    expect(init.body).toBe('{"id":1,"auth":"t0ken"}');
    expect(new Headers(init.headers).has("idempotency-key")).toBe(false);
  });

  it("carries the token in a header beside a key, so that a renewal does not change the body", async () => {
    const { init } = await request({ id: 1 }, application, { idempotencyKey: "order-7" });
    expect(init.body).toBe('{"id":1}');
    expect(new Headers(init.headers).get("authorization")).toBe("Bearer t0ken");
  });

  it("does not let a parameter replace the credentials beside a key either", async () => {
    const { init } = await request({ auth: "mine", id: 1 }, application, { idempotencyKey: "order-7" });
    expect(JSON.parse(`${init.body}`)).toEqual({ id: 1, auth: "t0ken" });
  });

  it.each([
    ["a bigint", { id: 1n }],
    ["a cycle", { id: cycle() }],
  ])("is not made for %s; the error is no network error", async (_what, params) => {
    const calls: string[] = [];
    const [settled] = await Promise.allSettled([
      send(async (url) => {
        calls.push(url);
        return Response.json({ result: null });
      }, params),
    ]);
    expect(calls).toEqual([]);
    expect(settled).toMatchObject({ status: "rejected", reason: expect.any(Error) });
    expect(settled).not.toMatchObject({ reason: expect.any(NetworkError) });
  });
});

function cycle() {
  const made: { self?: object } = {};
  made.self = made;
  return made;
}

describe("transport: a success", () => {
  it("becomes an envelope of result, time, status, headers and the body as it arrived", async () => {
    const body = '{ "result": {"item":{"id":1}}, "time": {"start":1, "operating":0}, "more": true }';
    const headers = { "content-type": "application/json", "x-b24": "yes" };
    const envelope = await send(async () => new Response(body, { status: 201, headers }));
    expect(envelope).toEqual({
      result: { item: { id: 1 } },
      time: { start: 1, operating: 0 },
      status: 201,
      statusText: "",
      headers: new Headers(headers),
      body,
    });
    expect(envelope.headers.get("X-B24")).toBe("yes");
  });

  it.each([null, true, false, 0, "", "text", [], [1], {}])("can have the result %j", async (result) => {
    expect((await send(async () => Response.json({ result }))).result).toEqual(result);
  });

  it.each([{}, { time: null }, { time: [] }, { time: "now" }])("can lack a time: %j", async (rest) => {
    expect(await send(async () => Response.json({ result: 1, ...rest }))).toMatchObject({ result: 1, time: undefined });
  });

  it.each([null, "", [], {}, false, 0])("can have an empty error: %j", async (error) => {
    expect((await send(async () => Response.json({ result: 1, error }))).result).toBe(1);
  });

  it("is none if it also has an error", async () => {
    const error = await failure(send(async () => Response.json({ result: null, error: { message: "boom" } })));
    expect(error).toMatchObject({ name: "Bitrix24Error", code: "NO_ERROR_CODE", detail: "boom" });
  });

  it("is read whatever its content type, and with a byte order mark", async () => {
    const body = '\ufeff{"result":1}';
    expect((await send(async () => new Response(body, asHtml))).result).toBe(1);
  });
});

describe("transport: an error of the portal", () => {
  it("in the shape of REST 3.0 has code, status, method, detail, validation and remedy", async () => {
    const code = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
    const validation = [{ field: "id", message: "Mandatory field" }];
    const error = await refused({ error: { code, message: "Not valid", validation } });
    expect(error.constructor).toBe(ValidationError);
    expect(error).toMatchObject({ code, status: 400, method, detail: "Not valid", validation });
    expect(error.remedy).toContain("validation");
    expect(error.message).toContain(`${method}: Not valid; id: Mandatory field (${code}, HTTP 400)`);
  });

  it("in the older shape has the same, without validation", async () => {
    const error = await refused({ error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many requests" }, 503);
    expect(error.constructor).toBe(LimitError);
    expect(error).toMatchObject({
      code: "QUERY_LIMIT_EXCEEDED",
      status: 503,
      method,
      detail: "Too many requests",
      validation: [],
    });
    expect(error.remedy).toContain("fewer requests");
  });

  it.each([
    ["expired_token", 401, AuthError],
    ["BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 401, AuthError],
    ["BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 403, AccessError],
    ["insufficient_scope", 403, AccessError],
    ["BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", 400, NotFoundError],
    ["BITRIX_REST_V3_EXCEPTIONS_ENTITYNOTFOUNDEXCEPTION", 400, NotFoundError],
    ["ERROR_METHOD_NOT_FOUND", 404, NotFoundError],
    ["OVERLOAD_LIMIT", 503, LimitError],
    ["INTERNAL_SERVER_ERROR", 500, ServerError],
    ["QUERY_LIMIT_EXCEEDED", 200, LimitError],
    ["NO_AUTH_FOUND", 200, AuthError],
    ["INSUFFICIENT_FUNDS", 200, Bitrix24Error],
    ["INSUFFICIENT_FUNDS", 409, Bitrix24Error],
    ["INSUFFICIENT_FUNDS", 403, AccessError],
    ["INSUFFICIENT_FUNDS", 502, ServerError],
    ["constructor", 400, ValidationError],
    ["__proto__", 200, Bitrix24Error],
  ])("is of the same class in both shapes: %s with HTTP %i", async (code, status, Class) => {
    for (const body of [{ error: { code, message: "no" } }, { error: code, error_description: "no" }]) {
      const error = await refused(body, status);
      expect(error.constructor).toBe(Class);
      expect(error).toMatchObject({ code, status, method, detail: "no" });
    }
  });

  it("takes precedence over a result", async () => {
    expect((await refused({ result: 1, error: "expired_token" }, 200)).constructor).toBe(AuthError);
  });

  it.each([
    [undefined, ""],
    [null, ""],
    [["no", 1], '["no",1]'],
    [{ text: "no" }, '{"text":"no"}'],
    [7, "7"],
  ])("has the message %j as the detail %j", async (message, detail) => {
    expect((await refused({ error: { code: "X", message } })).detail).toBe(detail);
    expect((await refused({ error: "X", error_description: message })).detail).toBe(detail);
  });

  it.each([
    ["an object of strings", { field: "id" }, []],
    ["a string", "id", []],
    ["null", null, []],
    ["an empty list", [], []],
    ["items that are not objects", [null, "id", 7, ["id"], true], []],
    ["items that lack a key", [{}, { field: "id" }, { message: "odd" }], [{}, { field: "id" }, { message: "odd" }]],
    ["unknown keys", [{ field: "id", message: "m", code: 1 }], [{ field: "id", message: "m" }]],
    [
      "values that are not strings",
      [{ field: 7, message: { ru: "no" } }, { field: null }],
      [{ field: "7", message: '{"ru":"no"}' }, { field: "" }],
    ],
  ])("accepts %s as its validation", async (_what, sent, validation) => {
    expect((await refused({ error: { code: "X", message: "no", validation: sent } })).validation).toEqual(validation);
  });

  it.each([
    { error: {} },
    { error: { code: "" } },
    { error: ["X", "Y"] },
    { error: { code: 7 } },
    { error: 7 },
    { error: true },
  ])("without a usual code is still the portal's: %j", async (body) => {
    expect((await refused(body, 200)).constructor).toBe(Bitrix24Error);
    expect((await refused(body, 400)).constructor).toBe(ValidationError);
    expect((await refused(body, 400)).message).not.toMatch(/proxy/);
  });
});

describe("transport: a response that is not a portal's", () => {
  it.each([
    ["HTML", 200, "<html>", asHtml, UnexpectedAnswerError, "text/html, not JSON"],
    ["HTML", 403, "<html>", asHtml, UnexpectedAnswerError, "text/html, not JSON"],
    ["HTML", 429, "<html>", asHtml, LimitError, "text/html, not JSON"],
    ["HTML", 502, "<html>", asHtml, ServerError, "text/html, not JSON"],
    ["an empty body", 200, "", asJson, UnexpectedAnswerError, "an empty body"],
    ["an empty body", 401, "", asJson, UnexpectedAnswerError, "an empty body"],
    ["an empty body", 500, "", asJson, ServerError, "an empty body"],
    ["no body", 204, null, {}, UnexpectedAnswerError, "an empty body"],
    ["broken JSON", 200, '{"result":', asJson, UnexpectedAnswerError, "broken JSON"],
    ["broken JSON", 400, '{"result":', asJson, UnexpectedAnswerError, "broken JSON"],
    ["broken JSON", 500, '{"result":', asJson, ServerError, "broken JSON"],
    ["JSON without a result", 200, "{}", asJson, UnexpectedAnswerError, "JSON of another shape"],
    ["JSON without a result", 404, "{}", asJson, UnexpectedAnswerError, "JSON of another shape"],
    ["JSON without an error", 503, '{"result":1}', asJson, ServerError, "JSON of another shape"],
    ["JSON without an error", 400, '{"result":1}', asJson, UnexpectedAnswerError, "JSON of another shape"],
  ])("is a typed error: %s with HTTP %i", async (_what, status, body, init, Class, seen) => {
    const error = await failed(body, { ...init, status });
    expect(error.constructor).toBe(Class);
    expect(error).toMatchObject({ code: "UNEXPECTED_ANSWER", status, method, validation: [] });
    expect(error.detail).toContain(seen);
    expect(error.remedy).toContain("Check that the address is a portal's");
  });

  it("is a typed error if an empty body has a content-length", async () => {
    for (const status of [200, 500]) {
      const error = await failed("", { status, headers: { "content-length": "0" } });
      expect(error).toMatchObject({ code: "UNEXPECTED_ANSWER", status });
    }
  });

  it.each(["null", "[]", "[1]", "42", "0", "true", "false"])(
    "is a typed error that calls JSON by its name: %s",
    async (body) => {
      for (const status of [200, 400]) {
        const error = await failed(body, { ...asJson, status });
        expect(error.constructor).toBe(UnexpectedAnswerError);
        expect(error.detail).toContain("JSON of another shape");
      }
    },
  );

  it("is a typed error if it has no content type", async () => {
    const error = await failure(send(async () => new Response(new TextEncoder().encode("hello"))));
    expect(error.detail).toBe("the response is of no type, not JSON");
  });

  it("is not quoted, not even its content type, if that contains the secret", async () => {
    expect(shown(await failed("x", { headers: { "content-type": "text/t0ken" } }))).not.toContain("t0ken");
  });
});

describe("transport: a redirect", () => {
  const redirected = (location?: string, url = "") =>
    failure(
      send(async () => {
        const headers = location === undefined ? {} : { location };
        return Object.defineProperty(new Response(null, { status: 302, headers }), "url", { value: url });
      }),
    );

  it.each([
    ["https://new.example/rest/1/t0ken/", "", "new.example"],
    ["https://user:t0ken@new.example:8443/?auth=t0ken#t0ken", "", "new.example:8443"],
    ["/bitrix/coupon_activation.php", "https://portal.example/rest/api/1/t0ken/x", "portal.example"],
    ["//new.example/x", "https://portal.example/rest/api/1/t0ken/x", "new.example"],
    ["/bitrix/coupon_activation.php", "", "another address"],
    [undefined, "https://portal.example/", "another address"],
    ["https://", "", "another address"],
  ])("to %s, requested at %j, is an error that names only %s", async (location, url, host) => {
    const error = await redirected(location, url);
    expect(error.constructor).toBe(RedirectError);
    expect(error).toMatchObject({ code: "REDIRECT", status: 302, method, detail: `the portal redirects to ${host}` });
    expect(shown(error)).not.toContain("t0ken");
  });

  it("shows no secret even if the host contains it", async () => {
    expect(shown(await redirected("https://t0ken.example/"))).not.toContain("t0ken");
  });

  it.each([300, 301, 303, 307, 308, 399])("is recognized by the status %i, whatever its body", async (status) => {
    const error = await refused({ result: 1, error: "expired_token" }, status);
    expect(error.constructor).toBe(RedirectError);
  });

  it("that a browser hides is the same error, without a status", async () => {
    const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const error = await failure(send(async () => hidden));
    expect(error.constructor).toBe(RedirectError);
    expect(error).toMatchObject({ code: "REDIRECT", detail: "the portal redirects to another address" });
    expect(error.message).not.toContain("HTTP 0");
  });
});

describe("transport: no response", () => {
  it("is a network error with the message of the root cause", async () => {
    const cause = Object.assign(new Error("getaddrinfo ENOTFOUND portal.example"), { code: "ENOTFOUND" });
    const error = await failure(send(() => Promise.reject(new TypeError("fetch failed", { cause }))));
    expect(error.constructor).toBe(NetworkError);
    expect(error).toMatchObject({
      code: "NETWORK_FAILURE",
      status: undefined,
      method,
      detail: "no response: getaddrinfo ENOTFOUND portal.example",
      cause: { name: "TypeError", message: "fetch failed", cause: { code: "ENOTFOUND" } },
    });
    expect(error.remedy).toContain("network");
  });

  it("is a network error with the error's own message if it has no cause", async () => {
    const error = await failure(send(() => Promise.reject(new TypeError("terminated"))));
    expect(error.detail).toBe("no response: terminated");
  });

  it("has the code if the root cause has no message, as when several addresses refuse the connection", async () => {
    const cause = Object.assign(new AggregateError([new Error("connect")], ""), { code: "ECONNREFUSED" });
    const error = await failure(send(() => Promise.reject(new TypeError("fetch failed", { cause }))));
    expect(error.detail).toContain("ECONNREFUSED");
  });

  it("is a network error if the response is cut off", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"resu')),
      pull: () => Promise.reject(new TypeError("terminated")),
    });
    for (const status of [200, 500]) {
      const cut =
        status === 200 ? body : new ReadableStream({ pull: () => Promise.reject(new TypeError("terminated")) });
      const error = await failure(send(async () => new Response(cut, { status })));
      expect(error.constructor).toBe(NetworkError);
      expect(error.detail).toBe("the response broke off: terminated");
    }
  });

  it.each([
    ["a string", "t0ken"],
    ["an object", { url: "https://portal.example/rest/1/t0ken/" }],
    ["an object whose message is not a string", { message: { url: "t0ken" } }],
    ["an object that cannot be converted to a string", Object.create(null)],
    ["null", null],
    ["undefined", undefined],
  ])("is a network error if fetch rejects with %s", async (_what, thrown) => {
    const error = await failure(send(() => Promise.reject(thrown)));
    expect(error.constructor).toBe(NetworkError);
    expect(error.cause).toBeInstanceOf(Error);
    expect(shown(error)).not.toContain("t0ken");
  });

  it("is a network error if fetch throws synchronously", async () => {
    const throwing: Fetch = () => {
      throw new Error("misused");
    };
    expect((await failure(send(throwing))).detail).toBe("no response: misused");
  });
});

describe("transport: what a caller's fetch resolves to", () => {
  const resolving = (value: unknown) => send(async () => value as Response);

  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a text", '{"result":1}'],
    ["a number", 200],
    ["an empty object", {}],
    ["parsed JSON", { result: 1 }],
    ["no headers", { status: 200, text: async () => '{"result":1}' }],
    ["null headers", { status: 200, headers: null, text: async () => '{"result":1}' }],
    ["no text", { status: 200, headers: new Headers(), body: '{"result":1}' }],
    ["no status", { headers: new Headers(), text: async () => '{"result":1}' }],
    ["a status that is no number", { status: "200", headers: new Headers(), text: async () => '{"result":1}' }],
  ])("is a typed error that names the option fetch for %s", async (_what, value) => {
    const error = await failure(resolving(value));
    expect(error.constructor).toBe(UnexpectedAnswerError);
    expect(error).toMatchObject({
      code: "UNEXPECTED_ANSWER",
      status: undefined,
      method,
      detail: "fetch resolved to no Response",
      remedy: "Check the option fetch.",
    });
  });

  it.each([
    ["a revoked proxy", proxy],
    ["getters that throw", Object.defineProperty({}, "text", { get: () => raise(new Error("t0ken")) })],
  ])("is a typed error for %s", async (_what, value) => {
    const error = await failure(resolving(value));
    expect(error.constructor).toBe(NetworkError);
    expect(shown(error)).not.toContain("t0ken");
  });

  /** As those of node-fetch: no stream of the web, and headers of another class. */
  const foreign = (body: string, status = 200, more: object = {}) => {
    const headers = new Map([["content-type", "application/json"]]);
    return { status, headers, body: { pipe() {} }, text: async () => body, ...more };
  };

  it("can be a response of another library", async () => {
    expect(await resolving(foreign('{"result":1}'))).toMatchObject({ result: 1, status: 200, statusText: "" });
    const error = await failure(resolving(foreign('{"error":"expired_token"}', 401)));
    expect(error).toMatchObject({ name: "AuthError", code: "expired_token", status: 401 });
    expect(error.response?.headers.get("content-type")).toBe("application/json");
  });

  it("can have headers whose values are no texts", async () => {
    const headers = new Map<unknown, unknown>([
      ["x-count", 7],
      ["x-list", ["a", "t0ken"]],
    ]);
    const error = await failure(resolving(foreign("{}", 500, { headers })));
    expect([...(error.response?.headers ?? [])]).toEqual([
      ["x-count", "7"],
      ["x-list", "a,***"],
    ]);
  });

  it("can have a text that is no text", async () => {
    const error = await failure(resolving(foreign("", 500, { text: async () => undefined })));
    expect(error).toMatchObject({ name: "ServerError", code: "UNEXPECTED_ANSWER" });
  });
});

function raise(error: Error): never {
  throw error;
}

describe("transport: a response that is too large", () => {
  const limited = (fetch: Fetch, maxBytes?: number) => transport(portal, fetch, maxBytes)({ method, params: {} });

  it.each([200, 400, 500])("is a typed error that says how to get it, with HTTP %i", async (status) => {
    const body = JSON.stringify({ result: "x".repeat(100) });
    const error = await failure(limited(async () => new Response(body, { status }), 100));
    expect(error.constructor).toBe(UnexpectedAnswerError);
    expect(error).toMatchObject({
      code: "RESPONSE_TOO_LARGE",
      status,
      method,
      detail: "the response has more than 100 bytes",
      remedy: "Ask for less, or raise the option maxResponseBytes.",
      response: undefined,
    });
    expect(await limited(async () => new Response(body), body.length)).toMatchObject({ status: 200 });
  });

  it("is one of more than 64 MB by default", async () => {
    const chunk = new Uint8Array(2 ** 20).fill(32);
    let chunks = 0;
    const body = new ReadableStream({
      pull(controller) {
        chunks++;
        controller.enqueue(chunk);
      },
    });
    expect(await failure(limited(async () => new Response(body)))).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    expect(chunks).toBeGreaterThan(64);
    expect(chunks).toBeLessThan(70);
  });
});

describe("transport: whether a failed request was sent", () => {
  const failing = (code: string) => {
    const cause = Object.assign(new Error("connect"), { code });
    return failure(send(() => Promise.reject(new TypeError("fetch failed", { cause }))));
  };

  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"])(
    "is false after %s, since no connection was made",
    async (code) => expect(await failing(code)).toMatchObject({ code: "NETWORK_FAILURE", sent: false }),
  );

  it.each(["ECONNREFUSED", "ENOTFOUND", "CERT_HAS_EXPIRED"])(
    "is true after %s while the body is read",
    async (code) => {
      const cause = Object.assign(new Error("connect"), { code });
      const body = new ReadableStream({ pull: () => Promise.reject(new TypeError("fetch failed", { cause })) });
      expect(await failure(send(async () => new Response(body)))).toMatchObject({
        code: "NETWORK_FAILURE",
        sent: true,
      });
    },
  );

  it.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])(
    "is true after %s, since the portal may have received it",
    async (code) => expect(await failing(code)).toMatchObject({ code: "NETWORK_FAILURE", sent: true }),
  );
});

describe("transport: a signal", () => {
  // Never responds, and rejects as fetch does when the signal is aborted.
  const hanging: Fetch = (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      const stop = () => reject(signal?.reason);
      if (signal?.aborted) stop();
      signal?.addEventListener("abort", stop);
    });

  it("is passed to fetch", async () => {
    const { signal } = new AbortController();
    const signals: unknown[] = [];
    await transport(portal, async (_url, init) => {
      signals.push(init.signal);
      return Response.json({ result: 1 });
    })({ method, params: {}, signal });
    expect(signals).toEqual([signal]);
    expect(signals[0]).toBe(signal);
  });

  it.each([new Error("mine"), "a text", { own: "object" }])("ends a call with its reason: %s", async (reason) => {
    const before = transport(portal, hanging)({ method, params: {}, signal: AbortSignal.abort(reason) });
    await expect(before).rejects.toBe(reason);

    const controller = new AbortController();
    const during = transport(portal, hanging)({ method, params: {}, signal: controller.signal });
    controller.abort(reason);
    await expect(during).rejects.toBe(reason);
  });

  it("takes precedence over an error that fetch rejects with", async () => {
    const controller = new AbortController();
    const call = transport(portal, async () => {
      controller.abort("enough");
      throw new TypeError("fetch failed");
    })({ method, params: {}, signal: controller.signal });
    await expect(call).rejects.toBe("enough");
  });

  it("ends a call whose response is still arriving", async () => {
    const controller = new AbortController();
    const body = new ReadableStream({ pull: () => Promise.reject(controller.signal.reason) });
    const call = transport(portal, async () => {
      controller.abort("enough");
      return new Response(body);
    })({ method, params: {}, signal: controller.signal });
    await expect(call).rejects.toBe("enough");
  });

  it("that is not aborted does not hide a network error", async () => {
    const { signal } = new AbortController();
    const call = transport(portal, () => Promise.reject(new TypeError("fetch failed")))({ method, params: {}, signal });
    expect((await failure(call)).constructor).toBe(NetworkError);
  });
});

describe("prepare", () => {
  const passing = () => {
    const calls: Call[] = [];
    const send: Send = async (call) => {
      calls.push(call);
      return { result: 1, time: undefined, status: 200, statusText: "", headers: new Headers(), body: "" };
    };
    return { send: prepare(send), calls };
  };

  it("serializes the parameters once", async () => {
    let times = 0;
    const params = { toJSON: () => ({ id: ++times }) };
    const { send, calls } = passing();
    await send({ method, params });
    expect(calls).toEqual([{ method, params, json: '{"id":1}' }]);
  });

  it("refuses headers that a call may not have, before it is sent", async () => {
    const { send, calls } = passing();
    const refused = send({ method, params: {}, headers: { Authorization: "Bearer CANARY" } });
    await expect(refused).rejects.toEqual(new TypeError("The option headers cannot set authorization"));
    expect(calls).toEqual([]);
  });

  it("passes a call that has a request on as it is", async () => {
    const { send, calls } = passing();
    const request = { headers: new Headers(), body: undefined, json: undefined, init: {} };
    const call = { method, params: { id: 1n }, request };
    await send(call);
    expect(calls[0]).toBe(call);
  });

  it.each([
    ["a bigint", { id: 1n }],
    ["a cycle", { id: cycle() }],
    ["a toJSON that throws a TypeError", { toJSON: () => raise(new TypeError("no")) }],
    ["a toJSON to undefined", { toJSON: () => undefined }],
    ["a toJSON to a text", { toJSON: () => "id" }],
    ["a date", new Date(0)],
    ["a function", () => {}],
    ["a symbol", Symbol("id")],
    ["a text", "id"],
    ["null", null],
  ])("rejects a call whose parameters cannot be JSON, with a TypeError: %s", async (_what, params) => {
    const { send, calls } = passing();
    // What a program without types can do.
    await expect(send({ method, params: params as object })).rejects.toThrow(TypeError);
    expect(calls).toEqual([]);
  });

  it.each(["id", "{", "[1]"])("says that parameters which become the text %j are no JSON object", async (text) => {
    const fault = new TypeError(`The parameters of ${method} are no JSON object`);
    await expect(passing().send({ method, params: { toJSON: () => text } })).rejects.toThrow(fault);
  });

  it("rejects with what a toJSON throws", async () => {
    const { send, calls } = passing();
    const params = { toJSON: () => raise(new RangeError("mine")) };
    await expect(send({ method, params })).rejects.toThrow(new RangeError("mine"));
    expect(calls).toEqual([]);
  });

  it.each(["", ".", ".."])("rejects the method %j, which would lead out of the base URL", async (name) => {
    const { send, calls } = passing();
    const fault = new TypeError(`${JSON.stringify(name)} cannot be the name of a method`);
    await expect(send({ method: name, params: {} })).rejects.toThrow(fault);
    expect(calls).toEqual([]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "5"])("rejects a timeout of %j", async (timeout) => {
    const { send, calls } = passing();
    await expect(send({ method, params: {}, timeout: timeout as number })).rejects.toThrow(
      "The option timeout takes a number from 1 to 2147483647",
    );
    expect(calls).toEqual([]);
  });

  it("rejects an aborted call with the signal's reason", async () => {
    const { send, calls } = passing();
    await expect(send({ method, params: {}, signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    expect(calls).toEqual([]);
  });
});
