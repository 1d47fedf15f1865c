import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Auth } from "../../src/auth/auth.js";
import { oauth } from "../../src/auth/oauth.js";
import { webhook } from "../../src/auth/webhook.js";
import type { CallOptions, Layer } from "../../src/call.js";
import { TimeoutError } from "../../src/errors.js";
import type { Fetch } from "../../src/fetch-response.js";
import type { LogRecord } from "../../src/layers/log.js";
import type { LimitOptions } from "../../src/leaky-bucket.js";
import { isSafe } from "../../src/names.js";
import { type ClientOptions, portalSend } from "../../src/stack.js";
import { document } from "../spec/bundle.js";
import { failure, shown } from "./failure.js";
import { listeners, watched } from "./layers/scripted.js";
import { methodNames } from "./untyped.js";

const method = methodNames.find(isSafe) ?? "";
const start = 1_800_000_000_000;

const success = () => Response.json({ result: "from the portal" });
const limited = () => Response.json({ error: "QUERY_LIMIT_EXCEEDED" }, { status: 503 });
const broken = () => Response.json({ error: "INTERNAL_SERVER_ERROR" }, { status: 500 });
const expired = () => Response.json({ error: "expired_token" }, { status: 401 });
const hanging: Fetch = () => new Promise(() => {});

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  vi.spyOn(Math, "random").mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

let portals = 0;

/** The stack before a portal of its own, whose responses come one after another, the last of them for ever. */
function stack(responses: (() => Response | Promise<Response>)[], options: ClientOptions = {}, origin = "") {
  const times: number[] = [];
  const url = origin || `https://portal-${++portals}.example`;
  const fetch: Fetch = async () => {
    times.push(Date.now() - start);
    return (responses[Math.min(times.length, responses.length) - 1] ?? success)();
  };
  const send = portalSend(webhook(`${url}/rest/1/t0ken/`), { fetch, ...options });
  return { send: (rest: object = {}) => send({ method, params: {}, ...rest }), times, url };
}

async function ended(call: Promise<unknown>) {
  const [error] = await Promise.all([failure(call), vi.runAllTimersAsync()]);
  return error;
}

async function burst(send: () => Promise<unknown>, calls: number) {
  await Promise.all([...Array.from({ length: calls }, () => send()), vi.runAllTimersAsync()]);
}

describe("portalSend, without options", () => {
  it("resolves to the envelope", async () => {
    const { send } = stack([success]);
    expect(await send()).toMatchObject({
      result: "from the portal",
      status: 200,
      body: '{"result":"from the portal"}',
    });
  });

  it("makes three attempts at a method that is safe", async () => {
    const { send, times } = stack([broken]);
    expect(await ended(send())).toMatchObject({ code: "INTERNAL_SERVER_ERROR", attempts: 3 });
    expect(times).toEqual([0, 500, 1500]);
  });

  it("stays below 50 requests at once and 2 a second", async () => {
    const { send, times } = stack([success]);
    await burst(send, 52);
    expect([times.lastIndexOf(0) + 1, ...times.slice(50)]).toEqual([50, 500, 1000]);
  });

  it("ends an attempt after a minute", async () => {
    const { send } = stack([], { fetch: hanging, retry: { attempts: 1 } });
    expect(await ended(send())).toBeInstanceOf(TimeoutError);
    expect(Date.now() - start).toBe(60_000);
  });

  it("waits after OPERATION_TIME_LIMIT until the moment that an earlier response named", async () => {
    const time = { operating: 100, operating_reset_at: start / 1000 + 42 };
    const spent = () => Response.json({ error: "OPERATION_TIME_LIMIT" }, { status: 429 });
    const { send, times } = stack([() => Response.json({ result: 1, time }), spent, success]);
    await send();
    await Promise.all([send(), vi.runAllTimersAsync()]);
    // Half of the first back-off comes on top, so that many callers do not come back at once.
    expect(times).toEqual([0, 0, 42_500]);
  });
});

