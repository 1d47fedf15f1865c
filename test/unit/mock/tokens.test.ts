import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tokenState } from "../../../src/mock/tokens.js";

const now = 1_800_000_000;
beforeEach(() => void vi.useFakeTimers({ now: now * 1000 }));
afterEach(() => void vi.useRealTimers());

const form = (refreshToken: string, more: object = {}) =>
  new URLSearchParams({
    grant_type: "refresh_token",
    client_id: "mock-client-id",
    client_secret: "mock-client-secret",
    refresh_token: refreshToken,
    ...more,
  });

describe("tokenState", () => {
  it("issues what the authorization server does, each time others", () => {
    const { renew, current } = tokenState({ accessToken: "first", lifetime: 120 });
    expect(renew(form("mock-refresh-token"), "http://portal")).toEqual({
      status: 200,
      headers: { "content-type": "application/json" },
      body: {
        access_token: "mock-access-token-1",
        refresh_token: "mock-refresh-token-1",
        expires: now + 120,
        expires_in: 120,
        client_endpoint: "http://portal/rest/",
        server_endpoint: "http://portal/rest/",
        status: "L",
      },
      example: "tokens",
      violations: [],
    });
    expect(renew(form("mock-refresh-token-1"), "http://portal").body).toMatchObject({
      access_token: "mock-access-token-2",
    });
    expect(current()).toEqual({
      accessToken: "mock-access-token-2",
      refreshToken: "mock-refresh-token-2",
      clientId: "mock-client-id",
      clientSecret: "mock-client-secret",
      expires: now + 120,
    });
  });

  it("issues tokens for an hour unless told otherwise", () => {
    const { renew, current } = tokenState();
    renew(form("mock-refresh-token"), "");
    expect(current().expires).toBe(now + 3600);
  });

  it("describes a refusal by its code, and issues nothing", () => {
    const { renew, current } = tokenState();
    expect(renew(form("mock-refresh-token", { grant_type: "password" }), "")).toEqual({
      status: 400,
      headers: { "content-type": "application/json" },
      body: { error: "unsupported_grant_type", error_description: "unsupported grant type" },
      example: "unsupported_grant_type",
      violations: [],
    });
    expect(current().accessToken).toBe("mock-access-token");
  });

  it.each([
    [undefined, undefined],
    [now + 1, undefined],
    [now, "expired_token"],
    [now - 1, "expired_token"],
  ])("takes a token that expires at %s, or does not: %s", (expires, problem) => {
    const state = tokenState({ accessToken: "first", ...(expires && { expires }) });
    expect(state.problem("first")).toBe(problem);
    expect(state.problem("other")).toBe("NO_AUTH_FOUND");
  });

  it("takes any token where none is given", () => expect(tokenState().problem("whatever")).toBeUndefined());
});
