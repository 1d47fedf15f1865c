import { afterEach, describe, expect, it, vi } from "vitest";
import { withToken } from "../../../src/auth/with-token.js";
import type { Call, RawRequest } from "../../../src/call.js";
import { call } from "../layers/scripted.js";

const plain = (json: string): RequestInit => ({ method: "POST", headers: { Accept: "application/json" }, body: json });
const raw = (json: string | undefined): RawRequest => ({ headers: new Headers(), body: undefined, json, init: {} });

/** Where the token is in the request of a call whose body is `json`. */
function sent(json: string, given: Partial<Call> = {}, token = "t0ken") {
  const { body, headers } = withToken({ ...call, params: JSON.parse(json), ...given }, plain(json), token);
  return { body, header: new Headers(headers).get("Authorization") };
}

afterEach(() => vi.unstubAllGlobals());

describe("withToken: the token", () => {
  it.each([
    ['{"id":1}', '{"id":1,"auth":"t0ken"}'],
    ["{}", '{"auth":"t0ken"}'],
    [" { } ", ' { "auth":"t0ken"} '],
    ["\n{\n}\n", '\n{\n"auth":"t0ken"}\n'],
    ['{"id":12345678901234567890}', '{"id":12345678901234567890,"auth":"t0ken"}'],
    ['{"filter":{}}', '{"filter":{},"auth":"t0ken"}'],
    ['{"name":"{ }"}', '{"name":"{ }","auth":"t0ken"}'],
    ['\t{"id":1}\r\n', '\t{"id":1,"auth":"t0ken"}\r\n'],
  ])("appends it to %j, whose numbers and spaces stay as they are", (json, body) => {
    expect(sent(json)).toEqual({ body, header: null });
    const request = withToken({ ...call, request: raw(json) }, plain("other"), "t0ken");
    expect([request.body, new Headers(request.headers).get("Authorization")]).toEqual([body, null]);
  });

  it("escapes it in the body", () => {
    expect(sent("{}", {}, 't0"ken')).toEqual({ body: '{"auth":"t0\\"ken"}', header: null });
  });

  it("replaces a token of the caller's own in params", () => {
    expect(sent('{"auth":"own","id":1}')).toEqual({ body: '{"auth":"t0ken","id":1}', header: null });
    expect(sent('{"auth":"own"}', { idempotencyKey: "k" })).toEqual({ body: '{"auth":"t0ken"}', header: null });
  });

  it("follows one in a body that is sent as it is, where the last counts", () => {
    const request = withToken({ ...call, params: { auth: "own" }, request: raw('{"auth":"own"}') }, {}, "t0ken");
    expect(request.body).toBe('{"auth":"own","auth":"t0ken"}');
  });

  it("is in a header beside an idempotency key, so that the body is the same after a renewal", () => {
    expect(sent('{"id":1}', { idempotencyKey: "k" })).toEqual({ body: '{"id":1}', header: "Bearer t0ken" });
  });

  it.each(["tökén", "t0ken ключ", "ключ t0ken", "t0 ken", ""])(
    "is in the body all the same when a header cannot hold it: %j",
    (token) => {
      const body = `{"id":1,"auth":${JSON.stringify(token)}}`;
      expect(sent('{"id":1}', { idempotencyKey: "k" }, token)).toEqual({ body, header: null });
    },
  );

  it.each([
    ["a list, such as that of a batch", { params: [] }, "[]"],
    ["no object", { request: raw(undefined) }, "text"],
  ])("is in a header when the body is %s", (_what, given, body) => {
    const request = withToken({ ...call, ...given }, plain(body), "t0ken");
    expect(request).toMatchObject({ method: "POST", body });
    expect(Object.fromEntries(new Headers(request.headers))).toEqual({
      accept: "application/json",
      authorization: "Bearer t0ken",
    });
  });

  it("of a batch is refused in a browser, where portals do not allow the header", () => {
    const send = (method: string) => withToken({ ...call, method, params: [] }, plain("[]"), "t0ken");
    expect(() => send("batch")).not.toThrow();
    vi.stubGlobal("document", {});
    expect(() => send("another.method")).not.toThrow();
    expect(() => send("batch")).toThrow(/^In a browser, a batch needs a webhook or a server: .* do not allow/);
  });
});