describe("portalSend, which method is safe to retry", () => {
  it.each(Object.values(document.paths).map(({ post }) => [post.operationId, post["x-safe"]] as const))(
    "goes by the document for %s: safe is %s",
    async (name, safe) => {
      const { send, times } = stack([broken]);
      await ended(send({ method: name }));
      expect(times.length > 1).toBe(safe);
    },
  );

  it.each(["no.such.method", "constructor", "toString", "__proto__", ""])(
    "takes a method that is not documented for unsafe: %j",
    async (name) => {
      const { send, times } = stack([broken]);
      const outcome = watched(send({ method: name }));
      await vi.runAllTimersAsync();
      // A method without a name is not sent at all.
      expect([outcome.state, times.length]).toEqual(["rejected", name === "" ? 0 : 1]);
    },
  );

  it.each([
    ["no.such.method", true, 3],
    [method, false, 1],
  ])("goes by the call where it says so: %s with safe: %s", async (name, safe, attempts) => {
    const { send, times } = stack([broken]);
    await ended(send({ method: name, safe }));
    expect(times).toHaveLength(attempts);
  });

  it("retries an unsafe method too when a rate limit has refused it", async () => {
    const { send, times } = stack([limited, success]);
    await Promise.all([send({ method: "no.such.method" }), vi.runAllTimersAsync()]);
    expect(times).toEqual([0, 1000]);
  });
});

