import { describe, expect, it } from "vitest";
import { defaultServer, knownServer, serverOrigin } from "../../../src/auth/authorization-server.js";

describe("serverOrigin", () => {
  it.each([
    ["oauth.bitrix24.tech", "https://oauth.bitrix24.tech"],
    [" oauth.bitrix24.tech/\n", "https://oauth.bitrix24.tech"],
    ["https://oauth.bitrix24.tech/rest/", "https://oauth.bitrix24.tech"],
    ["https://oauth.bitrix24.tech/oauth/token/", "https://oauth.bitrix24.tech"],
    ["https://auth.example:8443", "https://auth.example:8443"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
  ])("is the origin of %j", (server, origin) => {
    expect(serverOrigin(server)).toBe(origin);
  });

  it.each([
    "",
    "http://auth.example",
    "https://user@auth.example",
    "auth.example/elsewhere",
    "https://auth.example/?x=1",
    "auth example",
  ])("rejects %j", (server) => {
    expect(() => serverOrigin(server)).toThrow(/^The server .* It should look like oauth\.bitrix\.info$/);
  });
});

describe("knownServer", () => {
  it.each([
    ["https://oauth.bitrix.info/rest/", "https://oauth.bitrix.info"],
    ["https://oauth.bitrix.info", "https://oauth.bitrix.info"],
    ["https://OAUTH.bitrix24.tech:443/rest/", "https://oauth.bitrix24.tech"],
  ])("is the origin of %s", (endpoint, origin) => {
    expect(knownServer(endpoint)).toBe(origin);
  });

  it.each([
    "http://oauth.bitrix.info/rest/",
    "https://oauth.bitrix.info:8443/rest/",
    "https://oauth.bitrix.info.evil.example/rest/",
    "https://oauth.bitrix.info@evil.example/rest/",
    "https://evil.example/oauth.bitrix.info",
    "https://evil.example\\oauth.bitrix.info",
    "https://notoauth.bitrix.info/",
    "https://bitrix.info/",
    "https://portal.bitrix24.tech/",
    "oauth.bitrix.info",
    "",
    undefined,
    null,
    42,
    ["https://oauth.bitrix.info/rest/"],
  ])("is undefined for %j", (endpoint) => {
    expect(knownServer(endpoint)).toBeUndefined();
  });

  it("knows the default", () => {
    expect(knownServer(defaultServer)).toBe(defaultServer);
  });
});
