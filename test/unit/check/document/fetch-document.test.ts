import { describe, expect, it, vi } from "vitest";
import { askForDocument, fetchDocument } from "../../../../src/check/document/fetch-document.js";
import { webhook } from "../../../../src/index.js";

const secret = "CANARY-7f3a";
const document = { openapi: "3.0.0", paths: {} };
const hook = webhook(`https://example.com/rest/1/${secret}/`);
const address = `https://example.com/rest/api/1/${secret}/rest.documentation.openapi`;
const answering = (body: unknown, status = 200) =>
  vi.fn(async (_url: string, _init: RequestInit) => Response.json(body, { status }));
const reported = (outcome: string, reason: string) => ({
  finding: { method: "rest.documentation.openapi", check: "document", outcome, differences: [], reason },
});

describe("askForDocument", () => {
  it("asks the portal for it by POST", async () => {
    const fetch = answering({ result: document });
    expect(await askForDocument(hook, fetch)).toEqual({ document });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(address, expect.objectContaining({ method: "POST", body: "{}" }));
  });

  it.each([
    [200, { result: {} }, "unreachable", "what answers there is no OpenAPI document: HTTP 200"],
    [404, document, "unreachable", "what answers there is no OpenAPI document: HTTP 404"],
    [400, { error: { code: "X" } }, "unreachable", "what answers there is no OpenAPI document: HTTP 400, X"],
    [401, { error: "expired_token" }, "refused", "HTTP 401, expired_token"],
    [403, {}, "refused", "HTTP 403"],
    [403, { error: secret }, "refused", "HTTP 403, ***"],
  ])("reports an answer of %i %j", async (status, body, outcome, reason) =>
    expect(await askForDocument(hook, answering(body, status))).toEqual(reported(outcome, reason)),
  );
});

describe("fetchDocument", () => {
  it("posts to a portal as a method is called, follows no redirect and does not wait for ever", async () => {
    const fetch = answering(document);
    expect(await fetchDocument(new URL(address), fetch)).toEqual({ document });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
      redirect: "manual",
      signal: expect.any(AbortSignal),
    });
  });

  it("gets a file from anywhere else", async () => {
    const fetch = answering(document);
    await fetchDocument(new URL("https://example.com/restored/openapi.json"), fetch);
    expect(fetch).toHaveBeenCalledExactlyOnceWith("https://example.com/restored/openapi.json", {
      redirect: "manual",
      signal: expect.any(AbortSignal),
    });
  });

  it("masks any long part of the address that comes back, but for the method's name", async () => {
    const named = answering({ error: "rest.documentation.openapi" }, 400);
    expect(await fetchDocument(new URL(address), named)).toEqual(
      reported("unreachable", "what answers there is no OpenAPI document: HTTP 400, rest.documentation.openapi"),
    );
    const short = answering({ error: "rest" }, 403);
    expect(await fetchDocument(new URL(address), short)).toEqual(reported("refused", "HTTP 403, rest"));
    const echoing = answering({ error: secret }, 403);
    expect(await fetchDocument(new URL(address), echoing)).toEqual(reported("refused", "HTTP 403, ***"));
  });

  it("takes an answer that breaks off for none", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError(address)) });
    expect(await fetchDocument(new URL(address), async () => new Response(body))).toEqual(
      reported("unreachable", "no answer came: the connection failed."),
    );
  });

  it.each([
    ["the reason of the system", { cause: { code: "ENOTFOUND" } }, "no answer came: ENOTFOUND."],
    ["that the connection failed when there is none", {}, "no answer came: the connection failed."],
  ])("tells, when no answer comes, %s, and not the message", async (_what, options, reason) => {
    const failing = () => Promise.reject(new TypeError(address, options));
    expect(await fetchDocument(new URL(address), failing)).toEqual(reported("unreachable", reason));
  });
});
