import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { webhook } from "../../src/auth/webhook.js";
import type { Fetch, Layer } from "../../src/call.js";
import { createClient } from "../../src/client.js";
import { TimeoutError } from "../../src/errors.js";
import type { LogRecord } from "../../src/layers/log.js";
import type { ClientOptions } from "../../src/stack.js";
import { failure, shown } from "./failure.js";
import { listeners, watched } from "./layers/scripted.js";
import { methodNames, untyped } from "./untyped.js";

const auth = webhook("https://portal.example/rest/1/t0ken/");
const answer = () => Response.json({ result: "from the portal" });
const [method = ""] = methodNames;

afterEach(() => vi.unstubAllGlobals());

describe("createClient", () => {
  it.each(methodNames)("has %s, which reaches the portal's URL of that name", async (name) => {
    const urls: string[] = [];
    const fetch: Fetch = async (url) => {
      urls.push(url);
      return answer();
    };
    expect(await untyped(createClient(auth, { fetch }), name)({})).toBe("from the portal");
    expect(urls).toEqual([`https://portal.example/rest/api/1/t0ken/${name}`]);
  });

  it("hands the caller's fetch a URL as text and an init, and nothing more", async () => {
    const fetch = vi.fn<Fetch>(async () => answer());
    await untyped(
      createClient(oauth({ address: "portal.example", accessToken: "t0ken" }), { fetch }),
      method,
    )({ a: 1 });
    expect(fetch.mock.calls).toEqual([
      [
        `https://portal.example/rest/api/${method}`,
        expect.objectContaining({ method: "POST", body: '{"a":1,"auth":"t0ken"}', redirect: "manual" }),
      ],
    ]);
  });

  it.each([[[]], [[{}]]])(
    "takes the global fetch of the moment of the call unless given one: options %j",
    async (options) => {
      const client = createClient(auth, ...options);
      const fetch = vi.fn<Fetch>(async () => answer());
      vi.stubGlobal("fetch", fetch);
      await untyped(client, method)({});
      expect(fetch).toHaveBeenCalledOnce();
      expect(fetch.mock.calls[0]).toHaveLength(2);
    },
  );

  it("asks nothing before the first call", () => {
    const fetch = vi.fn<Fetch>();
    createClient(auth, { fetch });
    expect(fetch).not.toHaveBeenCalled();
  });
});

const canary = 'CANARY_token_7f3a"é';
const clients = [
  ["webhook", webhook(`https://portal.example/rest/1/${canary}/`)],
  ["application", oauth({ address: "portal.example", accessToken: canary })],
] as const;
const forms = [
  ["as it is", canary],
  ["escaped for a URL", encodeURIComponent(canary)],
  ["as the address has it", new URL(`https://portal.example/rest/api/1/${canary}/${method}`).href],
  ["escaped for JSON", JSON.stringify({ auth: canary })],
] as const;
const html = { headers: { "content-type": "text/html" } };
const leaks: [where: string, fetch: (said: string) => Promise<Response>][] = [
  ["a message", async (said) => Response.json({ error: { code: "X", message: `no ${said}` } }, { status: 400 })],
  ["a message that is no text", async (said) => Response.json({ error: { code: "X", message: { said } } })],
  ["a code", async (said) => Response.json({ error: { code: said, message: "no" } }, { status: 403 })],
  ["an older reply", async (said) => Response.json({ error: "X", error_description: said }, { status: 401 })],
  ["an older reply's code", async (said) => Response.json({ error: said }, { status: 401 })],
  [
    "a complaint",
    async (said) => Response.json({ error: { code: "X", validation: [{ field: said, message: said, more: said }] } }),
  ],
  [
    "a complaint that is no text",
    async (said) => Response.json({ error: { code: "X", validation: [{ field: [said] }] } }),
  ],
  ["a complaint that is no object", async (said) => Response.json({ error: { code: "X", validation: [said] } })],
  ["a login page", async (said) => new Response(`<a href="${said}">log in</a>`, html)],
  ["a gateway's page", async (said) => new Response(`<p>${said}</p>`, { ...html, status: 502 })],
  ["broken JSON", async (said) => new Response(`{"result": ${said}`)],
  ["JSON of another shape", async (said) => Response.json({ said })],
  ["a redirect's path", async (said) => redirect(`/login?back=${encodeURIComponent(said)}`)],
  ["a redirect's query", async (said) => redirect(`https://other.example/?back=${encodeURIComponent(said)}`)],
  ["a redirect's user", async (said) => redirect(`https://${encodeURIComponent(said)}@other.example/`)],
  ["fetch's message", (said) => Promise.reject(new TypeError(`Failed to parse URL from ${said}`))],
  ["fetch's cause", (said) => Promise.reject(new TypeError("fetch failed", { cause: invalidUrl(said) }))],
  ["a cause's cause", (said) => Promise.reject(nested(said, 9))],
  ["a thrown text", (said) => Promise.reject(said)],
  ["a thrown object", (said) => Promise.reject({ message: said, name: said, code: said, url: said })],
  ["a thrown object without a message", (said) => Promise.reject({ url: said, toString: () => said })],
];

