import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Client, createClient, type Fetch, type OAuthOptions, oauth, type Tokens } from "../../../src/index.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { failure } from "../../unit/failure.js";
import { type Answer, drip, enveloped, flat, json, type Portal, raw, silence, startPortal } from "./portal.js";

const denied = [enveloped("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"), flat("expired_token")] as const;

let mock: Mock;
beforeAll(async () => {
  // A lifetime that makes no sense, which counts as an hour.
  const issued = { accessToken: "old-access", refreshToken: "old-refresh", expires: 1, lifetime: 9_999_999_999 };
  mock = await startMock({ tokens: issued });
});
afterAll(() => mock.close());

/** A portal or an authorization server, for what the mock cannot do. */
let bad: Portal;
beforeEach(async () => {
  mock.reset();
  vi.spyOn(Math, "random").mockReturnValue(0);
  bad = await startPortal();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await bad.close();
});

let refused = 0;
/** A client that does not know when its token expires. */
const client = (options: Partial<OAuthOptions> = {}, fetching: Fetch = fetch): Client => {
  refused = 0;
  const { expires, ...tokens } = mock.oauth;
  return createClient(oauth({ ...tokens, ...options }), {
    fetch: fetching,
    limit: false,
    log: ({ status }) => {
      if (status === 401) refused++;
    },
  });
};

const isRenewal = (url: string) => new URL(url).pathname === "/oauth/token/";

/** Holds renewals back until all of the storm have been refused, so that none of them comes late. */
const onceAllAreRefused = (fetching: Fetch = fetch): Fetch => {
  return async (url, init) => {
    if (isRenewal(url)) await vi.waitUntil(() => refused >= 100, { timeout: 120_000, interval: 5 });
    return fetching(url, init);
  };
};

const get = async (b24: Client, id: number, options = {}) => (await b24.mail.mailbox.get({ id }, options)).item.id;
const ids = Array.from({ length: 100 }, (_, index) => index + 1);
const storm = (b24: Client) => Promise.allSettled(ids.map((id) => get(b24, id)));
const each = <T>(...values: T[]) => Object.fromEntries(ids.map((id) => [id, values]));

const renewals = () => mock.requests.filter(({ path }) => path === "/oauth/token").map(({ status }) => status);

/** What each call got from the mock, again and again: 401 with the old token, 200 with the new one. */
const statuses = () => byId(mock.requests.map(({ params, status }) => [params, status]));

/** With which token each call reached the bad portal. */
const tokens = () => byId(bad.seen.map(({ body }) => [JSON.parse(body), JSON.parse(body).auth]));

function byId(sendings: [params: object | undefined, what: unknown][]): Record<string, unknown[]> {
  const found: Record<string, unknown[]> = {};
  for (const [params, what] of sendings) {
    if (params && "id" in params) found[String(params.id)] = [...(found[String(params.id)] ?? []), what];
  }
  return found;
}

