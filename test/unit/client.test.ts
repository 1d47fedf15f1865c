import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { webhook } from "../../src/auth/webhook.js";
import type { Call } from "../../src/call.js";
import { call, createClient } from "../../src/client.js";
import type { Fetch } from "../../src/fetch-response.js";
import { failure, shown } from "./failure.js";
import { methodNames, untyped } from "./untyped.js";

const auth = webhook("https://portal.example/rest/1/t0ken/");
const success = () => Response.json({ result: "from the portal" });
const [method = ""] = methodNames;

afterEach(() => vi.unstubAllGlobals());

describe("createClient", () => {
  it.each(methodNames)("has %s, which reaches the portal's URL of that name", async (name) => {
    const urls: string[] = [];
    const fetch: Fetch = async (url) => {
      urls.push(url);
      return success();
    };
    // More calls than the limit lets through at once.
    expect(await untyped(createClient(auth, { fetch, limit: false }), name)({})).toBe("from the portal");
    expect(urls).toEqual([`https://portal.example/rest/api/1/t0ken/${name}`]);
  });

  it("calls the caller's fetch with a URL as a string and an init, and nothing else", async () => {
    const fetch = vi.fn<Fetch>(async () => success());
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
    "uses the global fetch, as it is at the time of the call, unless given one: options %j",
    async (options) => {
      const client = createClient(auth, ...options);
      const fetch = vi.fn<Fetch>(async () => success());
      vi.stubGlobal("fetch", fetch);
      await untyped(client, method)({});
      expect(fetch).toHaveBeenCalledOnce();
      expect(fetch.mock.calls[0]).toHaveLength(2);
    },
  );

  it("sends nothing before the first call", () => {
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
const leaks: [where: string, fetch: (echo: string) => Promise<Response>][] = [
  ["a message", async (echo) => Response.json({ error: { code: "X", message: `no ${echo}` } }, { status: 400 })],
  ["a message that is not a string", async (echo) => Response.json({ error: { code: "X", message: { echo } } })],
  ["a code", async (echo) => Response.json({ error: { code: echo, message: "no" } }, { status: 403 })],
  [
    "an error of the older shape",
    async (echo) => Response.json({ error: "X", error_description: echo }, { status: 401 }),
  ],
  ["the code of an error of the older shape", async (echo) => Response.json({ error: echo }, { status: 401 })],
  [
    "a validation issue",
    async (echo) => Response.json({ error: { code: "X", validation: [{ field: echo, message: echo, more: echo }] } }),
  ],
  [
    "a validation issue that is not a string",
    async (echo) => Response.json({ error: { code: "X", validation: [{ field: [echo] }] } }),
  ],
  [
    "a validation issue that is not an object",
    async (echo) => Response.json({ error: { code: "X", validation: [echo] } }),
  ],
  ["a login page", async (echo) => new Response(`<a href="${echo}">log in</a>`, html)],
  ["a gateway's page", async (echo) => new Response(`<p>${echo}</p>`, { ...html, status: 502 })],
  ["broken JSON", async (echo) => new Response(`{"result": ${echo}`)],
  ["JSON of another shape", async (echo) => Response.json({ echo })],
  ["a redirect's path", async (echo) => redirect(`/login?back=${encodeURIComponent(echo)}`)],
  ["a redirect's query", async (echo) => redirect(`https://other.example/?back=${encodeURIComponent(echo)}`)],
  ["a redirect's user", async (echo) => redirect(`https://${encodeURIComponent(echo)}@other.example/`)],
  ["fetch's message", (echo) => Promise.reject(new TypeError(`Failed to parse URL from ${echo}`))],
  ["fetch's cause", (echo) => Promise.reject(new TypeError("fetch failed", { cause: invalidUrl(echo) }))],
  ["a cause's cause", (echo) => Promise.reject(nested(echo, 9))],
  ["a thrown string", (echo) => Promise.reject(echo)],
  ["a thrown object", (echo) => Promise.reject({ message: echo, name: echo, code: echo, url: echo })],
  ["a thrown object without a message", (echo) => Promise.reject({ url: echo, toString: () => echo })],
];

function redirect(location: string) {
  return new Response(null, { status: 302, headers: { location } });
}

function invalidUrl(input: string) {
  return Object.assign(new TypeError(`Invalid URL ${input}`), { input, code: `ERR ${input}`, name: input });
}

function nested(echo: string, depth: number): Error {
  return new Error(echo, depth > 0 ? { cause: nested(echo, depth - 1) } : {});
}

describe.each(clients)("a client by %s", (_kind, secret) => {
  it("holds no secret when it is printed, logged or serialized", () => {
    const client = createClient(secret);
    expect(shown(client)).not.toContain("7f3a");
    expect(shown(untyped(client, method))).not.toContain("7f3a");
  });

  describe.each(forms)("whose secret is echoed %s", (_form, echo) => {
    it.each(leaks)("does not leak it from %s", async (_where, fetch) => {
      const error = await failure(
        untyped(
          createClient(secret, { fetch: () => fetch(echo), retry: { attempts: 1 }, limit: false }),
          method,
        )({ id: 1 }),
      );
      expect(shown(error)).not.toContain("7f3a");
    });
  });
});

describe("the response of an error", () => {
  const body = JSON.stringify({ error: { code: "SOME_CODE", message: `no ${canary}` } });
  const headers = { "content-type": "application/json", "x-url": `/rest/api/1/${encodeURIComponent(canary)}/` };

  const failed = (fetch: Fetch, [, way] = clients[0] as (typeof clients)[number]) =>
    failure(untyped(createClient(way, { fetch, retry: { attempts: 1 }, limit: false }), method)({ id: 1 }));

  it.each(clients)("keeps what the portal sent, with the secret of the %s masked", async (...way) => {
    const { response } = await failed(async () => new Response(body, { status: 400, statusText: "Bad", headers }), way);
    expect(response).toMatchObject({
      status: 400,
      statusText: "Bad",
      body: JSON.stringify({ error: { code: "SOME_CODE", message: "no ***" } }),
    });
    expect([...(response?.headers ?? [])]).toEqual([
      ["content-type", "application/json"],
      ["x-url", "/rest/api/1/***/"],
    ]);
  });

  it("keeps a body without a secret byte for byte", async () => {
    const text = '{ "error" : "SOME_CODE", "n": 9007199254740993 }\n';
    expect((await failed(async () => new Response(text, { status: 500 }))).response?.body).toBe(text);
  });

  it.each([
    ["a network failure", () => Promise.reject(new TypeError("fetch failed"))],
    ["a redirect that a browser hides", async () => opaqueRedirect()],
  ])("is undefined after %s", async (_what, fetch) => {
    const error = await failed(fetch);
    expect("response" in error).toBe(true);
    expect(error.response).toBeUndefined();
  });

  it("is not enumerable, so that logs stay short: not in toJSON, inspect or a copy", async () => {
    const error = await failed(async () => new Response("BODY-of-the-response", { status: 500 }));
    expect(error.response?.body).toBe("BODY-of-the-response");
    expect(Object.keys(error)).not.toContain("response");
    for (const text of [JSON.stringify(error), inspect(error), JSON.stringify({ ...error }), String(error)]) {
      expect(text).not.toContain("BODY-of-the-response");
    }
  });

  it("cannot be replaced", async () => {
    const error = await failed(async () => new Response("", { status: 500 }));
    expect(() => Object.assign(error, { response: undefined })).toThrow(TypeError);
  });
});

function opaqueRedirect(): Response {
  return Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
}

describe("call", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const broken = () => Response.json({ error: "INTERNAL_SERVER_ERROR" }, { status: 500 });

  /** A client whose portal fails once and then succeeds, with the calls as a layer sees them and the requests. */
  function client(auth = clients[1][1]) {
    const calls: Call[] = [];
    const sent: string[] = [];
    const b24 = createClient(auth, {
      limit: false,
      layers: [
        (next) => (call) => {
          calls.push(call);
          return next(call);
        },
      ],
      fetch: async (url, { body }) => {
        sent.push(`${url} ${body}`);
        return sent.length === 1 ? broken() : success();
      },
    });
    return { b24, calls, sent };
  }
  const settled = async <T>(called: Promise<T>) =>
    (await Promise.allSettled([called, vi.runAllTimersAsync()]))[0] as PromiseSettledResult<T>;

  it("sends a method by its name, documented or not, through every layer, and resolves to its result", async () => {
    const { b24, calls, sent } = client(oauth({ address: "portal.example", accessToken: "t0ken" }));
    const params = { filter: { id: 1 } };
    expect(await settled(call(b24, "no.such.method", params, { safe: true }))).toEqual({
      status: "fulfilled",
      value: "from the portal",
    });
    expect(calls).toEqual([{ method: "no.such.method", params, safe: true }]);
    expect(sent).toEqual(
      Array(2).fill('https://portal.example/rest/api/no.such.method {"filter":{"id":1},"auth":"t0ken"}'),
    );
  });

  it("sends no parameters when it is given none", async () => {
    const { b24, calls } = client();
    await settled(call(b24, "no.such.method"));
    expect(calls).toEqual([{ method: "no.such.method", params: {} }]);
  });

  it.each([
    ["an undocumented method", "no.such.method", undefined, 1],
    ["an undocumented method with a name that every object has", "constructor", undefined, 1],
    ["an undocumented method with safe: true", "no.such.method", { safe: true }, 2],
    ["a documented read", method, undefined, 2],
    ["a documented read with safe: false", method, { safe: false }, 1],
  ])("sends %s after a failure of the server: %s %j, %i times", async (_what, name, options, times) => {
    const { b24, sent } = client();
    const { status } = await settled(call(b24, name, {}, options));
    expect([status, sent.length]).toEqual([times === 1 ? "rejected" : "fulfilled", times]);
  });

  it("gives a method that is not documented a key and the headers of the call, and none with safe: true", async () => {
    const sent: Headers[] = [];
    const fetch: Fetch = async (_url, { headers }) => {
      sent.push(new Headers(headers));
      return success();
    };
    const b24 = createClient(auth, { fetch, limit: false });
    await call(b24, "no.such.method");
    await call(b24, "no.such.method", {}, { idempotencyKey: "order-7", headers: { "X-Trace": "a" } });
    await call(b24, "no.such.method", {}, { safe: true });
    await call(b24, "no.such.method", {}, { idempotencyKey: false });
    const keys = sent.map((headers) => headers.get("idempotency-key"));
    expect(keys).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), "order-7", null, null]);
    expect(sent.map((headers) => headers.get("x-trace"))).toEqual([null, "a", null, null]);
  });

  it("heeds the signal and the time limit of the call", async () => {
    const { b24 } = client();
    await expect(call(b24, method, {}, { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    const hanging = createClient(auth, { fetch: () => new Promise(() => {}), limit: false, retry: { attempts: 1 } });
    const outcome = settled(call(hanging, method, {}, { timeout: 5 }));
    expect(await outcome).toMatchObject({ reason: { code: "TIMEOUT", detail: expect.stringContaining("5 ms") } });
  });

  it("lets no option replace the method or its parameters", async () => {
    const { b24, calls } = client();
    await settled(call(b24, "no.such.method", { id: 1 }, { method: "other", params: {} } as object));
    expect(calls).toEqual([{ method: "no.such.method", params: { id: 1 } }]);
  });

  it.each([
    ["a branch of a client", () => createClient(auth).mail],
    ["a copy of a client", () => ({ ...createClient(auth) })],
    ["an object of one's own", () => ({})],
    ["nothing", () => undefined],
  ])("rejects %s with a TypeError that says what it needs", async (_what, foreign) => {
    const client = foreign() as ReturnType<typeof createClient>;
    await expect(call(client, method, {})).rejects.toThrow(
      new TypeError("The first argument of call must be a client from createClient"),
    );
  });
});
