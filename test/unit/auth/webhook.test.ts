import { describe, expect, it } from "vitest";
import { webhook } from "../../../src/auth/webhook.js";
import { shown } from "../failure.js";

const rejection = (url: unknown): TypeError => {
  try {
    webhook(url as string);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return error as TypeError;
  }
  throw new Error("it was accepted");
};

describe("webhook", () => {
  it.each([
    "https://portal.example/rest/1/t0ken/",
    "https://portal.example/rest/1/t0ken",
    "https://portal.example/rest/api/1/t0ken/",
    "https://portal.example/rest/api/1/t0ken",
    " https://portal.example/rest/1/t0ken/\n",
  ])("appends methods to /rest/api/, user id and token: %j", (url) => {
    expect(webhook(url).baseUrl()).toBe("https://portal.example/rest/api/1/t0ken");
  });

  it.each([
    ["http://127.0.0.1:4010/rest/1/t/", "http://127.0.0.1:4010/rest/api/1/t"],
    ["http://localhost:4010/rest/1/t/", "http://localhost:4010/rest/api/1/t"],
    ["http://[::1]:4010/rest/1/t/", "http://[::1]:4010/rest/api/1/t"],
    ["https://portal.example:8443/rest/27/t/", "https://portal.example:8443/rest/api/27/t"],
  ])("keeps scheme, port and user: %s", (url, base) => {
    expect(webhook(url).baseUrl()).toBe(base);
  });

  it.each([
    ["100%", "100%"],
    ["a%2Fb", "a%2Fb"],
    ["a+b", "a+b"],
    ['"{x}"', "%22%7Bx%7D%22"],
    ["ключ", "%D0%BA%D0%BB%D1%8E%D1%87"],
    ["345", "345"],
  ])("keeps the token %s as it is encoded in the URL", (token, written) => {
    const auth = webhook(`https://portal.example/rest/1/${token}/`);
    expect(auth.baseUrl()).toBe(`https://portal.example/rest/api/1/${written}`);
    expect(auth.secrets()).toEqual([written]);
  });

  it.each(["to%20ken", "t0ken%0A", "%09t0ken", "t0%00ken", "t0%E2%80%8Bken"])(
    "rejects the token %s, which contains white space or control characters",
    (token) => {
      const { message } = rejection(`https://portal.example/rest/1/${token}/`);
      expect(message).toMatch(/^The webhook URL has white space or control characters in its token\./);
    },
  );

  it.each(["to ken", "to\nken", "to\tken", "to\0ken"])(
    "rejects %j, which a URL parser would encode or shorten",
    (token) => {
      const { message } = rejection(`https://portal.example/rest/1/${token}/`);
      expect(message).toMatch(/^The webhook URL contains white space or control characters\./);
    },
  );

  it("puts nothing into the body", () => {
    expect(webhook("https://portal.example/rest/1/t0ken/").credentials()).toEqual({});
  });

  it("says when the environment variable with the URL is not set", () => {
    expect(rejection(undefined).message).toMatch(/^The webhook URL is missing\. It should look like https:/);
  });

  it.each([
    ["https://portal.example/", "no user id"],
    ["https://portal.example/rest/", "no user id"],
    ["https://portal.example/rest/api/", "no user id"],
    ["https://portal.example/rest/t0ken/", "no user id"],
    ["https://portal.example/rest/one/t0ken/", "no user id"],
    ["https://portal.example/1/t0ken/", "no user id"],
    ["https://portal.example/b24/rest/1/t0ken/", "no user id"],
    ["https://portal.example/rest/1/", "no token"],
    ["https://portal.example/rest/api/1", "no token"],
    ["https://portal.example/rest/1/t0ken/?x=1", "? or # part"],
    ["https://portal.example/rest/1/t0ken/#x", "? or # part"],
    ["https://user:password@portal.example/rest/1/t0ken/", "user name or password"],
    ["http://portal.example/rest/1/t0ken/", "must begin with https:"],
    ["portal.example/rest/1/t0ken/", "is not a URL"],
  ])("rejects %s: %s", (url, fault) => {
    expect(rejection(url).message).toContain(fault);
    expect(rejection(url).message).toContain("https://example.bitrix24.com/rest/1/your-webhook-token/");
  });

  it.each([
    "https://portal.example/rest/1/t0ken/extra",
    "https://portal.example/rest/1/t0ken/some.method.json",
    "https://portal.example/rest/api/1/t0ken/extra/",
  ])("rejects a path after the token without blaming the user id: %s", (url) => {
    expect(rejection(url).message).toMatch(/^The webhook URL must end with the token\. It should look like https:/);
  });

  it.each([
    null,
    42,
    {},
    ["https://portal.example/rest/1/CANARY_webhook_7f3a/"],
    new URL("https://portal.example/rest/1/CANARY_webhook_7f3a/"),
  ])("rejects %o, which is not a string", (url) => {
    expect(rejection(url).message).toContain("is not a string");
  });

  it.each([
    "CANARY_webhook_7f3a",
    "https://portal.example:CANARY_webhook_7f3a/",
    "http://portal.example/rest/1/CANARY_webhook_7f3a/",
    "https://portal.example/rest/CANARY_webhook_7f3a/",
    "https://portal.example/CANARY_webhook_7f3a",
    "https://portal.example/rest/1/CANARY_webhook_7f3a/extra",
    "https://portal.example/rest/1/t/?auth=CANARY_webhook_7f3a",
    "https://portal.example/rest/1/t/#CANARY_webhook_7f3a",
    "https://user:CANARY_webhook_7f3a@portal.example/rest/1/t/",
    "https://CANARY_webhook_7f3a@portal.example/rest/1/t/",
    { toString: () => "CANARY_webhook_7f3a" },
  ])("quotes nothing of what it rejects: %s", (url) => {
    expect(shown(rejection(url))).not.toContain("7f3a");
  });

  it("shows no secret when it is printed, logged or serialized", () => {
    expect(shown(webhook("https://portal.example/rest/1/CANARY_webhook_7f3a/"))).not.toContain("7f3a");
  });
});