describe("portalSend, a write", () => {
  /** The stack with the requests it sends; the portal honours keys, and `fails` breaks what it sends back. */
  function writing(
    fails: (request: number) => Response | Promise<Response> | undefined,
    options: ClientOptions = {},
    auth?: Auth,
  ) {
    const portal = `https://writes-${++portals}.example`;
    const sent: { key: string | null; body: unknown; authorization: string | null; trace: string | null }[] = [];
    const fetch: Fetch = async (url, { headers: given, body }) => {
      if (url.startsWith("https://oauth.")) return Response.json({ access_token: "new", refresh_token: "newer" });
      const headers = new Headers(given);
      const [key, authorization] = [headers.get("idempotency-key"), headers.get("authorization")];
      const isRepeated = sent.some((each) => each.key === key);
      sent.push({ key, body, authorization, trace: headers.get("x-trace") });
      const echo = { "Idempotency-Key": `${key}`, ...(isRepeated && { "Idempotent-Replayed": "true" }) };
      return fails(sent.length) ?? Response.json({ result: sent.length }, { headers: key === null ? {} : echo });
    };
    const send = portalSend(auth ?? webhook(`${portal}/rest/1/t0ken/`), { fetch, limit: false, ...options });
    const write = async (options: CallOptions = {}) => {
      const call = send({ method: "some.write", params: { id: 1 }, ...options });
      return (await Promise.allSettled([call, vi.runAllTimersAsync()]))[0];
    };
    return { write, sent };
  }
  const hangs = () => new Promise<Response>(() => {});
  const failingAt = (request: number, status: number) => (at: number) =>
    at === request ? Response.json({ error: "X" }, { status }) : undefined;

  it("has a key, and is repeated after an ambiguous failure once the portal has honoured one", async () => {
    const { write, sent } = writing(failingAt(2, 500));
    expect(await write()).toMatchObject({ value: { result: 1, idempotency: "honoured" } });
    expect(await write()).toMatchObject({ value: { result: 3, idempotency: "replayed" } });
    expect(sent).toHaveLength(3);
    expect(sent[1]).toEqual(sent[2]);
    expect(sent[0]?.key).not.toBe(sent[1]?.key);
  });

  it("is not repeated before the portal has honoured a key", async () => {
    const { write, sent } = writing(failingAt(1, 500));
    expect(await write()).toMatchObject({ reason: { status: 500, attempts: 1 } });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["without a key", {}, { idempotencyKey: false }],
    ['with writes: "never"', { retry: { writes: "never" } }, {}],
    ["with a writes that is none", { retry: { writes: "always" as "never" } }, {}],
    ["with one attempt", { retry: { attempts: 1 } }, {}],
  ] as const)("is not repeated %s", async (_how, options, call) => {
    const { write, sent } = writing(failingAt(2, 500), options);
    await write();
    expect(await write(call)).toMatchObject({ reason: { status: 500, attempts: 1 } });
    expect(sent).toHaveLength(2);
  });

  it("keeps its key when a limit has refused it, also before the portal has honoured one", async () => {
    const { write, sent } = writing(failingAt(1, 429));
    expect(await write()).toMatchObject({ status: "fulfilled" });
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
  });

  it.each([
    [undefined, 60_000, "replayed"],
    [60_000, 5000, "replayed"],
    [5000, 60_000, "not repeated"],
    [undefined, 5000, "not repeated"],
  ])(
    "is repeated after its time limit, unless it was below a minute: %s ms, the client's %i: %s",
    async (own, timeout, outcome) => {
      const { write, sent } = writing((at) => (at === 2 ? hangs() : undefined), { timeout });
      await write();
      expect(await write(own ? { timeout: own } : {})).toMatchObject(
        outcome === "replayed" ? { value: { idempotency: "replayed" } } : { reason: { code: "TIMEOUT", attempts: 1 } },
      );
      expect(sent).toHaveLength(outcome === "replayed" ? 3 : 2);
    },
  );

  it("has the same bytes and the same key in every attempt, though the token is renewed between them", async () => {
    const expired = () => Response.json({ error: "expired_token" }, { status: 401 });
    const fails = (at: number) => (at === 2 ? failingAt(2, 500)(2) : at === 3 ? expired() : undefined);
    const tokens = { accessToken: "old", refreshToken: "older", clientId: "app", clientSecret: "secret" };
    const { write, sent } = writing(fails, {}, oauth({ address: "bytes.example", ...tokens }));
    await write();
    expect(await write()).toMatchObject({ value: { idempotency: "replayed" } });
    expect(sent.map(({ body }) => body)).toEqual(Array(4).fill('{"id":1}'));
    expect(new Set(sent.slice(1).map(({ key }) => key)).size).toBe(1);
    expect(sent.map(({ authorization }) => authorization)).toEqual([...Array(3).fill("Bearer old"), "Bearer new"]);
  });

  it("has the headers of the call in every attempt", async () => {
    const { write, sent } = writing(failingAt(2, 500));
    await write();
    await write({ headers: { "X-Trace": "a" } });
    expect(sent.map(({ trace }) => trace)).toEqual([null, "a", "a"]);
  });

  it.each([
    [422, "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", "Take a new key."],
    [400, "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", "Give a key of 1 to 255"],
  ])(
    "rejects with a ValidationError and a remedy for a key that the portal refuses: %i %s",
    async (status, code, remedy) => {
      const { write, sent } = writing(() => Response.json({ error: { code, message: "No." } }, { status }));
      const outcome = await write({ idempotencyKey: "order-7" });
      expect(outcome).toMatchObject({ reason: { name: "ValidationError", code, status, attempts: 1 } });
      expect(outcome).toHaveProperty("reason.remedy", expect.stringContaining(remedy));
      expect(sent).toHaveLength(1);
    },
  );

  it("shows no secret of the headers in an error that quotes them", async () => {
    const { send, url } = stack([], {
      fetch: async (_url, { headers }) => {
        throw new TypeError(`cannot send ${JSON.stringify([...new Headers(headers)])}`);
      },
      retry: { attempts: 1 },
    });
    const error = await ended(send({ headers: { "X-Caller": `${url}/rest/1/t0ken/` } }));
    expect(shown(error)).toContain("x-caller");
    expect(shown(error)).not.toContain("t0ken");
  });
});

