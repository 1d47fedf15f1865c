import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renewal, type Tokens } from "../../../src/auth/renewal.js";
import type { Fetch } from "../../../src/call.js";
import { AuthError } from "../../../src/errors.js";
import { redactor } from "../../../src/redact.js";
import { failure, shown } from "../failure.js";
import { watched } from "../layers/scripted.js";

const now = 1_800_000_000;
const method = "some.method";

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const fresh = { access_token: "access 2", refresh_token: "refresh 2", expires: now + 3600, expires_in: 3600 };

interface Given {
  fetch?: Fetch;
  onTokens?: (tokens: Tokens) => void | Promise<void>;
  expires?: number;
}

/** An application, its tokens, and the requests that reach the authorization server. */
function application({ fetch = async () => Response.json(fresh), onTokens, expires }: Given = {}) {
  const tokens: { accessToken: string; refreshToken: string | undefined; expires: number | undefined } = {
    accessToken: "access 1",
    refreshToken: "refresh 1",
    expires,
  };
  const clientSecret = "s3cret & more";
  const retired = new Set<string>();
  const secrets = () => [tokens.accessToken, tokens.refreshToken ?? "", clientSecret, ...retired];
  const redact = redactor(secrets);
  const asked = vi.fn(fetch);
  const { renew, expired } = renewal({ tokens, clientId: "app.1", clientSecret, onTokens, retired, redact });
  return {
    tokens,
    asked,
    expired,
    retired,
    secrets,
    renew: (used = tokens.accessToken) => renew(used, { method, fetch: asked }),
  };
}

