import { afterEach, describe, expect, it, vi } from "vitest";
import { AuthError, createClient, LimitError, oauth, type Tokens, webhook } from "../../../src/index.js";
import type { MockOptions } from "../../../src/mock.js";
import { startFixture } from "./start-fixture.js";

const once = { retry: { attempts: 1 } } as const;
const seconds = () => Math.floor(Date.now() / 1000);

/** A mock of this package's document, and a client of an application on it. */
async function portal(options: MockOptions, tokens: Partial<Tokens> = {}) {
  const { mock, send } = await startFixture(options);
  const renewed: Tokens[] = [];
  const auth = oauth({ ...mock.oauth, ...tokens, onTokens: (each) => void renewed.push(each) });
  return { mock, send, renewed, mailbox: createClient(auth, once).mail.mailbox };
}

afterEach(() => void vi.useRealTimers());

describe("tokens", () => {
  it("are not needed without the option: any access token is valid, and can be renewed all the same", async () => {
    const { mailbox, mock } = await portal({}, { accessToken: "whatever" });
    expect(await mailbox.get({ id: 1 })).toHaveProperty("item.id", 1);
    expect(mock.oauth).toMatchObject({ address: mock.url, server: mock.url, refreshToken: expect.any(String) });
  });

  it("refuse an unknown access token, by the documented error", async () => {
    const { mailbox, mock } = await portal({ tokens: { accessToken: "CANARY-7f3a" } });
    expect(await mailbox.get({ id: 1 })).toHaveProperty("item.id", 1);
    const stranger = createClient(oauth({ address: mock.address, accessToken: "another" }), once);
    const failure = await stranger.mail.mailbox.get({ id: 1 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AuthError);
    expect(failure).toMatchObject({ status: 401, code: "NO_AUTH_FOUND" });
  });

  it("leave webhooks alone", async () => {
    const { mock } = await portal({ tokens: { accessToken: "CANARY-7f3a" } });
    expect(await createClient(webhook(mock.webhook)).mail.mailbox.get({ id: 1 })).toHaveProperty("item.id", 1);
  });

  it("let a client renew an expired one at the mock, and refuse the old ones from then on", async () => {
    const tokens = { accessToken: "CANARY-7f3a", refreshToken: "CANARY-8b4c", expires: seconds() - 1, lifetime: 120 };
    // A client that does not know when it expires.
    const { mock, send, renewed, mailbox } = await portal({ tokens }, { expires: seconds() + 3600 });
    expect(await mailbox.get({ id: 1 })).toHaveProperty("item.id", 1);
    expect(renewed).toEqual([
      expect.objectContaining({ accessToken: mock.oauth.accessToken, expires: expect.any(Number) }),
    ]);
    expect((renewed[0]?.expires ?? 0) - seconds()).toBeLessThanOrEqual(120);
    expect(mock.requests.map(({ path, status, example }) => [path, status, example])).toEqual([
      ["/rest/api/mail.mailbox.get", 401, "expired_token"],
      ["/oauth/token", 200, "tokens"],
      ["/rest/api/mail.mailbox.get", 200, expect.any(String)],
    ]);
    const old = await send("/rest/api/mail.mailbox.get", { id: 1, auth: "CANARY-7f3a" });
    expect([old.status, old.body.error]).toEqual([401, "NO_AUTH_FOUND"]);
    expect(JSON.stringify(mock.requests)).not.toMatch(/CANARY|mock-client-secret|mock-access-token/);
  });

  it("expire again after their lifetime", async () => {
    const { mock, send } = await portal({ tokens: { accessToken: "CANARY-7f3a", expires: seconds() + 60 } });
    const call = async () => (await send("/rest/api/mail.mailbox.get", { id: 1, auth: mock.oauth.accessToken })).status;
    expect(await call()).toBe(200);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
    expect(await call()).toBe(401);
  });

  it.each([
    ["unsupported_grant_type", { grant_type: "password" }],
    ["invalid_client", { client_id: "another" }],
    ["invalid_client", { client_secret: "another" }],
    ["invalid_grant", { refresh_token: "another" }],
  ])("are not renewed: %s for %j", async (code, wrong) => {
    const { mock } = await portal({});
    const { clientId = "", clientSecret = "", refreshToken = "" } = mock.oauth;
    const right = { grant_type: "refresh_token", client_id: clientId, client_secret: clientSecret };
    const form = new URLSearchParams({ ...right, refresh_token: refreshToken, ...wrong });
    for (const [url, body] of [[`${mock.url}/oauth/token/`, form], [`${mock.url}/oauth/token/?${form}`]] as const) {
      const response = await fetch(url, body ? { method: "POST", body } : {});
      expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ error: code })]);
    }
  });

  it("are not issued when another response is queued, and lost when the connection is cut", async () => {
    const { mock } = await portal({ tokens: { accessToken: "CANARY-7f3a" } });
    const { clientId = "", clientSecret = "", refreshToken = "" } = mock.oauth;
    const client = { grant_type: "refresh_token", client_id: clientId, client_secret: clientSecret };
    const body = new URLSearchParams({ ...client, refresh_token: refreshToken });
    const renew = () => fetch(`${mock.url}/oauth/token/`, { method: "POST", body });
    mock.next("/oauth/token", { status: 502, body: "<html>" });
    mock.next("/oauth/token", { cut: true });
    expect((await renew()).status).toBe(502);
    expect(mock.oauth.accessToken).toBe("CANARY-7f3a");
    await expect(renew()).rejects.toThrow("fetch failed");
    expect(mock.oauth.accessToken).not.toBe("CANARY-7f3a");
    expect(await (await renew()).json()).toMatchObject({ error: "invalid_grant" });
  });

  it("are the first ones again after reset", async () => {
    const tokens = { accessToken: "CANARY-7f3a", expires: seconds() - 1 };
    const { mock, mailbox } = await portal({ tokens });
    await mailbox.get({ id: 1 });
    expect(mock.oauth.accessToken).not.toBe("CANARY-7f3a");
    mock.reset();
    expect(mock.oauth.accessToken).toBe("CANARY-7f3a");
  });
});