describe("portalSend, with options", () => {
  it("makes one attempt with retry: { attempts: 1 }", async () => {
    const { send, times } = stack([broken], { retry: { attempts: 1 } });
    expect((await ended(send())).attempts).toBe(1);
    expect(times).toEqual([0]);
  });

  it("stays below the limit of the Enterprise plan, below one of the caller's own, or below none", async () => {
    const enterprise = stack([success], { limit: "enterprise" });
    await burst(enterprise.send, 252);
    expect(enterprise.times.slice(250)).toEqual([200, 400]);
    const base = Date.now() - start;
    const own = stack([success], { limit: { burst: 1, perSecond: 10 } });
    await burst(own.send, 3);
    expect(own.times.map((time) => time - base)).toEqual([0, 100, 200]);
    const none = stack([success], { limit: false });
    await burst(none.send, 300);
    expect(new Set(none.times).size).toBe(1);
  });

  it("shares one limit among all stacks of a portal", async () => {
    const options = { limit: { burst: 1, perSecond: 2 } };
    const one = stack([success], options);
    const other = stack([success], options, one.url);
    await Promise.all([one.send(), other.send(), vi.runAllTimersAsync()]);
    expect([one.times, other.times]).toEqual([[0], [500]]);
  });

  it.each(["http://localhost:1", "http://127.0.0.1:1", "http://127.1.2.3:1", "http://[::1]:1", "https://localhost"])(
    "does not limit %s, unless asked to",
    async (origin) => {
      const free = stack([success], {}, origin);
      await burst(free.send, 60);
      expect(free.times.at(-1)).toBe(0);
      const asked = stack([success], { limit: { burst: 1, perSecond: 1 } }, origin);
      await burst(asked.send, 2);
      expect(asked.times).toEqual([0, 1000]);
    },
  );

  it.each(["localhost.portal.example", "127.portal.example", "my-localhost"])(
    "limits %s as any other",
    async (host) => {
      const { send, times } = stack([success], {}, `https://${host}`);
      await burst(send, 51);
      expect(times.at(-1)).toBe(500);
    },
  );

  it("waits for the bucket to leak once the portal has said that it is full", async () => {
    const { send, times } = stack([limited, success]);
    await Promise.all([send(), send(), vi.runAllTimersAsync()]);
    expect(times).toEqual([0, 0, 1000]);
    const next = watched(send());
    await vi.advanceTimersByTimeAsync(0);
    expect(next.state).toBe("resolved");
  });

  it.each([
    ["of the client", { timeout: 5000 }, {}, 5000],
    ["of the call, before that of the client", { timeout: 5000 }, { timeout: 100 }, 100],
  ])("ends an attempt after the time limit %s", async (_whose, options, call, ms) => {
    const { send } = stack([], { fetch: hanging, retry: { attempts: 1 }, ...options });
    expect(await ended(send(call))).toBeInstanceOf(TimeoutError);
    expect(Date.now() - start).toBe(ms);
  });

  it("gives each attempt its time, not all of them together", async () => {
    const fetch = vi.fn(hanging);
    const { send } = stack([], { fetch, timeout: 1000 });
    expect((await ended(send())).attempts).toBe(3);
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(Date.now() - start).toBe(3000 + 500 + 1000);
  });
});

describe("portalSend with a bucket of the caller's", () => {
  it("asks it before each attempt, and tells it of a portal that is full", async () => {
    const bucket = { turn: vi.fn(async () => {}), fill: vi.fn() };
    const { send } = stack([limited, success], { limit: bucket });
    await Promise.all([send(), vi.runAllTimersAsync()]);
    expect(bucket.turn).toHaveBeenCalledTimes(2);
    expect(bucket.fill).toHaveBeenCalledTimes(1);
  });

  it("rejects with what the bucket rejects with, and sends nothing", async () => {
    const reason = new Error("no turn");
    const { send, times } = stack([success], { limit: { turn: () => Promise.reject(reason), fill() {} } });
    await expect(send()).rejects.toBe(reason);
    expect(times).toEqual([]);
  });
});