describe("renewal: the request", () => {
  it("is a form sent by POST; nothing secret is in the URL", async () => {
    const { renew, asked } = application();
    await renew();
    expect(asked).toHaveBeenCalledTimes(1);
    const [url, init] = asked.mock.calls[0] ?? [];
    expect(url).toBe("https://oauth.bitrix.info/oauth/token/");
    expect(init).toMatchObject({ method: "POST", redirect: "manual", signal: expect.any(AbortSignal) });
    expect(Object.fromEntries(new Headers(init?.headers))).toEqual({
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(init?.body).toBeTypeOf("string");
    expect(Object.fromEntries(new URLSearchParams(`${init?.body}`))).toEqual({
      grant_type: "refresh_token",
      client_id: "app.1",
      client_secret: "s3cret & more",
      refresh_token: "refresh 1",
    });
  });

  it("contains the newest refresh token", async () => {
    const { renew, asked } = application();
    await renew();
    await renew();
    expect(new URLSearchParams(`${asked.mock.calls[1]?.[1].body}`).get("refresh_token")).toBe("refresh 2");
  });

  it("has an empty refresh token when there is none", async () => {
    const { renew, asked, tokens } = application();
    tokens.refreshToken = undefined;
    await renew();
    expect(new URLSearchParams(`${asked.mock.calls[0]?.[1].body}`).get("refresh_token")).toBe("");
  });

  it("is made once for all calls that wait", async () => {
    const { renew, asked, tokens } = application();
    await Promise.all(Array.from({ length: 100 }, () => renew("access 1")));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(tokens.accessToken).toBe("access 2");
  });

  it("is not made for a token that has been replaced", async () => {
    const { renew, asked } = application();
    await renew("access 1");
    await renew("access 1");
    await renew("access 0");
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("is made again when the new token has expired", async () => {
    let count = 1;
    const { renew, asked, tokens } = application({
      fetch: async () => Response.json({ ...fresh, access_token: `access ${++count}` }),
    });
    await renew("access 1");
    await renew("access 2");
    expect([asked.mock.calls.length, tokens.accessToken]).toEqual([2, "access 3"]);
  });
});

describe("renewal: the new tokens", () => {
  it("replace the old ones", async () => {
    const { renew, tokens } = application();
    await renew();
    expect(tokens).toEqual({ accessToken: "access 2", refreshToken: "refresh 2", expires: now + 3600 });
  });

  it.each([
    ["the lifetime as a number", { expires_in: 1800 }, now + 1800],
    ["the lifetime as a string", { expires_in: "1800" }, now + 1800],
    ["neither", {}, now + 3600],
    ["the time alone", { expires: now + 900 }, now + 900],
    ["a time that is past by this machine's clock", { expires: now - 7200, expires_in: 3600 }, now + 3600],
  ])("expire as the response says: %s", async (_what, told, expires) => {
    const reply = { access_token: "access 2", refresh_token: "refresh 2", ...told };
    const { renew, tokens } = application({ fetch: async () => Response.json(reply) });
    await renew();
    expect(tokens.expires).toBe(expires);
  });

  it("are stored before they are used", async () => {
    let stored = () => {};
    const onTokens = vi.fn(() => new Promise<void>((resolve) => (stored = resolve)));
    const { renew, tokens } = application({ onTokens });
    const renewing = watched(renew());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onTokens.mock.calls).toEqual([
      [{ accessToken: "access 2", refreshToken: "refresh 2", expires: now + 3600 }],
    ]);
    expect([renewing.state, tokens.accessToken]).toEqual(["pending", "access 1"]);
    stored();
    await vi.advanceTimersByTimeAsync(0);
    expect([renewing.state, tokens.accessToken]).toEqual(["resolved", "access 2"]);
  });

  it("cannot be changed by onTokens", async () => {
    const { renew, tokens } = application({ onTokens: (pair) => void Object.assign(pair, { accessToken: "other" }) });
    await renew();
    expect(tokens.accessToken).toBe("access 2");
  });

  it("are secrets as soon as they are received, and the old ones remain secrets", async () => {
    const known: string[][] = [];
    const made = application({ onTokens: () => void known.push(made.secrets()) });
    await made.renew();
    expect(known[0]).toEqual(expect.arrayContaining(["access 2", "refresh 2"]));
    expect(made.secrets()).toEqual(expect.arrayContaining(["access 1", "refresh 1", "access 2", "refresh 2"]));
  });

  it("are forgotten after some renewals", async () => {
    let count = 1;
    const { renew, retired, secrets } = application({
      fetch: async () => Response.json({ access_token: `access ${++count}`, refresh_token: `refresh ${count}` }),
    });
    for (let i = 0; i < 50; i++) await renew();
    expect(retired.size).toBeLessThanOrEqual(8);
    expect(secrets()).toEqual(expect.arrayContaining(["access 50", "refresh 50", "access 51", "refresh 51"]));
  });
});

describe("renewal: an onTokens that fails", () => {
  const broken = () => {
    throw new Error("cannot store refresh 2 beside refresh 1");
  };

  it.each([
    ["throws", broken],
    ["rejects", async () => broken()],
  ])("keeps the old tokens when it %s, and reports that without quoting any", async (_how, onTokens) => {
    const { renew, tokens } = application({ onTokens });
    const error = await failure(renew());
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({
      code: "RENEWAL_FAILED",
      method,
      detail: "onTokens did not store the new tokens",
      remedy: "Try again later, or authorize the application again.",
      cause: { message: "cannot store *** beside ***" },
    });
    expect(tokens.accessToken).toBe("access 1");
  });

  it("is called again with the same tokens; a second renewal would lose them", async () => {
    const onTokens = vi.fn<() => void>().mockImplementationOnce(broken);
    const { renew, asked, tokens } = application({ onTokens });
    await failure(renew("access 1"));
    await renew("access 1");
    expect(asked).toHaveBeenCalledTimes(1);
    expect(onTokens.mock.calls).toEqual([
      [{ accessToken: "access 2", refreshToken: "refresh 2", expires: now + 3600 }],
      [{ accessToken: "access 2", refreshToken: "refresh 2", expires: now + 3600 }],
    ]);
    expect(tokens).toEqual({ accessToken: "access 2", refreshToken: "refresh 2", expires: now + 3600 });
  });

  it("is called with new tokens after the next renewal", async () => {
    const onTokens = vi.fn<() => void>().mockImplementationOnce(broken);
    const { renew, asked } = application({ onTokens });
    await failure(renew("access 1"));
    await renew("access 1");
    await renew("access 2");
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe("renewal: a refusal", () => {
  const refusing: Fetch = async () =>
    Response.json({ error: "invalid_grant", error_description: "refresh 1 is not valid" }, { status: 400 });

  it("is an error with the authorization server's code and the method that waited", async () => {
    const error = await failure(application({ fetch: refusing }).renew());
    expect(error.constructor).toBe(AuthError);
    expect(error).toMatchObject({
      code: "invalid_grant",
      status: undefined,
      method,
      detail: "the tokens were not renewed: *** is not valid",
    });
  });

  it.each([
    ["invalid_grant", /^Authorize the application again/],
    ["invalid_client", /^Check clientId and clientSecret/],
    ["PAYMENT_REQUIRED", /^Pay for/],
  ])("by %s says what to do", async (error, remedy) => {
    const { renew } = application({ fetch: async () => Response.json({ error }) });
    expect((await failure(renew())).message).toMatch(`(${error}). `);
    expect((await failure(renew())).remedy).toMatch(remedy);
  });

  it.each(["unheard_of", "constructor"])("by the unknown code %s has no remedy", async (error) => {
    const { renew } = application({ fetch: async () => Response.json({ error }) });
    expect((await failure(renew())).remedy).toBeUndefined();
  });

  it("is described by its code when it has no description, and never with a secret", async () => {
    const bare = application({ fetch: async () => Response.json({ error: "PAYMENT_REQUIRED" }) });
    expect(await failure(bare.renew())).toMatchObject({ detail: "the tokens were not renewed: PAYMENT_REQUIRED" });
    const telling = application({ fetch: async () => Response.json({ error: "no s3cret & more" }) });
    expect(shown(await failure(telling.renew()))).not.toContain("s3cret");
  });

  it("is final: nothing is requested or stored again, and each call gets an error of its own", async () => {
    const onTokens = vi.fn();
    const { renew, asked, tokens } = application({ fetch: refusing, onTokens });
    const errors = [await failure(renew()), await failure(renew()), await failure(renew())];
    expect(asked).toHaveBeenCalledTimes(1);
    expect(onTokens).not.toHaveBeenCalled();
    expect(new Set(errors).size).toBe(3);
    expect(errors.map(({ code }) => code)).toEqual(["invalid_grant", "invalid_grant", "invalid_grant"]);
    expect(tokens.accessToken).toBe("access 1");
  });

  it("rejects every call that waits, each with an error of its own", async () => {
    const { renew, asked } = application({ fetch: refusing });
    const errors = await Promise.all(Array.from({ length: 100 }, () => failure(renew())));
    expect([asked.mock.calls.length, new Set(errors).size]).toEqual([1, 100]);
  });
});

describe("renewal: no usable response", () => {
  const said = "said refresh 1";
  const useless: [string, Fetch][] = [
    ["cannot be reached", () => Promise.reject(new TypeError("fetch failed", { cause: new Error(said) }))],
    [
      "makes fetch throw",
      () => {
        throw new Error(said);
      },
    ],
    ["sends a page", async () => new Response("<html>", { status: 502, headers: { "content-type": "text/html" } })],
    ["is out of order", async () => Response.json({ error: "INTERNAL" }, { status: 503 })],
    ["is rate-limited", async () => Response.json({ error: "SLOW_DOWN" }, { status: 429 })],
    ["sends nothing", async () => new Response(null, { status: 200 })],
    ["redirects", async () => new Response(null, { status: 302, headers: { location: "https://x.example" } })],
    ["sends null", async () => Response.json(null)],
    ["sends a list", async () => Response.json([])],
    ["sends another shape", async () => Response.json({ token: said })],
    ["sends half a pair", async () => Response.json({ access_token: "access 2" })],
    ["sends the other half", async () => Response.json({ refresh_token: "refresh 2" })],
    ["sends tokens that are not strings", async () => Response.json({ access_token: 1, refresh_token: {} })],
    ["sends an error that is not a string", async () => Response.json({ error: { code: said } })],
  ];

  it.each(useless)("is a failed renewal that shows no secret: the authorization server %s", async (_how, fetch) => {
    const { renew, tokens } = application({ fetch });
    const error = await failure(renew());
    expect(error.constructor).toBe(AuthError);
    expect(error).toMatchObject({
      code: "RENEWAL_FAILED",
      method,
      detail: "no usable response from the authorization server",
      cause: expect.any(Error),
    });
    expect(error.remedy).toContain("Try again later");
    expect(shown(error)).not.toContain("refresh 1");
    expect(tokens.accessToken).toBe("access 1");
  });

  it("is retried by the next call", async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json(fresh)).mockRejectedValueOnce(new TypeError("fetch failed"));
    const { renew, tokens } = application({ fetch });
    await failure(renew());
    await renew();
    expect([fetch.mock.calls.length, tokens.accessToken]).toEqual([2, "access 2"]);
  });

  it.each([500, 503, 429])("is retried after HTTP %i, whatever the body says", async (status) => {
    const trouble = Response.json({ error: "INTERNAL" }, { status });
    const fetch = vi.fn<Fetch>(async () => Response.json(fresh)).mockResolvedValueOnce(trouble);
    const { renew, tokens } = application({ fetch });
    await failure(renew());
    await renew();
    expect(tokens.accessToken).toBe("access 2");
  });

  it.each(["t0ken_7f3a", '{"access_token":"t0ken_7f3a"}?', '{"a":"t0ken_7f3a'])(
    "is reported without quoting it: %s",
    async (body) => {
      const error = await failure(application({ fetch: async () => new Response(body) }).renew());
      expect(error).toMatchObject({ cause: { message: expect.stringMatching(/not JSON$/) } });
      expect(shown(error)).not.toContain("t0ken");
    },
  );

  it.each([
    ["heeds", true],
    ["ignores", false],
  ])("ends the renewal after a minute, also when fetch %s the signal", async (_how, heeds) => {
    const signals: unknown[] = [];
    const { renew } = application({
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signals.push(signal);
          if (heeds) signal?.addEventListener("abort", () => reject(signal.reason));
        }),
    });
    const renewing = watched(renew());
    await vi.advanceTimersByTimeAsync(59_999);
    expect(renewing.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(renewing.reason).toMatchObject({
      code: "RENEWAL_FAILED",
      cause: { message: expect.stringContaining("in time") },
    });
    expect(signals).toEqual([expect.objectContaining({ aborted: true })]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends the renewal after a minute, also when only the body is missing", async () => {
    const { renew } = application({ fetch: async () => new Response(new ReadableStream({})) });
    const renewing = watched(renew());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(renewing.reason).toMatchObject({ code: "RENEWAL_FAILED" });
  });
});

describe("renewal: expired", () => {
  it("is true from the time of expiry on", async () => {
    const { expired } = application({ expires: now + 60 });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(expired()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(expired()).toBe(true);
  });

  it("is false when the time of expiry is unknown", () => {
    expect(application().expired()).toBe(false);
  });

  it("is false again once the token is renewed", async () => {
    const { expired, renew } = application({ expires: now });
    expect(expired()).toBe(true);
    await renew();
    expect(expired()).toBe(false);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(expired()).toBe(true);
  });
});
