import { describe, expect, it } from "vitest";
import { isLoopback, originOf, portalUrl } from "../../../src/auth/address.js";

const rejection = (text: unknown): TypeError => {
  try {
    portalUrl(text, "The thing", "https://example.bitrix24.com");
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return error as TypeError;
  }
  throw new Error("it was accepted");
};

describe("portalUrl", () => {
  it.each(["https://portal.example/x", "  https://portal.example/x\n", "HTTPS://PORTAL.example/x"])(
    "accepts %j",
    (text) => {
      expect(portalUrl(text, "The thing", "that").href).toBe("https://portal.example/x");
    },
  );

  it.each([
    "http://localhost:4010",
    "http://LOCALHOST",
    "http://127.0.0.1:4010",
    "http://127.255.0.9",
    "http://127.1",
    "http://[::1]:4010",
  ])("accepts http on the loopback interface: %s", (text) => {
    expect(portalUrl(text, "The thing", "that").protocol).toBe("http:");
  });

  it.each([
    "http://portal.example",
    "http://localhost.example",
    "http://not-localhost",
    "http://127.0.0.1.example",
    "http://128.0.0.1",
    "http://10.127.0.0",
    "http://[::2]",
    "http://[::ffff:127.0.0.1]",
    "http://0.0.0.0",
    "ftp://localhost",
    "javascript:alert(1)",
    "file:///etc/hosts",
  ])("refuses an address that would send credentials unencrypted: %s", (text) => {
    expect(rejection(text).message).toMatch(/^The thing must begin with https:/);
  });

  it.each([
    ["is missing", undefined],
    ["is not a string", null],
    ["is not a string", 42],
    ["is not a string", { href: "https://portal.example" }],
    ["contains white space or control characters", "https://portal.example/a b"],
    ["contains white space or control characters", "https://portal.exam\nple/"],
    ["contains white space or control characters", "https://portal.example/\u202e"],
    ["is not a URL", "portal"],
    ["is not a URL", "https://"],
    ["is not a URL", "https://portal.example:port"],
    ["must not contain a user name or password", "https://user@portal.example"],
    ["must not contain a user name or password", "https://:password@portal.example"],
    ["must not have a ? or # part", "https://portal.example/?x=1"],
    ["must not have a ? or # part", "https://portal.example/#x"],
  ])("says that it %s: %j", (fault, text) => {
    expect(rejection(text).message).toBe(`The thing ${fault}. It should look like https://example.bitrix24.com`);
  });

  it.each(["", " \n"])("reports the blank string %j as empty", (text) => {
    expect(rejection(text).message).toMatch(/^The thing is (missing|empty|missing or empty)\./);
  });
});

describe("originOf", () => {
  const originAt = (text: unknown) => originOf(text, "The thing", "portal.example", ["/rest", "/rest/api"]);

  it.each(["portal.example", "portal.example/rest", "https://portal.example/rest/api/", " PORTAL.example/\n"])(
    "is the origin of %j",
    (text) => {
      expect(originAt(text)).toBe("https://portal.example");
    },
  );

  it.each(["portal.example/other", "https://portal.example/rest/1", "portal.example/restful", "portal.example//"])(
    "rejects another path: %s",
    (text) => {
      expect(() => originAt(text)).toThrow(/^The thing (must be a host, without a path|is not a URL)\./);
    },
  );

  it.each([undefined, 42, "", " "])("rejects %j", (text) => {
    expect(() => originAt(text)).toThrow(TypeError);
  });
});

describe("isLoopback", () => {
  it("is true for the loopback interface alone", () => {
    expect(["localhost", "127.0.0.1", "127.9.9.9", "[::1]"].map(isLoopback)).toEqual([true, true, true, true]);
    expect(["portal.example", "localhost.example", "128.0.0.1", "[::2]"].map(isLoopback)).toEqual(Array(4).fill(false));
  });
});
