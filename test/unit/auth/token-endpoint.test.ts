import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { requestTokens } from "../../../src/auth/token-endpoint.js";
import type { Fetch } from "../../../src/fetch-response.js";
import { redactor } from "../../../src/redact.js";
import { shown } from "../failure.js";
import { watched } from "../layers/scripted.js";

const now = 1_800_000_000;
const origin = "https://oauth.example";
const form = { grant_type: "refresh_token", client_secret: "s3cret & more", refresh_token: "refresh-1" };
const fresh = { access_token: "access-2", refresh_token: "refresh-2", expires_in: 1800 };

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const request = (fetch: Fetch) =>
  requestTokens(
    origin,
    form,
    fetch,
    redactor(() => [form.client_secret, "refresh-1"]),
  );
const responding = (body: unknown, init?: ResponseInit) => request(async () => Response.json(body, init));

describe("requestTokens", () => {
  it("sends a form by POST, with nothing secret in the URL", async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json(fresh));
    await request(fetch);
    expect(fetch).toHaveBeenCalledTimes(1);
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe("https://oauth.example/oauth/token/");
    expect(init).toMatchObject({ method: "POST", redirect: "manual", signal: expect.any(AbortSignal) });
    expect(Object.fromEntries(new Headers(init?.headers))).toEqual({
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(init?.body).toBeTypeOf("string");
    expect(Object.fromEntries(new URLSearchParams(`${init?.body}`))).toEqual(form);
  });

  it("returns the tokens of the response", async () => {
    const tokens = { accessToken: "access-2", refreshToken: "refresh-2", expires: now + 1800 };
    expect(await responding(fresh)).toEqual({ tokens });
    expect(await responding(fresh, { status: 201 })).toEqual({ tokens });
    expect(await responding({ ...fresh, error: "" })).toEqual({ tokens });
  });

  it.each([
    ["empty tokens", { access_token: "", refresh_token: "" }, "access_token is missing or empty"],
    ["blank tokens", { access_token: " \n", refresh_token: "\t" }, "access_token is missing or empty"],
    ["an empty access token", { access_token: "", refresh_token: "refresh-2" }, "access_token is missing or empty"],
    ["an empty refresh token", { access_token: "access-2", refresh_token: "" }, "refresh_token is missing or empty"],
    ["no refresh token", { access_token: "access-2" }, "refresh_token is missing or empty"],
    ["no access token", { refresh_token: "refresh-2" }, "access_token is missing or empty"],
    ["a refresh token of null", { access_token: "access-2", refresh_token: null }, "refresh_token is missing or empty"],
    [
      "a refresh token that is a number",
      { access_token: "access-2", refresh_token: 2 },
      "refresh_token is missing or empty",
    ],
    [
      "a token with a space",
      { access_token: "access 2", refresh_token: "refresh-2" },
      "access_token contains white space",
    ],
    [
      "a token with a NUL",
      { access_token: "access\0", refresh_token: "refresh-2" },
      "access_token contains white space",
    ],
  ])("fails on %s, and quotes none", async (_what, body, message) => {
    const response = await responding(body);
    expect(response).toEqual({
      failure: {
        code: "RENEWAL_FAILED",
        detail: expect.stringMatching(`^unusable tokens from oauth.example: ${message}`),
      },
    });
    expect(shown(response)).not.toMatch(/access.2|refresh-2/);
  });

  it.each([400, 302, 500])("takes no tokens from HTTP %i", async (status) => {
    expect(await responding(fresh, { status })).toMatchObject({ failure: { code: "RENEWAL_FAILED" } });
  });

  it.each([200, 400, 401, 403])("fails with the code and the description of a refusal, HTTP %i", async (status) => {
    const body = { error: "invalid_grant", error_description: "refresh-1 is not valid" };
    expect(await responding(body, { status })).toEqual({
      failure: { code: "invalid_grant", detail: "oauth.example did not renew the tokens: *** is not valid" },
    });
  });

  it("describes a refusal by its code when it has no description, and masks both", async () => {
    expect(await responding({ error: "PAYMENT_REQUIRED" })).toMatchObject({
      failure: { code: "PAYMENT_REQUIRED", detail: "oauth.example did not renew the tokens: PAYMENT_REQUIRED" },
    });
    expect(shown(await responding({ error: "no s3cret & more" }))).not.toContain("s3cret");
  });

  it("masks the tokens of the response itself in its error", async () => {
    const body = { ...fresh, error: "odd access-2", error_description: "kept refresh-2" };
    expect(await responding(body, { status: 400 })).toMatchObject({
      failure: { code: "odd ***", detail: "oauth.example did not renew the tokens: kept ***" },
    });
  });

  it.each([429, 500, 502, 503, 599])("takes HTTP %i for transient, whatever the body says", async (status) => {
    for (const body of [{ error: "invalid_grant" }, { error: "invalid_client", error_description: "Invalid" }, fresh]) {
      const response = await responding(body, { status });
      expect(response).toMatchObject({ failure: { code: "RENEWAL_FAILED" } });
      expect(response).toMatchObject({ failure: { detail: expect.stringContaining(`oauth.example: HTTP ${status}`) } });
    }
  });

  it.each([
    ["a page", () => new Response("<html>t0ken_7f3a", { status: 502 }), "HTTP 502, not JSON"],
    ["a page of a firewall", () => new Response("<html>t0ken_7f3a", { status: 403 }), "HTTP 403, not JSON"],
    ["nothing", () => new Response(null), "HTTP 200, not JSON"],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "https://x.example" } }),
      "HTTP 302, not JSON",
    ],
    ["broken JSON", () => new Response('{"access_token":"t0ken_7f3a"}?'), "HTTP 200, not JSON"],
    ["JSON cut short", () => new Response('{"access_token":"t0ken_7f3a'), "HTTP 200, not JSON"],
    ["a string", () => Response.json("t0ken_7f3a"), "HTTP 200, not JSON"],
    ["null", () => Response.json(null), "HTTP 200, not JSON"],
    ["a list", () => Response.json([]), "HTTP 200, not JSON"],
    ["another shape", () => Response.json({ token: "t0ken_7f3a" }), "HTTP 200"],
    ["tokens of other types", () => Response.json({ access_token: 1, refresh_token: {} }), "HTTP 200"],
    ["an error that is an object", () => Response.json({ error: { code: "t0ken_7f3a" } }), "HTTP 200"],
    ["an error that is a number", () => Response.json({ error: 403, error_description: "No" }), "HTTP 200, No"],
    [
      "an empty error",
      () => Response.json({ error: "", error_description: "Gone" }, { status: 404 }),
      "HTTP 404, Gone",
    ],
  ])("fails on %s, without quoting it", async (_what, response, detail) => {
    const outcome = await request(async () => response());
    expect(outcome).toMatchObject({
      failure: { code: "RENEWAL_FAILED", detail: `no tokens from oauth.example: ${detail}` },
    });
    expect(shown(outcome)).not.toContain("7f3a");
  });

  it.each([
    ["rejects", () => Promise.reject(new TypeError("fetch failed", { cause: new Error("said refresh-1") }))],
    [
      "throws",
      () => {
        throw new Error("said refresh-1");
      },
    ],
    ["resolves to nothing", async () => undefined as never],
  ] satisfies [string, Fetch][])("fails when fetch %s, and shows no secret", async (_how, fetch) => {
    const outcome = await request(fetch);
    expect(outcome).toMatchObject({
      failure: { code: "RENEWAL_FAILED", detail: "no response from oauth.example", cause: expect.any(Error) },
    });
    expect(shown(outcome)).not.toContain("refresh-1");
  });

  it.each([
    ["600", 600_000],
    ["0", 0],
    ["soon", 0],
    [new Date((now + 90) * 1000).toUTCString(), 90_000],
    [new Date((now - 90) * 1000).toUTCString(), 0],
  ])("reports the pause that Retry-After: %s asks for", async (value, delay) => {
    for (const status of [429, 503, 400]) {
      expect(await responding({}, { status, headers: { "retry-after": value } })).toMatchObject({ delay });
    }
  });

  it.each([
    ["heeds", true],
    ["ignores", false],
  ])("fails after a minute without a response, also when fetch %s the signal", async (_how, heeds) => {
    let signal: AbortSignal | null | undefined;
    const outcome = request(
      (_url, init) =>
        new Promise((_resolve, reject) => {
          signal = init.signal;
          if (heeds) signal?.addEventListener("abort", () => reject(signal?.reason));
        }),
    );
    const requesting = watched(outcome);
    await vi.advanceTimersByTimeAsync(59_999);
    expect([requesting.state, signal?.aborted]).toEqual(["pending", false]);
    await vi.advanceTimersByTimeAsync(1);
    expect([requesting.state, signal?.aborted]).toEqual(["resolved", true]);
    const failure = { detail: "no response from oauth.example", cause: { message: "no response in time" } };
    expect(await outcome).toMatchObject({ failure });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("fails on a response that no tokens need, of more than a megabyte", async () => {
    const outcome = await request(async () => new Response(" ".repeat(1_048_577)));
    expect(outcome).toMatchObject({
      failure: { code: "RENEWAL_FAILED", cause: { message: "the response has more than 1048576 bytes" } },
    });
  });

  it("fails after a minute when only the body is missing", async () => {
    const requesting = watched(request(async () => new Response(new ReadableStream({}))));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requesting.state).toBe("resolved");
  });
});
