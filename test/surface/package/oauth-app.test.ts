import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { createApp } from "../../../examples/oauth-app/app.js";
import { tokenFile } from "../../../examples/oauth-app/token-file.js";
import { type Mock, startMock } from "../../../src/mock.js";

type AppFetch = NonNullable<Parameters<typeof createApp>[0]["fetch"]>;

const folder = mkdtempSync(join(tmpdir(), "oauth-app-"));
const file = join(folder, "tokens.json");
const credentials = { clientId: "app.1", clientSecret: "CANARY-secret" };

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

/** A `fetch` that replaces the authorization server, and makes the mock refuse a token that has expired. */
function servers() {
  const forms: Record<string, string>[] = [];
  let ended = "";
  const fetch: AppFetch = async (url, init) => {
    if (url !== "https://oauth.bitrix.info/oauth/token/") {
      if (ended && String(init.body).includes(ended))
        return Response.json({ error: "expired_token", error_description: "" }, { status: 401 });
      return globalThis.fetch(url, init);
    }
    const form = Object.fromEntries(new URLSearchParams(String(init.body)));
    forms.push(form);
    if (form.code === "void") return Response.json({ error: "invalid_grant" }, { status: 400 });
    const access_token = `access-${forms.length}`;
    const tokens = { access_token, refresh_token: `refresh-${forms.length}`, expires_in: 3600 };
    return Response.json({ ...tokens, client_endpoint: `${mock.url}/rest/`, domain: "oauth.bitrix.info" });
  };
  const end = (token: string) => {
    ended = token;
  };
  return { fetch, forms, end };
}

async function started(fetch: AppFetch): Promise<(path: string, cookie?: string) => Promise<Response>> {
  const portal = "portal.example";
  const app: Server = createApp({ portal, ...credentials, tokens: tokenFile(file), fetch });
  await new Promise<void>((listening) => app.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void app.close());
  const { port } = app.address() as AddressInfo;
  return (path, cookie = "") =>
    globalThis.fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie }, redirect: "manual" });
}

async function authorized(ask: (path: string, cookie?: string) => Promise<Response>) {
  const sent = await ask("/authorize");
  const cookie = sent.headers.get("set-cookie")?.split(";")[0] ?? "";
  const state = new URL(sent.headers.get("location") ?? "").searchParams.get("state");
  return { cookie, state };
}

describe("oauth-app", () => {
  it("sends a visitor to the portal, exchanges the code and shows the mailboxes", async () => {
    const { fetch, forms } = servers();
    const ask = await started(fetch);
    expect((await ask("/")).headers.get("location")).toBe("/authorize");
    const { cookie, state } = await authorized(ask);
    expect((await ask(`/callback?code=one&state=${state}`, cookie)).headers.get("location")).toBe("/");
    expect(forms).toEqual([
      { grant_type: "authorization_code", client_id: "app.1", client_secret: credentials.clientSecret, code: "one" },
    ]);
    expect(await (await ask("/", cookie)).text()).toContain("user@example.com");
  });

  it("stores renewed tokens, and finds them after a restart", async () => {
    const { fetch, forms, end } = servers();
    const ask = await started(fetch);
    const { cookie, state } = await authorized(ask);
    await ask(`/callback?code=one&state=${state}`, cookie);
    end("access-1");
    const both = await Promise.all([ask("/", cookie), ask("/", cookie)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(forms.map(({ grant_type }) => grant_type)).toEqual(["authorization_code", "refresh_token"]);
    const again = await started(fetch);
    expect((await again("/", cookie)).status).toBe(200);
    expect(forms).toHaveLength(2);
  });

  it("stores tokens in a file that other users cannot read, without secret and cookies", async () => {
    const ask = await started(servers().fetch);
    const { cookie, state } = await authorized(ask);
    await ask(`/callback?code=one&state=${state}`, cookie);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toContain("refresh-1");
    expect(readFileSync(file, "utf8")).not.toContain(credentials.clientSecret);
    expect(readFileSync(file, "utf8")).not.toContain(cookie.split("=")[1]);
  });

  it("refuses a code that this visitor did not request", async () => {
    const { fetch, forms } = servers();
    const ask = await started(fetch);
    const [one, other] = [await authorized(ask), await authorized(ask)];
    expect((await ask(`/callback?code=one&state=${one.state}`, other.cookie)).status).toBe(403);
    expect((await ask(`/callback?code=one&state=${one.state}`)).status).toBe(403);
    expect(forms).toEqual([]);
  });

  it("logs why the portal failed, and does not tell the visitor", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const ask = await started(servers().fetch);
    const { cookie, state } = await authorized(ask);
    const response = await ask(`/callback?code=void&state=${state}`, cookie);
    expect(response.status).toBe(502);
    expect(String(log.mock.calls)).toContain("invalid_grant");
    expect(await response.text()).not.toContain("invalid_grant");
  });
});
