import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Client, createClient, type Fetch, type OAuthOptions, oauth, type Tokens } from "../../../src/index.js";
import { failure } from "../../unit/failure.js";
import { methodNames, untyped } from "../../unit/untyped.js";
import { type Answer, drip, enveloped, flat, json, type Portal, raw, silence, startPortal } from "./portal.js";

const [method = ""] = methodNames;
const fresh = { access_token: "new-access", refresh_token: "new-refresh", expires: 9_999_999_999 };
const denied = [enveloped("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"), flat("expired_token")] as const;

let portal: Portal;
let server: Portal;
beforeEach(async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  [portal, server] = await Promise.all([startPortal(onlyFor("new-access")), startPortal(json(fresh))]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([portal.close(), server.close()]);
});

/** Lets one token in; refuses others in either shape by turns, at once or after a while. */
function onlyFor(token: string, delays = [0]): Answer {
  let refused = 0;
  return (seen, response) => {
    const { auth, id } = JSON.parse(seen.body);
    if (auth === token) return json({ result: id })(seen, response);
    const reply = denied[refused % 2];
    setTimeout(() => json(reply, 401)(seen, response), delays[refused++ % delays.length]);
  };
}

// The address of the authorization server is fixed; only its packets go to the loopback.
const rerouted: Fetch = (url, init) =>
  fetch(url.startsWith("https://oauth.bitrix.info/") ? server.origin + new URL(url).pathname : url, init);

let refused = 0;
const client = (options: Partial<OAuthOptions> = {}): Client => {
  refused = 0;
  const tokens = { accessToken: "old-access", refreshToken: "old-refresh", clientId: "app", clientSecret: "s3cret" };
  return createClient(oauth({ address: portal.origin, ...tokens, ...options }), {
    fetch: rerouted,
    log: ({ status }) => {
      if (status === 401) refused++;
    },
  });
};

/** Holds an answer back until all of the storm have been refused, so that none of them comes late. */
const onceAllAreRefused =
  (answer: Answer): Answer =>
  async (seen, response) => {
    await vi.waitUntil(() => refused >= 100, { timeout: 120_000, interval: 5 });
    answer(seen, response);
  };

const storm = (b24: Client, calls = 100) =>
  Promise.allSettled(Array.from({ length: calls }, (_, id) => untyped(b24, method)({ id })));

/** How often each call reached the portal with each token. */
function sendings(): Record<string, string[]> {
  const byId: Record<string, string[]> = {};
  for (const { body } of portal.seen) {
    const { id, auth } = JSON.parse(body);
    byId[id] = [...(byId[id] ?? []), auth];
  }
  return byId;
}

const each = (...auth: string[]) => Object.fromEntries(Array.from({ length: 100 }, (_, id) => [id, auth]));

