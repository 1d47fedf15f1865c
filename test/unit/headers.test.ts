import { describe, expect, it } from "vitest";
import { checkHeaders } from "../../src/headers.js";

const canary = "CANARY-7f3a";
const check = (headers: unknown) => () => checkHeaders(headers as Record<string, string>);

describe("checkHeaders", () => {
  it.each([undefined, {}, { "X-Trace": "a b" }, { prefer: "code=200", "x-authorization-mode": "1" }])(
    "accepts %j",
    (headers) => expect(check(headers)).not.toThrow(),
  );

  it.each([
    "Authorization",
    "authorization",
    "Proxy-Authorization",
    "X-Authorization",
    "Cookie",
    "Content-Type",
    "Content-Length",
    "Content-Encoding",
    "Accept",
    "Host",
    "Idempotency-Key",
  ])("refuses %s, and says so without its value", (name) => {
    const message = `The option headers cannot set ${name.toLowerCase()}`;
    expect(check({ "X-Trace": "1", [name]: canary })).toThrow(new TypeError(message));
    expect(check(new Headers({ [name]: canary }))).toThrow(new TypeError(message));
    expect(check([[name, canary]])).toThrow(new TypeError(message));
  });

  it.each([
    ["a name with a space", { "X Trace": canary }],
    ["a name with a space behind it", { "Authorization ": canary }],
    ["no name", { "": canary }],
    ["a value of two lines", { "X-Trace": `${canary}\r\nCookie: ${canary}` }],
    ["a value beyond Latin-1", { "X-Trace": `${canary}✓` }],
    ["a text", canary],
    ["null", null],
  ])("refuses %s, which HTTP does not allow, without quoting it", (_what, headers) => {
    expect(check(headers)).toThrow(new TypeError("The option headers cannot set what HTTP does not allow"));
  });
});