describe("portalSend, aborted", () => {
  it("rejects with the caller's own reason wherever the call waits, and leaves nothing behind", async () => {
    const time = { operating: 480, operating_reset_at: start / 1000 + 60 };
    const controller = new AbortController();
    const { signal } = controller;
    const full = stack([success], { limit: { burst: 1, perSecond: 0.1 } });
    await full.send();
    const slowed = stack([() => Response.json({ result: 1, time })]);
    await slowed.send();
    const waiting = [stack([broken]), stack([], { fetch: hanging }), full, slowed].map(({ send }) =>
      watched(send({ signal })),
    );
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBe(waiting.length);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    for (const call of waiting) expect(call).toEqual({ state: "rejected", reason: "enough" });
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([0, 0]);
  });

  it("sends nothing for a call that was aborted before", async () => {
    const { send, times } = stack([success]);
    await expect(send({ signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    expect([times, vi.getTimerCount()]).toEqual([[], 0]);
  });
});

describe("portalSend, for an application", () => {
  const server = "https://oauth.bitrix.info/";
  const tokens = { accessToken: "old-7f3a", refreshToken: "older-7f3a", clientId: "app", clientSecret: "secret-7f3a" };
  const renewed = () => Response.json({ access_token: "new-7f3a", refresh_token: "newer-7f3a", expires_in: 3600 });

  it("logs every attempt, the one after a renewal too, without a secret", async () => {
    const records: LogRecord[] = [];
    const responses = [broken, expired, success];
    const fetch: Fetch = async (url) => (url.startsWith(server) ? renewed() : (responses.shift() ?? success)());
    const log = (record: LogRecord) => records.push(record);
    const send = portalSend(oauth({ address: "logged.example", ...tokens }), { fetch, log });
    await Promise.all([send({ method, params: { id: 1 } }), vi.runAllTimersAsync()]);
    expect(records.map(({ attempt, status, code }) => [attempt, status, code])).toEqual([
      [1, 500, "INTERNAL_SERVER_ERROR"],
      [2, 401, "expired_token"],
      [3, 200, undefined],
    ]);
    expect(shown(records)).not.toContain("7f3a");
  });

  it("renews once however many calls are refused together, and sends each once more with the new token", async () => {
    const sent: unknown[] = [];
    const renewals: string[] = [];
    const fetch: Fetch = async (url, { body }) => {
      if (url.startsWith(server)) {
        renewals.push(url);
        return renewed();
      }
      const { auth: token } = JSON.parse(`${body}`);
      sent.push(token);
      return token === tokens.accessToken ? expired() : success();
    };
    const send = portalSend(oauth({ address: "storm.example", ...tokens }), { fetch, limit: false });
    await Promise.all(Array.from({ length: 100 }, () => send({ method, params: {} })));
    expect(renewals).toEqual(["https://oauth.bitrix.info/oauth/token/"]);
    expect(sent.filter((token) => token === tokens.accessToken)).toHaveLength(100);
    expect(sent.filter((token) => token === "new-7f3a")).toHaveLength(100);
  });

  it("neither retries a rejected renewal nor asks for it again", async () => {
    const asked: string[] = [];
    const fetch: Fetch = async (url) => {
      asked.push(url);
      return url.startsWith(server) ? Response.json({ error: "invalid_grant" }) : expired();
    };
    const send = portalSend(oauth({ address: "rejected.example", ...tokens }), { fetch });
    for (const requests of [2, 3]) {
      const error = await ended(send({ method, params: {} }));
      expect(error).toMatchObject({ name: "AuthError", code: "invalid_grant", attempts: 1 });
      expect(asked).toHaveLength(requests);
    }
  });
});

describe("portalSend, the order of its layers", () => {
  /** A layer that notes when a call enters and leaves it. */
  const noting =
    (events: string[], name: string): Layer =>
    (next) =>
    async (call) => {
      events.push(`${name} in`);
      const envelope = await next(call).finally(() => events.push(`${name} out`));
      return envelope;
    };

  it("is the caller's layers from the first to the last, validate, then all that belongs to an attempt", async () => {
    const events: string[] = [];
    const responding = () => {
      events.push("response");
      return success();
    };
    const { send } = stack([limited, broken, responding], {
      layers: [noting(events, "first"), noting(events, "second")],
      validate: noting(events, "validate"),
      log: ({ attempt }) => events.push(`attempt ${attempt}`),
    });
    await Promise.all([send(), vi.runAllTimersAsync()]);
    expect(events).toEqual([
      ...["first in", "second in", "validate in"],
      ...["attempt 1", "attempt 2", "response", "attempt 3"],
      ...["validate out", "second out", "first out"],
    ]);
  });

  it("lets a caller's layer answer by itself, change the call and see the typed error", async () => {
    const seen: unknown[] = [];
    const layer: Layer = (next) => async (call) => {
      if (call.method === "cached.method") return { ...(await next({ ...call, method })), result: "from the layer" };
      return next(call).catch((error) => {
        seen.push(error);
        throw error;
      });
    };
    const { send, times } = stack([success, broken], { layers: [layer] });
    expect(await send({ method: "cached.method" })).toMatchObject({ result: "from the layer" });
    const error = await ended(send());
    expect(seen).toEqual([error]);
    expect(times).toHaveLength(4);
  });

  it("checks a response once, outside of the retries: a difference is not asked for again", async () => {
    const validate: Layer = (next) => async (call) => {
      await next(call);
      throw new TypeError("differs");
    };
    const { send, times } = stack([broken, success], { validate });
    const checked = watched(send());
    await vi.runAllTimersAsync();
    expect(checked.reason).toEqual(new TypeError("differs"));
    expect(times).toEqual([0, 500]);
  });

  /** The stack of an application whose tokens can be renewed; the last response of its portal comes for ever. */
  function applicationStack(address: string, responses: (() => Response)[], options: ClientOptions) {
    const times: number[] = [];
    const fetch: Fetch = async (url) => {
      if (url.startsWith("https://oauth.")) return Response.json({ access_token: "b", refresh_token: "c" });
      times.push(Date.now() - start);
      return (responses[Math.min(times.length, responses.length) - 1] ?? success)();
    };
    const tokens = { accessToken: "a", refreshToken: "b", clientId: "app", clientSecret: "secret" };
    const send = portalSend(oauth({ address, ...tokens }), { fetch, ...options });
    return { send: () => send({ method, params: {} }), times };
  }

  it("queues each attempt, a retry and the one after a renewal alike", async () => {
    const limit = { burst: 1, perSecond: 0.1 };
    const { send, times } = applicationStack("queued.example", [expired, broken, success], { limit });
    await Promise.all([send(), vi.runAllTimersAsync()]);
    expect(times).toEqual([0, 10_000, 20_000]);
  });

  it("renews within an attempt, so that the attempts do not begin anew", async () => {
    const { send, times } = applicationStack("anew.example", [broken, broken, expired, broken], { limit: false });
    expect(await ended(send())).toMatchObject({ code: "INTERNAL_SERVER_ERROR", attempts: 4 });
    expect(times).toHaveLength(4);
  });

  it("counts the wait in the queue neither as time of the attempt nor in its log record", async () => {
    const records: LogRecord[] = [];
    const { send, times } = stack([success], {
      limit: { burst: 1, perSecond: 1 },
      timeout: 10,
      log: (record) => records.push(record),
    });
    await burst(send, 2);
    expect(times).toEqual([0, 1000]);
    expect(records.map(({ status, ms }) => [status, ms < 10])).toEqual([
      [200, true],
      [200, true],
    ]);
  });

  it("logs an attempt that the time limit ended", async () => {
    const records: LogRecord[] = [];
    const log = (record: LogRecord) => records.push(record);
    const { send } = stack([], { fetch: hanging, timeout: 10, retry: { attempts: 1 }, log });
    await ended(send());
    expect(records).toMatchObject([{ code: "TIMEOUT", status: undefined }]);
  });
});

describe("portalSend, a number out of range", () => {
  const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -1, "5", null, true];
  const options: [string, (value: unknown) => object][] = [
    ["timeout", (timeout) => ({ timeout })],
    ["retry.attempts", (attempts) => ({ retry: { attempts } })],
    ["maxResponseBytes", (maxResponseBytes) => ({ maxResponseBytes })],
    ["limit.burst", (burst) => ({ limit: { burst, perSecond: 2 } })],
    ["limit.perSecond", (perSecond) => ({ limit: { burst: 5, perSecond } })],
  ];

  it.each(options.flatMap(([name, make]) => wrong.map((value) => [name, value, make(value)] as const)))(
    "is a TypeError that names the option: %s of %o",
    (name, _value, made) => {
      const auth = webhook("https://wrong.example/rest/1/t0ken/");
      const message = new RegExp(`^The option ${name} takes a number from [\\d.]+ to \\d+$`);
      expect(() => portalSend(auth, made)).toThrow(message);
      expect(() => portalSend(auth, made)).toThrow(TypeError);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, "5", null])("is one for a retry.maxWait of %o", (maxWait) => {
    const auth = webhook("https://wrong.example/rest/1/t0ken/");
    expect(() => portalSend(auth, { retry: { maxWait: maxWait as number } })).toThrow(
      /^The option retry.maxWait takes/,
    );
  });

  it.each<[string, unknown]>([
    ["a missing rate", { burst: 5 }],
    ["a missing burst", { perSecond: 2 }],
    ["a name of no plan", "professional"],
    ["true", true],
    ["a number", 50],
  ])("is one for a limit with %s", (_what, limit) => {
    const auth = webhook("https://wrong.example/rest/1/t0ken/");
    expect(() => portalSend(auth, { limit: limit as LimitOptions })).toThrow(/^The option limit/);
  });

  it("leaves the queue that all clients of the portal share as it was", async () => {
    const { send, times, url } = stack([success], { limit: { burst: 1, perSecond: 1 } });
    const auth = webhook(`${url}/rest/1/t0ken/`);
    const size = { burst: 99, perSecond: 99 };
    const others: object[] = [
      { limit: { burst: 5, perSecond: Number.POSITIVE_INFINITY } },
      { limit: { burst: Number.NaN, perSecond: 5 } },
      { limit: size, timeout: Number.NaN },
      { limit: size, maxResponseBytes: 0 },
      { limit: size, retry: { attempts: Number.NaN } },
    ];
    for (const options of others) expect(() => portalSend(auth, options)).toThrow(TypeError);
    await burst(send, 3);
    expect(times).toEqual([0, 1000, 2000]);
  });
});

describe("portalSend, a call that is over before it is sent", () => {
  const one = { limit: { burst: 1, perSecond: 0.1 } };

  it.each<[string, object]>([
    ["is aborted", { signal: AbortSignal.abort("enough") }],
    ["has a bigint among its parameters", { params: { id: 1n } }],
    ["has a toJSON that throws", { params: { toJSON: () => JSON.parse("") } }],
    ["has a toJSON to undefined", { params: { toJSON: () => undefined } }],
    ["has a timeout of NaN", { timeout: Number.NaN }],
    ["has no method", { method: ".." }],
  ])("uses nothing of the limit, makes no request and no record if it %s", async (_what, rest) => {
    const records: LogRecord[] = [];
    const { send, times } = stack([success], { ...one, log: (record) => records.push(record) });
    for (let n = 0; n < 5; n++) await expect(send(rest)).rejects.toBeDefined();
    await send();
    expect(times).toEqual([0]);
    expect(records).toMatchObject([{ attempt: 1, status: 200 }]);
  });

  it("gives its place in the queue to the next when it is aborted there", async () => {
    const { send, times } = stack([success], one);
    const controllers = Array.from({ length: 3 }, () => new AbortController());
    const calls = [send(), ...controllers.map(({ signal }) => send({ signal })), send()].map(watched);
    await vi.advanceTimersByTimeAsync(5000);
    for (const controller of controllers) controller.abort("enough");
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([0, 10_000]);
    expect(calls.map(({ state }) => state)).toEqual(["resolved", "rejected", "rejected", "rejected", "resolved"]);
  });

  it("serializes its parameters once, so that each attempt sends the same bytes", async () => {
    const bodies: unknown[] = [];
    const fetch: Fetch = async (_url, { body }) => {
      bodies.push(body);
      return broken();
    };
    let times = 0;
    const { send } = stack([], { fetch });
    await ended(send({ params: { toJSON: () => ({ id: ++times }) } }));
    expect(bodies).toEqual(Array(3).fill('{"id":1}'));
  });
});

describe("portalSend, a clock that is set", () => {
  it.each([-3_600_000, -60_000, 60_000, 3_600_000])("lets out no more and no fewer calls: by %i ms", async (ms) => {
    const sent: number[] = [];
    const now = performance.now();
    const fetch: Fetch = async () => {
      sent.push(performance.now() - now);
      return success();
    };
    const { send } = stack([], { fetch, limit: { burst: 2, perSecond: 2 } });
    const calls = Array.from({ length: 4 }, () => send());
    await vi.advanceTimersByTimeAsync(250);
    vi.setSystemTime(Date.now() + ms);
    await Promise.all([...calls, send(), vi.runAllTimersAsync()]);
    expect(sent.map(Math.round)).toEqual([0, 0, 500, 1000, 1500]);
  });
});
