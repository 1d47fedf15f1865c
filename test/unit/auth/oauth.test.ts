import { describe, expect, it } from "vitest";
import { type OAuthOptions, oauth } from "../../../src/auth/oauth.js";
import { shown } from "../failure.js";

const accessToken = "t0ken";

const refusal = (options: unknown): TypeError => {
  try {
    oauth(options as OAuthOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return error as TypeError;
  }
  throw new Error("nothing was refused");
};

describe("oauth", () => {
  it.each([
    "portal.example",
    " portal.example\n",
    "portal.example/",
    "portal.example/rest/",
    "https://portal.example",
    "https://portal.example/",
    "https://portal.example/rest",
    "https://portal.example/rest/",
    "https://portal.example/rest/api",
    "https://portal.example/rest/api/",
  ])("hangs the methods below /rest/api/ of the portal: %j", (address) => {
    expect(oauth({ address, accessToken }).baseUrl()).toBe("https://portal.example/rest/api");
  });

  it.each([
    ["portal.example:8443", "https://portal.example:8443/rest/api"],
    ["https://portal.example:8443/rest/", "https://portal.example:8443/rest/api"],
    ["localhost:4010", "https://localhost:4010/rest/api"],
    ["http://localhost:4010", "http://localhost:4010/rest/api"],
    ["http://127.0.0.1:4010/rest/", "http://127.0.0.1:4010/rest/api"],
    ["http://[::1]:4010", "http://[::1]:4010/rest/api"],
  ])("keeps the port, and plain http where it is asked for: %s", (address, base) => {
    expect(oauth({ address, accessToken }).baseUrl()).toBe(base);
  });

  it("puts the token into the body, and counts it among the secrets", () => {
    const auth = oauth({ address: "portal.example", accessToken });
    expect(auth.credentials()).toEqual({ auth: "t0ken" });
    expect(auth.secrets()).toEqual(["t0ken"]);
  });

  it("neither escapes the token nor decodes it", () => {
    expect(oauth({ address: "portal.example", accessToken: "100%25+é" }).credentials()).toEqual({ auth: "100%25+é" });
  });

  it.each([undefined, "", "   ", "\n", null, 42])("refuses the access token %j", (token) => {
    expect(refusal({ address: "portal.example", accessToken: token }).message).toMatch(
      /^The access token is missing or empty\. Give /,
    );
  });

  it.each([
    ["missing", undefined],
    ["not a text", null],
    ["not a text", 42],
    ["not a URL", "http:portal"],
    ["must begin with https:", "http://portal.example"],
    ["must begin with https:", "ftp://portal.example"],
    ["user name or password", "user@portal.example"],
    ["user name or password", "https://user:password@portal.example"],
    ["? or # part", "portal.example?x=1"],
    ["? or # part", "https://portal.example/rest/#x"],
    ["without a path", "portal.example/crm"],
    ["without a path", "https://portal.example/rest/1/t0ken/"],
    ["without a path", "https://portal.example/rest/api/mail"],
    ["without a path", "https://portal.example/restless"],
    ["without a path", "https://portal.example/x/rest/"],
  ])("refuses an address that is %s: %j", (fault, address) => {
    const { message } = refusal({ address, accessToken });
    expect(message).toMatch(/^The address /);
    expect(message).toContain(fault);
    expect(message).toMatch(/It should look like example\.bitrix24\.com$/);
  });

  it.each(["", "  "])("calls a blank address %j empty, not something other than a text", (address) => {
    expect(refusal({ address, accessToken }).message).toMatch(/^The address is (missing|empty|missing or empty)\./);
  });

  it.each([
    { address: "CANARY oauth 7f3a", accessToken },
    { address: "https://portal.example:CANARY_oauth_7f3a", accessToken },
    { address: "https://portal.example/rest/1/CANARY_oauth_7f3a/", accessToken },
    { address: "https://portal.example/?auth=CANARY_oauth_7f3a", accessToken },
    { address: "user:CANARY_oauth_7f3a@portal.example", accessToken },
    { address: "http://portal.example", accessToken: "CANARY_oauth_7f3a" },
    { address: "portal.example", accessToken: ["CANARY_oauth_7f3a"] },
    { address: undefined, accessToken: "CANARY_oauth_7f3a" },
  ])("repeats nothing of what it refuses: %j", (options) => {
    expect(shown(refusal(options))).not.toContain("7f3a");
  });

  it("shows nothing when it is printed, logged or stored", () => {
    expect(shown(oauth({ address: "portal.example", accessToken: "CANARY_oauth_7f3a" }))).not.toContain("7f3a");
  });
});
