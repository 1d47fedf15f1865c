import { describe, expect, it, vi } from "vitest";
import { addressSecrets, fetchDocument, portalDocumentOf } from "../../../../src/check/document/fetch-document.js";
import { webhook } from "../../../../src/index.js";

const secret = "CANARY-7f3a";
const document = { openapi: "3.0.0", paths: {} };
const hook = webhook(`https://example.com/rest/1/${secret}/`);
const address = new URL(`https://example.com/rest/api/1/${secret}/rest.documentation.openapi`);
const responding = (body: unknown, status = 200) =>
  vi.fn(async (_url: string, _init: RequestInit) => Response.json(body, { status }));
const reported = (outcome: string, reason: string) => ({
  finding: { method: "rest.documentation.openapi", check: "document", outcome, differences: [], reason },
});

describe("portalDocumentOf", () => {
  it("calls the portal by POST", async () => {
    const fetch = responding({ result: document });
    expect(await portalDocumentOf(hook, fetch)).toEqual({ document });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      address.href,
      expect.objectContaining({ method: "POST", body: "{}" }),
    );
  });

  it.each([
    [200, { result: {} }, "unreachable", "the response is not an OpenAPI document: HTTP 200"],
    [404, document, "unreachable", "the response is not an OpenAPI document: HTTP 404"],
    [400, { error: { code: "X" } }, "unreachable", "the response is not an OpenAPI document: HTTP 400, X"],
    [401, { error: "expired_token" }, "refused", "HTTP 401, expired_token"],
    [402, { error: "PAY" }, "refused", "HTTP 402, PAY"],
    [403, {}, "refused", "HTTP 403"],
    [
      403,
      { error: "PORTAL_DELETED" },
      "unreachable",
      "the response is not an OpenAPI document: HTTP 403, PORTAL_DELETED",
    ],
  ])("reports a response of %i %j", async (status, body, outcome, reason) =>
    expect(await portalDocumentOf(hook, responding(body, status))).toEqual(reported(outcome, reason)),
  );
});

describe("fetchDocument", () => {
  it("posts to a portal as a method is called, without following redirects, and with a time limit", async () => {
    const fetch = responding(document);
    expect(await fetchDocument(address, fetch)).toEqual({ document });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(address.href, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
      redirect: "manual",
      signal: expect.any(AbortSignal),
    });
  });

  it("gets a file from anywhere else", async () => {
    const fetch = responding(document);
    await fetchDocument(new URL("https://example.com/restored/openapi.json"), fetch);
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://example.com/restored/openapi.json", {
      redirect: "manual",
      signal: expect.any(AbortSignal),
    });
  });

  it.each([
    ["https://new.example.com/x", "new.example.com"],
    ["/login", "example.com"],
    ["http://", "elsewhere"],
    [undefined, "elsewhere"],
  ])("names the host that the address redirects to: %s", async (location, host) => {
    const fetch = async () => new Response(null, { status: 301, headers: location === undefined ? {} : { location } });
    expect(await fetchDocument(address, fetch)).toEqual(
      reported("unreachable", expect.stringMatching(`^the address redirects to ${host}\\. `) as never),
    );
  });

  it.each([300, 399])("takes HTTP %i for a redirect", async (status) => {
    const fetch = async () => new Response(null, { status, headers: { location: "/login" } });
    expect(await fetchDocument(address, fetch)).toEqual(
      reported("unreachable", expect.stringMatching(/^the address redirects to example\.com\. /) as never),
    );
  });

  it.each([299, 400])("takes HTTP %i for none", async (status) => {
    const reason = `the response is not an OpenAPI document: HTTP ${status}`;
    const outcome = await fetchDocument(address, async () => new Response(null, { status }));
    expect(outcome).toEqual(reported("unreachable", reason));
  });

  it("reports a response that breaks off, without the address", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError(`reset by ${secret}`)) });
    expect(await fetchDocument(address, async () => new Response(body))).toEqual(
      reported("unreachable", expect.stringMatching(/^the response broke off: reset by \*\*\*\. /) as never),
    );
  });

  it("reports a response that is too large to be a document, without reading it to its end", async () => {
    let chunks = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      chunks++;
      controller.enqueue(new Uint8Array(2 ** 20));
    };
    expect(await fetchDocument(address, async () => new Response(new ReadableStream({ pull })))).toEqual(
      reported("unreachable", "the response has more than 67108864 bytes."),
    );
    expect(chunks).toBeLessThan(70);
  });

  it("reports why there is no response, without the address", async () => {
    const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${secret}`), { code: "ENOTFOUND" });
    const failing = () => Promise.reject(new TypeError(address.href, { cause }));
    expect(await fetchDocument(address, failing)).toEqual(
      reported("unreachable", expect.stringMatching(/^no response: getaddrinfo ENOTFOUND \*\*\*\. /) as never),
    );
    const silent = () => Promise.reject(new TypeError(address.href));
    expect(JSON.stringify(await fetchDocument(address, silent))).not.toContain(secret);
  });
});

describe("addressSecrets", () => {
  it.each([
    ["the token of a webhook", "https://example.com/rest/api/1/token/rest.documentation.openapi", ["token"]],
    ["the token of a webhook of user 2071", "https://example.com/rest/2071/abc/profile", ["abc"]],
    ["parts of more than four characters with a digit", "https://example.com/a1b2/a1b2c/openapi.json", ["a1b2c"]],
    ["parts that look like a token", "https://example.com/files/a1b2c3/openapi.json", ["a1b2c3"]],
    ["long parts", "https://example.com/abcdefghijklmnop/x.json", ["abcdefghijklmnop"]],
    ["no parts of fifteen letters", "https://example.com/abcdefghijklmno/x.json", []],
    ["no names", "https://example.com/documents/openapi/portal.json", []],
  ])("are %s", (_what, url, secrets) => expect(addressSecrets(new URL(url))).toEqual(secrets));
});
