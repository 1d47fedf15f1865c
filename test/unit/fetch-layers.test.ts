import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { webhook } from "../../src/auth/webhook.js";
import type { Call, Layer } from "../../src/call.js";
import type { LogRecord } from "../../src/layers/log.js";
import { shown } from "./failure.js";
import { byApplication, byWebhook, door, method, post, success, token, untypedPost, url } from "./fetch-door.js";

const limited = () => Response.json({ error: "QUERY_LIMIT_EXCEEDED" }, { status: 503 });
const broken = (attempt: number) => () =>
  Response.json({ error: "INTERNAL_SERVER_ERROR", error_description: `attempt ${attempt}` }, { status: 500 });

describe("portalFetch, with its layers", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const settled = async <T>(call: Promise<T>): Promise<T> => (await Promise.all([call, vi.runAllTimersAsync()]))[0];

  it("gives one Response for one call, however many attempts it took", async () => {
    const records: LogRecord[] = [];
    const log = (record: LogRecord) => records.push(record);
    const { fetch, sent } = door([limited, broken(2), success], { retry: {}, log });
    const response = await settled(fetch(url, post()));
    expect([response.status, await response.json()]).toEqual([200, { result: { ok: 1 } }]);
    expect(sent.map(({ body }) => body)).toEqual(['{"id":1}', '{"id":1}', '{"id":1}']);
    expect(records.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 503],
      [2, 500],
      [3, 200],
    ]);
  });

  it("gives the Response of the last attempt when none succeeds", async () => {
    const { client, sent } = door([broken(1), broken(2), broken(3), success], { retry: {} });
    const { error, response } = await settled(untypedPost(client, { body: {} }));
    expect([error, response.status, sent.length]).toEqual([
      { error: "INTERNAL_SERVER_ERROR", error_description: "attempt 3" },
      500,
      3,
    ]);
  });

  it("retries no method that is not documented, for it may write", async () => {
    const { fetch, sent } = door([broken(1), success], { retry: {} });
    expect((await settled(fetch("/no.such.method", post()))).status).toBe(500);
    expect(sent).toHaveLength(1);
  });

  describe("with a write", () => {
    const url = "/some.write";
    const honouring = (portal: string, fails: number[] = []) => {
      const all = door([() => respond()], { retry: {}, auth: webhook(`https://${portal}.example/rest/1/${token}/`) });
      const respond = () => {
        const [latest, ...earlier] = all.sent.map(({ headers }) => headers.get("idempotency-key")).reverse();
        if (fails.includes(all.sent.length)) return broken(all.sent.length)();
        const replayed = earlier.includes(latest ?? "") && { "Idempotent-Replayed": "true" };
        return Response.json({ result: 1 }, { headers: { "Idempotency-Key": `${latest}`, ...replayed } });
      };
      return all;
    };
    const keysOf = (sent: { headers: Headers }[]) => sent.map(({ headers }) => headers.get("idempotency-key"));

    it("makes a key, hands out the portal's headers, and repeats it with the same key once one was honoured", async () => {
      const { fetch, sent } = honouring("made", [2]);
      const first = await settled(fetch(url, post()));
      const second = await settled(fetch(url, post()));
      const keys = keysOf(sent);
      expect(keys).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), keys[1], keys[1]]);
      expect([first, second].map(({ headers }) => headers.get("idempotency-key"))).toEqual([keys[0], keys[1]]);
      expect([first, second].map(({ headers }) => headers.get("idempotent-replayed"))).toEqual([null, "true"]);
    });

    it("carries the caller's key, also from openapi-fetch", async () => {
      const { fetch, client, sent } = honouring("given");
      await fetch(url, { ...post(), headers: { "idempotency-key": "order-7" } });
      await untypedPost(client, { body: {}, headers: { "Idempotency-Key": "order-8" } }, url);
      expect(keysOf(sent)).toEqual(["order-7", "order-8"]);
    });

    it("rejects with a TypeError for a key that no portal accepts, and for one with a batch", async () => {
      const { fetch, sent } = honouring("refused");
      for (const key of ["two words", ""]) {
        const refused = fetch(url, { ...post(), headers: { "Idempotency-Key": key } });
        await expect(refused).rejects.toThrow(/^The option idempotencyKey takes 1 to 255/);
      }
      const batch = fetch("/batch", { ...post(), headers: { "Idempotency-Key": "order-7" } });
      await expect(batch).rejects.toThrow("A batch takes no idempotencyKey");
      expect(sent).toEqual([]);
    });

    it("makes none for a read, and sends on the one that the caller gave", async () => {
      const { fetch, sent } = door();
      await fetch(`/${method}`, post());
      await fetch(`/${method}`, { ...post(), headers: { "Idempotency-Key": "order-7" } });
      expect(keysOf(sent)).toEqual([null, "order-7"]);
    });

    it("puts an application's token beside the body, which stays as it is, unless that has one of its own", async () => {
      const { fetch, sent } = door([success], { auth: byApplication });
      await fetch(url, { ...post(), body: '{ "id" : 1.0 }' });
      await fetch(url, post({ auth: "mine" }));
      expect(sent.map(({ body, headers }) => [body, headers.get("authorization")])).toEqual([
        ['{ "id" : 1.0 }', `Bearer ${token}`],
        [`{"auth":"mine","auth":"${token}"}`, null],
      ]);
    });
  });

  it("renews an expired token and sends the same bytes with the new one", async () => {
    const expired = () => Response.json({ error: "expired_token" }, { status: 401 });
    const renewed = () => Response.json({ access_token: "CANARY-new", refresh_token: "CANARY-3", expires_in: 3600 });
    const tokens = { accessToken: "CANARY-old", refreshToken: "CANARY-2", clientId: "app.1", clientSecret: "CANARY-4" };
    const { fetch, sent } = door([expired, renewed, success], {
      auth: oauth({ address: "portal.example", ...tokens }),
    });
    expect((await settled(fetch(url, { ...post(), body: '{ "id" : 1.0 }' }))).status).toBe(200);
    expect([sent[0]?.body, sent[2]?.body]).toEqual([
      '{ "id" : 1.0 ,"auth":"CANARY-old"}',
      '{ "id" : 1.0 ,"auth":"CANARY-new"}',
    ]);
  });

  it("keeps calls at the same time apart", async () => {
    const { fetch, sent } = door([() => Response.json({ result: sent.length })]);
    const calls = Array.from({ length: 20 }, (_, id) => fetch(url, post({ id })));
    const results = await Promise.all(calls.map(async (call) => (await (await call).json()).result));
    expect(new Set(results).size).toBe(20);
    expect(sent.map(({ body }) => JSON.parse(body).id)).toEqual(Array.from({ length: 20 }, (_, id) => id));
  });

  it("leaves order and ids of openapi-fetch's middleware alone, once for each call", async () => {
    const { client } = door([limited, success], { retry: {} });
    const events: [name: string, id: string][] = [];
    for (const name of ["outer", "inner"]) {
      client.use({
        onRequest: ({ id }) => void events.push([`${name} request`, id]),
        onResponse: ({ id, response }) => void events.push([`${name} response ${response.status}`, id]),
      });
    }
    await settled(untypedPost(client, { body: {} }));
    expect(events.map(([name]) => name)).toEqual([
      "outer request",
      "inner request",
      "inner response 200",
      "outer response 200",
    ]);
    expect(new Set(events.map(([, id]) => id)).size).toBe(1);
  });

  it("sends the request that a middleware has changed", async () => {
    const { client, sent } = door();
    client.use({ onRequest: ({ request }) => request.headers.set("Prefer", "code=200") });
    await untypedPost(client, { body: { id: 7 } });
    expect([sent[0]?.headers.get("prefer"), sent[0]?.body]).toEqual(["code=200", '{"id":7}']);
  });

  // A fetch would follow here, as openapi-fetch asks for; the token must not travel along.
  it.each([301, 302, 303, 307, 308])(
    "follows no redirect: a %i is the Response, and its Location only the host",
    async (status) => {
      const location = `https://other.example/rest/api/1/${token}/${method}?auth=${token}`;
      const { client, sent } = door([() => new Response(null, { status, headers: { location } })]);
      const { error, response } = await untypedPost(client, { body: {}, redirect: "follow" });
      expect([response.status, response.headers.get("location"), error]).toEqual([status, "other.example", ""]);
      expect(sent.map(({ init }) => init.redirect)).toEqual(["manual"]);
    },
  );

  describe.each([
    ["a webhook", byWebhook],
    ["an application", byApplication],
  ])("by %s", (_kind, auth) => {
    it("adds the credentials inside, where no middleware sees them", async () => {
      const { client, sent } = door([success], { auth });
      const seen: unknown[] = [];
      client.use({
        onRequest: async ({ request }) =>
          void seen.push(request.url, [...request.headers], await request.clone().text()),
        onResponse: ({ response }) => void seen.push(response.url, [...response.headers]),
      });
      await untypedPost(client, { body: { id: 1 } });
      expect(`${sent[0]?.url} ${sent[0]?.body}`).toContain(token);
      expect(JSON.stringify(seen)).not.toContain(token);
    });

    it("keeps the credentials from the layers, in what they are handed and after it was sent", async () => {
      const calls: Call[] = [];
      const layer: Layer = (next) => (call) => next(calls[calls.push(call) - 1] as Call);
      const { fetch, sent } = door([success], { auth, layers: [layer] });
      await fetch(url, { method: "POST", body: "no JSON" });
      const [{ url: address, headers }] = sent as [(typeof sent)[0]];
      expect(`${address} ${headers.get("authorization")}`).toContain(token);
      expect(inspect(calls, { depth: null, showHidden: true })).not.toContain(token);
    });

    it("shows nothing of them in a response, though the portal repeats them in every part of it", async () => {
      const echo = () => {
        const body = JSON.stringify({ error: token, error_description: `no ${token}` }).replace("-", "\\u002d");
        const headers = { "x-url": `/rest/api/1/${token}/`, location: `https://${token}@other.example/` };
        return new Response(body, { status: 403, statusText: token, headers });
      };
      const response = await door([echo], { auth }).fetch(url, post());
      const { status, statusText, headers } = response;
      expect([status, statusText, response.url, headers.get("location")]).toEqual([403, "***", "", "other.example"]);
      expect(headers.get("x-url")).toBe("/rest/api/1/***/");
      expect(shown(response)).not.toContain(token);
      expect(await response.json()).toEqual({ error: "***", error_description: "no ***" });
    });

    it("gives a Response whose URL is empty for a success too", async () => {
      expect((await door([success], { auth }).fetch(url, post())).url).toBe("");
    });
  });

  it("shows a layer the method and the parameters, which it can replace together with the request", async () => {
    const calls: unknown[] = [];
    const layer: Layer = (next) => (call) => {
      calls.push([call.method, call.params, call.safe]);
      return next({ ...call, params: { id: 2 }, request: undefined });
    };
    const { fetch, sent } = door([success], { layers: [layer] });
    await fetch(url, post({ id: 1 }));
    expect(calls).toEqual([[method, { id: 1 }, undefined]]);
    expect(sent.map(({ body }) => body)).toEqual(['{"id":2}']);
  });

  it("rejects with the validation's own error, as the typed client does", async () => {
    const validate: Layer = (next) => async (call) => {
      await next(call);
      throw new RangeError("differs");
    };
    await expect(door([success], { validate }).fetch(url, post())).rejects.toEqual(new RangeError("differs"));
  });
});
