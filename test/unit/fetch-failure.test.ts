import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { webhook } from "../../src/auth/webhook.js";
import { NetworkError } from "../../src/errors.js";
import { failure, shown } from "./failure.js";
import { byApplication, byWebhook, door, post, success, token, untypedPost, url } from "./fetch-door.js";
import { listeners, watched } from "./layers/scripted.js";

const refused = () => {
  const cause = Object.assign(new Error(`connect ECONNREFUSED, for ${token}`), { code: "ECONNREFUSED" });
  return Promise.reject(new TypeError("fetch failed", { cause }));
};
const broken = () => Response.json({ error: "INTERNAL_SERVER_ERROR" }, { status: 500 });
let portals = 0;
const hanging = () => new Promise<Response>(() => {});

describe("portalFetch, as it fails", () => {
  describe.each([
    ["a webhook", byWebhook],
    ["an application", byApplication],
  ])("by %s", (_kind, auth) => {
    // Users of fetch expect the very error here; ours is a copy of it, because the original can hold the token.
    it("rejects after a failure of the network, with a redacted copy of what fetch threw as the cause", async () => {
      const error = await failure(door([refused], { auth }).fetch(url, post()));
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toMatchObject({ code: "NETWORK_FAILURE", sent: false, response: undefined });
      expect(error.cause).toMatchObject({
        message: "fetch failed",
        cause: { code: "ECONNREFUSED", message: "connect ECONNREFUSED, for ***" },
      });
      expect(shown(error)).not.toContain(token);
    });
  });

  it("lets the middleware of openapi-fetch see the error, and turn it into a response", async () => {
    const { client } = door([refused]);
    const seen: unknown[] = [];
    client.use({
      onError: ({ error }) => {
        seen.push(error);
        return Response.json({ error: "offline" }, { status: 503 });
      },
    });
    expect(await untypedPost(client, { body: {} })).toMatchObject({ error: { error: "offline" } });
    expect(seen).toEqual([expect.any(NetworkError)]);
  });

  it("rejects when the access token could not be renewed, for the portal's 401 says less", async () => {
    const expired = () => Response.json({ error: "expired_token" }, { status: 401 });
    const rejected = () => Response.json({ error: "invalid_grant" }, { status: 400 });
    const tokens = { accessToken: "CANARY-1", refreshToken: "CANARY-2", clientId: "app.1", clientSecret: "CANARY-3" };
    const auth = oauth({ address: "portal.example", ...tokens });
    const error = await failure(door([expired, rejected], { auth }).fetch(url, post()));
    expect(error).toMatchObject({ name: "AuthError", code: "invalid_grant" });
    expect(shown(error)).not.toContain("CANARY");
  });

  it("rejects with what is no failure of the portal as it is", async () => {
    const bug = new TypeError("a bug of a layer");
    const { fetch } = door([success], { layers: [() => () => Promise.reject(bug)] });
    await expect(fetch(url, post())).rejects.toBe(bug);
  });
});

describe("portalFetch, as it is aborted", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const ways: [where: string, args: (init: RequestInit) => [RequestInfo, RequestInit?]][] = [
    ["by an init", (init) => [url, init]],
    ["by a Request", (init) => [new Request(url, init)]],
    ["by an init beside a Request", ({ signal, ...init }) => [new Request(url, init), { signal: signal ?? null }]],
  ];

  describe.each(ways)("%s", (_where, args) => {
    it("rejects with the caller's reason before anything is sent", async () => {
      const { fetch, sent } = door();
      const init = { ...post(), signal: AbortSignal.abort("enough") };
      await expect(fetch(...args(init))).rejects.toBe("enough");
      await expect(fetch(...args({ ...init, method: "DELETE" }))).rejects.toBe("enough");
      expect(sent).toEqual([]);
    });

    it("rejects with an AbortError when the caller gives no reason", async () => {
      const init = { ...post(), signal: AbortSignal.abort() };
      await expect(door().fetch(...args(init))).rejects.toMatchObject({ name: "AbortError" });
    });

    it("rejects with the caller's reason in flight, between attempts and in the queue of the limit", async () => {
      const controller = new AbortController();
      const full = door([success], {
        auth: webhook(`https://queued-${++portals}.example/rest/1/t0ken/`),
        limit: { burst: 1, perSecond: 0.1 },
      });
      await full.fetch(url, post());
      const doors = [door([hanging]), door([broken], { retry: {} }), full];
      const calls = doors.map(({ fetch }) => watched(fetch(...args({ ...post(), signal: controller.signal }))));
      await vi.advanceTimersByTimeAsync(1);
      expect(calls.map(({ state }) => state)).toEqual(["pending", "pending", "pending"]);
      controller.abort("enough");
      await vi.advanceTimersByTimeAsync(0);
      for (const call of calls) expect(call).toEqual({ state: "rejected", reason: "enough" });
      expect(doors.map(({ sent }) => sent.length)).toEqual([1, 1, 1]);
      expect(vi.getTimerCount()).toBe(0);
    });

    it("rejects with the caller's reason while it reads the body of the request", async () => {
      const controller = new AbortController();
      const init = { method: "POST", body: new ReadableStream(), duplex: "half", signal: controller.signal };
      const call = watched(door().fetch(...args(init)));
      await vi.advanceTimersByTimeAsync(1);
      controller.abort("enough");
      await vi.advanceTimersByTimeAsync(0);
      expect(call).toEqual({ state: "rejected", reason: "enough" });
    });
  });

  it("heeds no signal when the init takes the Request's away", async () => {
    const controller = new AbortController();
    const call = watched(
      door([hanging]).fetch(new Request(url, { ...post(), signal: controller.signal }), { signal: null }),
    );
    await vi.advanceTimersByTimeAsync(1);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(call.state).toBe("pending");
  });

  it("leaves no listener on a signal that outlives its calls", async () => {
    const { signal } = new AbortController();
    const { fetch } = door();
    for (let n = 0; n < 3; n++) await fetch(url, { ...post(), signal });
    expect(listeners(signal)).toBe(0);
  });
});

describe("portalFetch, with a Request that nobody keeps", () => {
  let collect: () => Promise<void>;
  beforeAll(() => {
    setFlagsFromString("--expose-gc");
    const gc: () => void = runInNewContext("gc");
    collect = async () => {
      for (let n = 0; n < 5; n++) {
        await new Promise((done) => setTimeout(done, 10));
        gc();
      }
    };
  });
  afterAll(() => setFlagsFromString("--no-expose-gc"));

  it("is aborted even after the Request would have been garbage collected", async () => {
    const controller = new AbortController();
    const { fetch } = door([hanging]);
    const call = watched(fetch(new Request(url, { ...post(), signal: controller.signal })));
    await collect();
    controller.abort("enough");
    await new Promise((done) => setTimeout(done, 0));
    expect(call).toEqual({ state: "rejected", reason: "enough" });
  });

  it("keeps no Request once its call is over", async () => {
    const { fetch } = door([success, refused]);
    const called = async (): Promise<WeakRef<Request>> => {
      const request = new Request(url, post());
      await fetch(request).catch(() => {});
      return new WeakRef(request);
    };
    const requests = [await called(), await called()];
    await collect();
    expect(requests.map((request) => request.deref())).toEqual([undefined, undefined]);
  });
});