describe("a storm of a hundred calls with an expired token", () => {
  it.each([
    ["all refused together", [0]],
    ["some refused only after the renewal", [0, 30, 60, 90]],
  ])("is renewed once, and each call is sent once more: %s", async (_how, delays) => {
    let sent = 0;
    const late: Fetch = async (url, init) => {
      if (sent++ < 100) await new Promise((later) => setTimeout(later, delays[sent % delays.length]));
      return fetch(url, init);
    };
    expect(await storm(client({}, late))).toEqual(ids.map((value) => ({ status: "fulfilled", value })));
    expect(statuses()).toEqual(each(401, 200));
    expect(renewals()).toEqual([200]);
  });

  it("is not sent with the new token before onTokens has stored it", async () => {
    const uses: number[] = [];
    const used = () => uses.push(mock.requests.filter(({ params, status }) => params && status === 200).length);
    const onTokens = vi.fn(async (_tokens: Tokens) => {
      used();
      await new Promise((stored) => setTimeout(stored, 50));
      used();
    });
    await storm(client({ onTokens }));
    expect(uses).toEqual([0, 0]);
    const { accessToken, refreshToken } = mock.oauth;
    const expires = expect.closeTo(Date.now() / 1000 + 3600, -2);
    expect(onTokens.mock.calls).toEqual([[expect.objectContaining({ accessToken, refreshToken, expires })]]);
    expect(statuses()).toEqual(each(401, 200));
  });

  it("ends when the new token is refused as well, in either shape, without a second renewal", async () => {
    let refusals = 0;
    bad.answers = [(seen, response) => json(denied[refusals++ % 2], 401)(seen, response)];
    for (const outcome of await storm(client({ address: bad.origin })))
      expect(outcome).toMatchObject({ status: "rejected", reason: { name: "AuthError", attempts: 2 } });
    expect(tokens()).toEqual(each("old-access", mock.oauth.accessToken));
    expect(renewals()).toEqual([200]);
  });

  it("ends when renewal is refused, for good", async () => {
    const b24 = client({ refreshToken: "another" });
    for (const outcome of await storm(b24)) {
      expect(outcome).toMatchObject({ reason: { name: "AuthError", code: "invalid_grant", attempts: 1 } });
    }
    expect(statuses()).toEqual(each(401));
    expect(await failure(get(b24, 1))).toMatchObject({ code: "invalid_grant" });
    expect(renewals()).toEqual([400]);
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
      bad.answers = [answer];
      const badAtFirst: Fetch = (url, init) =>
        fetch(isRenewal(url) && bad.seen.length === 0 ? `${bad.origin}/` : url, init);
      const b24 = client({}, onceAllAreRefused(badAtFirst));
      for (const outcome of await storm(b24)) {
        expect(outcome).toMatchObject({ reason: { name: "AuthError", code: "RENEWAL_FAILED", attempts: 1 } });
      }
      expect(statuses()).toEqual(each(401));
      const { retryAt } = await failure(get(b24, 3));
      expect(bad.seen).toHaveLength(1);
      expect(renewals()).toEqual([]);
      await new Promise((over) => setTimeout(over, Number(retryAt) - Date.now() + 20));
      expect(await get(b24, 3)).toBe(3);
      expect(renewals()).toEqual([200]);
    },
  );

  it("ends for good when the new tokens are lost on their way, for the old ones are used up", async () => {
    mock.next("/oauth/token", { cut: true });
    const b24 = client({}, onceAllAreRefused());
    await storm(b24);
    const { code, retryAt } = await failure(get(b24, 3));
    expect(code).toBe("RENEWAL_FAILED");
    await new Promise((over) => setTimeout(over, Number(retryAt) - Date.now() + 20));
    expect(await failure(get(b24, 3))).toMatchObject({ name: "AuthError", code: "invalid_grant" });
    expect(renewals()).toEqual([0, 400]);
  });

  it("loses no pair that could not be stored: it is handed over again, and not renewed again", async () => {
    const onTokens = vi.fn().mockRejectedValueOnce(new Error("disk full"));
    const b24 = client({ onTokens }, onceAllAreRefused());
    for (const outcome of await storm(b24)) {
      expect(outcome).toMatchObject({ reason: { name: "AuthError", code: "RENEWAL_FAILED" } });
    }
    expect(await get(b24, 3)).toBe(3);
    expect(onTokens).toHaveBeenCalledTimes(2);
    expect(renewals()).toEqual([200]);
  });

  it("is renewed before it is sent when the token is known to have expired", async () => {
    await storm(client({ expires: 1 }));
    expect(statuses()).toEqual(each(200));
    expect(renewals()).toEqual([200]);
  });

  it("is not renewed when access is forbidden, in either shape", async () => {
    bad.answers = ids.map((id) => json(denied[id % 2], 403));
    await storm(client({ address: bad.origin }));
    expect(tokens()).toEqual(each("old-access"));
    expect(renewals()).toEqual([]);
  });

  it("goes on for the others when one of them is aborted", async () => {
    const controller = new AbortController();
    mock.next("/oauth/token", { delay: 20 });
    const aborting: Fetch = (url, init) => {
      if (isRenewal(url)) controller.abort("enough");
      return fetch(url, init);
    };
    const b24 = client({}, aborting);
    const aborted = get(b24, 101, { signal: controller.signal });
    const [one, ...others] = await Promise.allSettled([aborted, storm(b24)]);
    expect(one).toEqual({ status: "rejected", reason: "enough" });
    expect(others).toMatchObject([{ value: Array(100).fill({ status: "fulfilled" }) }]);
    expect(statuses()).toEqual({ ...each(401, 200), 101: [401] });
    expect(renewals()).toEqual([200]);
  });
});

describe("an authorization server that hangs", () => {
  it.each([
    ["before the headers", silence],
    ["amid the body", drip],
  ])("lets an aborted call go: %s", async (_when, answer) => {
    const controller = new AbortController();
    bad.answers = [
      (seen, response) => {
        answer(seen, response);
        setTimeout(() => controller.abort("enough"), 20);
      },
    ];
    await expect(get(client({ server: bad.origin }), 1, { signal: controller.signal })).rejects.toBe("enough");
    expect(statuses()).toEqual({ 1: [401] });
  });

  it.each([
    ["a silent server", 60_000, () => {}],
    ["an onTokens that never settles", 0, () => new Promise<void>(() => {})],
  ])("keeps no call longer than its timeout: %s", async (_what, delay, onTokens) => {
    mock.next("/oauth/token", { delay });
    const called = get(client({ onTokens }), 1, { timeout: 200 });
    expect(await failure(called)).toMatchObject({ name: "TimeoutError", code: "RENEWAL_FAILED", attempts: 1 });
    expect(statuses()).toEqual({ 1: [401] });
  });
});

describe("eight workers that share a store", () => {
  it("renew once for a hundred calls, and all go on with the same tokens", async () => {
    const { accessToken, refreshToken = "" } = mock.oauth;
    let stored: Tokens = { accessToken, refreshToken, expires: 9_999_999_999 };
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
    expect(await Promise.all(ids.map((id) => get(workers[id % 8] as Client, id)))).toEqual(ids);
    expect(renewals()).toEqual([200]);
    expect(stored).toMatchObject({ accessToken: mock.oauth.accessToken, refreshToken: mock.oauth.refreshToken });
  });
});