describe("a storm of a hundred calls with an expired token", () => {
  it.each([
    ["all refused together", [0]],
    ["some refused only after the renewal", [0, 30, 60, 90]],
  ])("is renewed once, and each call is sent once more: %s", async (_how, delays) => {
    portal.answers = [onlyFor("new-access", delays)];
    const outcomes = await storm(client());
    expect(outcomes).toEqual(Array.from({ length: 100 }, (_, value) => ({ status: "fulfilled", value })));
    expect(sendings()).toEqual(each("old-access", "new-access"));
    expect(server.seen.map(({ path, body }) => [path, Object.fromEntries(new URLSearchParams(body))])).toEqual([
      [
        "/oauth/token/",
        { grant_type: "refresh_token", client_id: "app", client_secret: "s3cret", refresh_token: "old-refresh" },
      ],
    ]);
  });

  it("is not sent with the new token before onTokens has stored it", async () => {
    const uses: number[] = [];
    const used = () => uses.push(portal.seen.filter(({ body }) => body.includes("new-access")).length);
    const onTokens = vi.fn(async (_tokens: Tokens) => {
      used();
      await new Promise((stored) => setTimeout(stored, 50));
      used();
    });
    await storm(client({ onTokens }));
    expect(uses).toEqual([0, 0]);
    expect(onTokens.mock.calls).toEqual([
      // A lifetime that makes no sense counts as an hour.
      [
        {
          accessToken: "new-access",
          refreshToken: "new-refresh",
          expires: expect.closeTo(Date.now() / 1000 + 3600, -2),
        },
      ],
    ]);
    expect(sendings()).toEqual(each("old-access", "new-access"));
  });

  it("ends when the new token is refused as well, without a second renewal", async () => {
    portal.answers = [onlyFor("none")];
    const outcomes = await storm(client());
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(["rejected"]));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { name: "AuthError", attempts: 2 } });
    expect(sendings()).toEqual(each("old-access", "new-access"));
    expect(server.seen).toHaveLength(1);
  });

  it("ends when renewal is refused, for good", async () => {
    server.answers = [json(flat("invalid_grant"), 400)];
    const b24 = client();
    for (const outcome of await storm(b24)) {
      expect(outcome).toMatchObject({ reason: { name: "AuthError", code: "invalid_grant", attempts: 1 } });
    }
    expect(sendings()).toEqual(each("old-access"));
    expect(await failure(untyped(b24, method)({ id: 0 }))).toMatchObject({ code: "invalid_grant" });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ["a reset", raw("", "reset")],
    ["a page with HTTP 502", (_seen, response) => response.writeHead(502).end("<html>")],
    ["a redirect", (_seen, response) => response.writeHead(302, { location: "/elsewhere" }).end()],
    ["truncated JSON", raw('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"access_token":"new', "end")],
    ["half a pair", json({ access_token: "new-access" })],
  ] satisfies [string, Answer][])(
    "ends when renewal meets %s; a call tries again once the cool-down is over",
    async (_what, answer) => {
      server.answers = [onceAllAreRefused(answer), json(fresh)];
      const b24 = client();
      for (const outcome of await storm(b24)) {
        expect(outcome).toMatchObject({ reason: { name: "AuthError", code: "RENEWAL_FAILED", attempts: 1 } });
      }
      expect(sendings()).toEqual(each("old-access"));
      const { retryAt } = await failure(untyped(b24, method)({ id: 3 }));
      expect(server.seen).toHaveLength(1);
      await new Promise((over) => setTimeout(over, Number(retryAt) - Date.now() + 20));
      expect(await untyped(b24, method)({ id: 3 })).toBe(3);
      expect(server.seen).toHaveLength(2);
    },
  );

  it("loses no pair that could not be stored: it is handed over again, and not renewed again", async () => {
    const onTokens = vi.fn().mockRejectedValueOnce(new Error("disk full"));
    server.answers = [onceAllAreRefused(json(fresh))];
    const b24 = client({ onTokens });
    for (const outcome of await storm(b24)) {
      expect(outcome).toMatchObject({ reason: { name: "AuthError", code: "RENEWAL_FAILED" } });
    }
    expect(await untyped(b24, method)({ id: 3 })).toBe(3);
    expect(onTokens).toHaveBeenCalledTimes(2);
    expect(server.seen).toHaveLength(1);
  });

  it("is renewed before it is sent when the token is known to have expired", async () => {
    await storm(client({ expires: 1 }));
    expect(sendings()).toEqual(each("new-access"));
    expect(server.seen).toHaveLength(1);
  });

  it("is not renewed when access is forbidden, in either shape", async () => {
    portal.answers = Array.from({ length: 100 }, (_, call) => json(denied[call % 2], 403));
    await storm(client());
    expect(sendings()).toEqual(each("old-access"));
    expect(server.seen).toHaveLength(0);
  });

  it("goes on for the others when one of them is aborted", async () => {
    const controller = new AbortController();
    server.answers = [
      (seen, response) => {
        controller.abort("enough");
        setTimeout(() => json(fresh)(seen, response), 20);
      },
    ];
    const b24 = client();
    const aborted = untyped(b24, method)({ id: 100 }, { signal: controller.signal });
    const [one, ...others] = await Promise.allSettled([aborted, storm(b24)]);
    expect(one).toEqual({ status: "rejected", reason: "enough" });
    expect(others).toMatchObject([{ value: Array(100).fill({ status: "fulfilled" }) }]);
    expect(sendings()).toEqual({ ...each("old-access", "new-access"), 100: ["old-access"] });
    expect(server.seen).toHaveLength(1);
  });
});

describe("an authorization server that hangs", () => {
  it.each([
    ["before the headers", silence],
    ["amid the body", drip],
  ])("lets an aborted call go: %s", async (_when, answer) => {
    const controller = new AbortController();
    server.answers = [
      (seen, response) => {
        answer(seen, response);
        setTimeout(() => controller.abort("enough"), 20);
      },
    ];
    await expect(untyped(client(), method)({ id: 1 }, { signal: controller.signal })).rejects.toBe("enough");
    expect(sendings()).toEqual({ 1: ["old-access"] });
  });

  it.each([
    ["a silent server", silence, () => {}],
    ["an onTokens that never settles", json(fresh), () => new Promise<void>(() => {})],
  ])("keeps no call longer than its timeout: %s", async (_what, answer, onTokens) => {
    server.answers = [answer];
    const called = untyped(client({ onTokens }), method)({ id: 1 }, { timeout: 200 });
    expect(await failure(called)).toMatchObject({ name: "TimeoutError", code: "RENEWAL_FAILED", attempts: 1 });
    expect(sendings()).toEqual({ 1: ["old-access"] });
  });
});

describe("eight workers that share a store", () => {
  it("renew once for a hundred calls, and all go on with the same tokens", async () => {
    let stored: Tokens = { accessToken: "old-access", refreshToken: "old-refresh", expires: 9_999_999 };
    let last = Promise.resolve();
    const store = {
      load: () => stored,
      save: (tokens: Tokens) => {
        stored = tokens;
      },
      lock: (run: () => Promise<void>) => {
        last = last.then(run);
        return last;
      },
    };
    const workers = Array.from({ length: 8 }, () => client({ store }));
    const calls = Array.from({ length: 100 }, (_, id) => untyped(workers[id % 8] as Client, method)({ id }));
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 100 }, (_, id) => id));
    expect(server.seen).toHaveLength(1);
    expect(stored).toMatchObject({ accessToken: "new-access", refreshToken: "new-refresh" });
  });
});