describe("limit", () => {
  it("refuses what comes beyond the burst, by the documented error, until the bucket has leaked", async () => {
    const { mailbox } = await portal({ limit: { burst: 2, perSecond: 2 } });
    for (let n = 0; n < 2; n++) await mailbox.get({ id: 1 });
    const failure = await mailbox.get({ id: 1 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LimitError);
    expect(failure).toMatchObject({ status: 503, code: "QUERY_LIMIT_EXCEEDED" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 600 });
    expect(await mailbox.get({ id: 1 })).toHaveProperty("item.id", 1);
  });

  it.each([
    { burst: 0, perSecond: 2 },
    { burst: 50, perSecond: 0 },
    { burst: Number.NaN, perSecond: 2 },
  ])("rejects a size that is none: %j", async (limit) => {
    await expect(startFixture({ limit })).rejects.toThrow("limit takes a burst of 1 or more, and a perSecond above 0.");
  });
});

describe("operating", () => {
  it("is in the time of no error, and of no batch as a whole", async () => {
    const { send } = await portal({ operating: { perCall: 1.5 } });
    const lost = await send("/rest/api/1/any/mail.mailbox.get", { id: 404 });
    expect(lost.status).toBe(400);
    expect(lost.body).not.toHaveProperty("time");
    const get = { method: "mail.mailbox.get", query: { id: 1 } };
    const { body } = await send("/rest/api/1/any/batch", [get, get]);
    expect(body.result).toHaveLength(2);
    expect(body).not.toHaveProperty("time");
    expect((await send("/rest/api/1/any/mail.mailbox.get", { id: 1 })).body.time.operating).toBe(4.5);
  });

  it("counts in the time of each success, and refuses a method that has used up its budget until the reset", async () => {
    const { mailbox, send } = await portal({ operating: { perCall: 1.5, budget: 3, period: 60 } });
    const times = [];
    for (let n = 0; n < 2; n++) times.push((await mailbox.get.withResponse({ id: 1 })).time);
    expect(times.map((time) => time?.operating)).toEqual([1.5, 3]);
    expect(times[0]?.operating_reset_at).toBe(times[1]?.operating_reset_at);
    expect((times[0]?.operating_reset_at ?? 0) - seconds()).toBeLessThanOrEqual(60);
    const failure = await mailbox.get({ id: 1 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LimitError);
    expect(failure).toMatchObject({ status: 429, code: "OPERATION_TIME_LIMIT" });
    expect(await mailbox.list({})).toHaveProperty("items");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
    const { status, body } = await send("/rest/api/1/any/mail.mailbox.get", { id: 1 });
    expect([status, body.time.operating]).toEqual([200, 1.5]);
  });
});
