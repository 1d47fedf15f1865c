import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { currentTokens, issuedTokens, isTime } from "../../../src/auth/tokens.js";

const now = 1_800_000_000;
const hour = 3600;

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 + 600 });
});
afterEach(() => {
  vi.useRealTimers();
});

const pair = { access_token: "access-2", refresh_token: "refresh-2" };

describe("issuedTokens", () => {
  it("reads the tokens without the white space around them", () => {
    const spaced = { access_token: " access-2\n", refresh_token: "\trefresh-2 ", expires_in: hour };
    expect(issuedTokens(spaced)).toEqual({ accessToken: "access-2", refreshToken: "refresh-2", expires: now + hour });
  });

  it.each([
    ["the lifetime", { expires_in: 1800 }, 1800],
    ["the lifetime as digits", { expires_in: "1800" }, 1800],
    ["the shortest lifetime", { expires_in: 60 }, 60],
    ["the longest lifetime", { expires_in: 15_552_000 }, 15_552_000],
    ["nothing", {}, hour],
    ["the time alone", { expires: now + 900 }, 899],
    ["the time alone, as digits", { expires: `${now + 900}` }, 899],
    ["a lifetime, and a time that is past by this machine's clock", { expires: now - 7200, expires_in: 1800 }, 1800],
  ])("expire as the response says: %s", (_what, stated, lifetime) => {
    const { expires } = issuedTokens({ ...pair, ...stated });
    expect(Math.abs(expires - now - lifetime)).toBeLessThanOrEqual(1);
    expect(Number.isInteger(expires)).toBe(true);
  });

  it.each([
    ...[
      -1,
      0,
      1,
      59,
      15_552_001,
      1e300,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      null,
      "",
      "soon",
      "1800s",
      {},
      [],
      true,
    ].map((expires_in) => ({ expires_in })),
    ...[now - 1, now, now * 1000, 1e300, 0, -1, "never", null, {}].map((expires) => ({ expires })),
  ])("expire after an hour when the lifetime makes no sense: %j", (stated) => {
    expect(issuedTokens({ ...pair, ...stated }).expires).toBe(now + hour);
  });

  it.each([
    ["https://oauth.bitrix24.tech/rest/", "https://oauth.bitrix24.tech/rest/"],
    ["https://oauth.bitrix.info/rest/", "https://oauth.bitrix.info/rest/"],
    ["https://oauth.evil.example/rest/", undefined],
    [{}, undefined],
    [undefined, undefined],
  ])("names the authorization server %j if that is known", (server_endpoint, serverEndpoint) => {
    expect(issuedTokens({ ...pair, server_endpoint }).serverEndpoint).toBe(serverEndpoint);
  });
});

describe("currentTokens", () => {
  it("trims the tokens", () => {
    const given = { accessToken: "access-1\r\n", refreshToken: " refresh-1", expires: now, serverEndpoint: "x" };
    expect(currentTokens(given)).toEqual({ ...given, accessToken: "access-1", refreshToken: "refresh-1" });
  });

  it("needs no more than an access token", () => {
    const nothing = { refreshToken: undefined, expires: undefined, serverEndpoint: undefined };
    expect(currentTokens({ accessToken: "access-1" })).toEqual({ accessToken: "access-1", ...nothing });
    const nulls = { accessToken: "access-1", refreshToken: null as never, expires: null as never };
    expect(currentTokens(nulls)).toEqual({ accessToken: "access-1", ...nothing });
  });

  it.each([
    [`${now}` as never, now],
    [0, 0],
    [Number.NaN, undefined],
    [-1, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [now * 1000, undefined],
    ["2027-01-15" as never, undefined],
  ])("takes %j for the time of expiry only if it is Unix seconds", (expires, time) => {
    expect(currentTokens({ accessToken: "access-1", expires }).expires).toBe(time);
  });

  it.each([
    [{ accessToken: "" }, "The access token is missing or empty"],
    [{}, "The access token is missing or empty"],
    [{ accessToken: "a b" }, "The access token contains white space or control characters"],
    [{ accessToken: "access-1", refreshToken: " " }, "The refresh token is missing or empty"],
    [
      { accessToken: "access-1", refreshToken: "a\u200bb" },
      "The refresh token contains white space or control characters",
    ],
  ])("rejects %j", (given, message) => {
    expect(() => currentTokens(given)).toThrow(new TypeError(message));
  });
});

describe("isTime", () => {
  it("is true for Unix seconds, and false for milliseconds", () => {
    expect([0, now, 99_999_999_999].map(isTime)).toEqual([true, true, true]);
    expect([-1, 1e11, now * 1000, Number.NaN, Number.POSITIVE_INFINITY].map(isTime)).toEqual(Array(5).fill(false));
  });
});