function redirect(location: string) {
  return new Response(null, { status: 302, headers: { location } });
}

function invalidUrl(input: string) {
  return Object.assign(new TypeError(`Invalid URL ${input}`), { input, code: `ERR ${input}`, name: input });
}

function nested(said: string, depth: number): Error {
  return new Error(said, depth > 0 ? { cause: nested(said, depth - 1) } : {});
}

describe.each(clients)("a client of one %s", (_kind, secret) => {
  it("shows no secret when it is printed, logged or stored", () => {
    const client = createClient(secret);
    expect(shown(client)).not.toContain("7f3a");
    expect(shown(untyped(client, method))).not.toContain("7f3a");
  });

  describe.each(forms)("whose secret comes back %s", (_form, said) => {
    it.each(leaks)("shows nothing of it that came in %s", async (_where, fetch) => {
      const error = await failure(
        untyped(
          createClient(secret, { fetch: () => fetch(said), retry: { attempts: 1 }, limit: false }),
          method,
        )({ id: 1 }),
      );
      expect(shown(error)).not.toContain("7f3a");
    });
  });
});

describe("a client's layers", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_800_000_000_000 });
    vi.spyOn(Math, "random").mockReturnValue(1);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const limited = () => Response.json({ error: "QUERY_LIMIT_EXCEEDED" }, { status: 503 });
  const broken = () => Response.json({ error: "INTERNAL_SERVER_ERROR" }, { status: 500 });
  const expired = () => Response.json({ error: "expired_token" }, { status: 401 });
  const hanging: Fetch = () => new Promise(() => {});
  let portals = 0;

  /** A client of a portal of its own, whose answers come one after another, the last of them for ever. */
  function client(answers: (() => Response | Promise<Response>)[], options: ClientOptions = {}, address = "") {
    const times: number[] = [];
    const start = Date.now();
    const url = address || `https://portal-${++portals}.example`;
    const fetch: Fetch = async () => {
      times.push(Date.now() - start);
      return (answers[Math.min(times.length, answers.length) - 1] ?? answer)();
    };
    return { call: untyped(createClient(webhook(`${url}/rest/1/t0ken/`), { fetch, ...options }), method), times, url };
  }

  const ended = async (call: Promise<unknown>) => {
    const [error] = await Promise.all([failure(call), vi.runAllTimersAsync()]);
    return error;
  };
  const burst = async (call: (params: object) => Promise<unknown>, calls: number) => {
    await Promise.all([...Array.from({ length: calls }, () => call({})), vi.runAllTimersAsync()]);
  };

  it("make three attempts at a method that is safe", async () => {
    const { call, times } = client([broken]);
    const error = await ended(call({}));
    expect(error).toMatchObject({ code: "INTERNAL_SERVER_ERROR", attempts: 3 });
    expect(times).toEqual([0, 500, 1500]);
  });

  it("make one attempt when told so", async () => {
    const { call, times } = client([broken], { retry: { attempts: 1 } });
    expect((await ended(call({}))).attempts).toBe(1);
    expect(times).toEqual([0]);
  });

  it("wait after OPERATION_TIME_LIMIT until the moment that an earlier reply told", async () => {
    const time = { operating: 100, operating_reset_at: 1_800_000_000 + 42 };
    const spent = () => Response.json({ error: "OPERATION_TIME_LIMIT" }, { status: 429 });
    const { call, times } = client([() => Response.json({ result: 1, time }), spent, answer]);
    await call({});
    await Promise.all([call({}), vi.runAllTimersAsync()]);
    expect(times).toEqual([0, 0, 42_000]);
  });

  it("keep below 50 requests at once and 2 a second", async () => {
    const { call, times } = client([answer]);
    await burst(call, 52);
    expect([times.lastIndexOf(0) + 1, ...times.slice(50)]).toEqual([50, 500, 1000]);
  });

  it("keep below the limit of the Enterprise plan, or one of the caller's own, or none, when told so", async () => {
    const enterprise = client([answer], { limit: "enterprise" });
    await burst(enterprise.call, 252);
    expect(enterprise.times.slice(250)).toEqual([200, 400]);
    const own = client([answer], { limit: { burst: 1, perSecond: 10 } });
    await burst(own.call, 3);
    expect(own.times).toEqual([0, 100, 200]);
    const none = client([answer], { limit: false });
    await burst(none.call, 300);
    expect(none.times.at(-1)).toBe(0);
  });

  it("keep to one limit for all clients of a portal", async () => {
    const options = { limit: { burst: 1, perSecond: 2 } };
    const one = client([answer], options);
    const other = client([answer], options, one.url);
    await Promise.all([one.call({}), other.call({}), vi.runAllTimersAsync()]);
    expect([one.times, other.times]).toEqual([[0], [500]]);
  });

  it.each(["http://localhost:1", "http://127.0.0.1:1", "http://127.1.2.3:1", "http://[::1]:1", "https://localhost"])(
    "do not limit %s, unless asked to",
    async (address) => {
      const free = client([answer], {}, address);
      await burst(free.call, 60);
      expect(free.times.at(-1)).toBe(0);
      const asked = client([answer], { limit: { burst: 1, perSecond: 1 } }, address);
      await burst(asked.call, 2);
      expect(asked.times).toEqual([0, 1000]);
    },
  );

  it.each(["localhost.portal.example", "127.portal.example", "my-localhost"])("limit %s as any other", async (host) => {
    const { call, times } = client([answer], {}, `https://${host}`);
    await burst(call, 51);
    expect(times.at(-1)).toBe(500);
  });

  it("wait for the bucket to leak once the portal has said that it is full", async () => {
    const { call, times } = client([limited, answer]);
    await Promise.all([call({}), call({}), vi.runAllTimersAsync()]);
    expect(times).toEqual([0, 0, 1000]);
    const next = watched(call({}));
    await vi.advanceTimersByTimeAsync(0);
    expect(next.state).toBe("resolved");
  });

  it("end an attempt after a minute, or after the time of the client or of the call", async () => {
    const within = async (options: ClientOptions, ofCall = {}) => {
      const start = Date.now();
      const { call } = client([], { fetch: hanging, retry: { attempts: 1 }, ...options });
      const error = await ended(call({}, ofCall));
      expect(error).toBeInstanceOf(TimeoutError);
      return Date.now() - start;
    };
    expect(await within({})).toBe(60_000);
    expect(await within({ timeout: 5000 })).toBe(5000);
    expect(await within({ timeout: 5000 }, { timeout: 100 })).toBe(100);
  });

  it("give each attempt its time, not all of them together", async () => {
    const fetch = vi.fn(hanging);
    const { call } = client([], { fetch, timeout: 1000 });
    expect((await ended(call({}))).attempts).toBe(3);
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(Date.now()).toBe(1_800_000_000_000 + 3000 + 500 + 1000);
  });

  it("end with the caller's own reason wherever the call waits, and leave nothing behind", async () => {
    const time = { operating: 480, operating_reset_at: 1_800_000_000 + 60 };
    const controller = new AbortController();
    const { signal } = controller;
    const full = client([answer], { limit: { burst: 1, perSecond: 0.1 } });
    await full.call({});
    const slowed = client([() => Response.json({ result: 1, time })]);
    await slowed.call({});
    const waiting = [client([broken]), client([], { fetch: hanging }), full, slowed].map(({ call }) =>
      watched(call({}, { signal })),
    );
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBe(waiting.length);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    for (const call of waiting) expect(call).toEqual({ state: "rejected", reason: "enough" });
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([0, 0]);
  });

  it("send nothing for a call that was aborted before", async () => {
    const { call, times } = client([answer]);
    await expect(call({}, { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    expect([times, vi.getTimerCount()]).toEqual([[], 0]);
  });

  it("tell the log of every attempt, the one after a renewal too, and of nothing secret", async () => {
    const records: LogRecord[] = [];
    const answers = [broken, expired, answer];
    const fetch: Fetch = async (url) =>
      url.startsWith("https://oauth.bitrix.info/")
        ? Response.json({ access_token: "new_7f3a", refresh_token: "newer_7f3a", expires_in: 3600 })
        : (answers.shift() ?? answer)();
    const tokens = { accessToken: "old_7f3a", refreshToken: "older_7f3a", clientId: "app", clientSecret: "s_7f3a" };
    const application = oauth({ address: "logged.example", ...tokens });
    const call = untyped(createClient(application, { fetch, log: (record) => records.push(record) }), method);
    await Promise.all([call({ id: 1 }), vi.runAllTimersAsync()]);
    expect(records.map(({ attempt, status, code }) => [attempt, status, code])).toEqual([
      [1, 500, "INTERNAL_SERVER_ERROR"],
      [2, 401, "expired_token"],
      [3, 200, undefined],
    ]);
    expect(shown(records)).not.toContain("7f3a");
  });

  it("renew once however many calls are refused together, and send each once more with the new token", async () => {
    const sent: unknown[] = [];
    const renewals: string[] = [];
    const fetch: Fetch = async (url, { body }) => {
      if (url.startsWith("https://oauth.bitrix.info/")) {
        renewals.push(url);
        return Response.json({ access_token: "second", refresh_token: "next", expires_in: 3600 });
      }
      const { auth: token } = JSON.parse(`${body}`);
      sent.push(token);
      return token === "first" ? expired() : answer();
    };
    const tokens = { accessToken: "first", refreshToken: "refresh", clientId: "app", clientSecret: "s3cret" };
    const application = oauth({ address: "storm.example", ...tokens });
    const call = untyped(createClient(application, { fetch, limit: false }), method);
    await Promise.all(Array.from({ length: 100 }, () => call({})));
    expect(renewals).toEqual(["https://oauth.bitrix.info/oauth/token/"]);
    expect(sent.filter((token) => token === "first")).toHaveLength(100);
    expect(sent.filter((token) => token === "second")).toHaveLength(100);
  });

  it("neither repeat a refused renewal nor ask for it again", async () => {
    const asked: string[] = [];
    const fetch: Fetch = async (url) => {
      asked.push(url);
      return url.startsWith("https://oauth.bitrix.info/") ? Response.json({ error: "invalid_grant" }) : expired();
    };
    const tokens = { accessToken: "first", refreshToken: "refresh", clientId: "app", clientSecret: "s3cret" };
    const call = untyped(createClient(oauth({ address: "refused.example", ...tokens }), { fetch }), method);
    for (const requests of [2, 3]) {
      expect(await ended(call({}))).toMatchObject({ name: "AuthError", code: "invalid_grant", attempts: 1 });
      expect(asked).toHaveLength(requests);
    }
  });

  it("check replies around all others when told so: what differs is not asked for again", async () => {
    const validate: Layer = (next) => async (call) => {
      await next(call);
      throw new TypeError("differs");
    };
    const { call, times } = client([broken, answer], { validate });
    const checked = watched(call({}));
    await vi.runAllTimersAsync();
    expect(checked.reason).toEqual(new TypeError("differs"));
    expect(times).toEqual([0, 500]);
  });
});
