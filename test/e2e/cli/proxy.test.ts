import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../src/mock.js";
import { json, type Portal, startPortal } from "../faults/portal.js";
import { startTlsProxy } from "../sdk/tls-proxy.js";
import { canary, run, runBuilt } from "./command.js";
import { type ConnectProxy, startConnectProxy } from "./connect-proxy.js";

const call = ["call", "mail.mailbox.get", "--id", "1", "--select", "id"];
const called = { code: 0, stdout: "id  1\n", stderr: "" };
const documentation = ["check", "--portal-document"];

let mock: Mock;
/** It responds, and is no portal: a check ends after one request. */
let website: Portal;
let proxy: ConnectProxy;
let proxyUrl: string;

beforeAll(async () => {
  mock = await startMock();
  website = await startPortal(json("no portal"));
  proxy = await startConnectProxy(`user:${canary}`);
  proxyUrl = proxy.url.replace("//", `//user:${canary}@`);
});
afterAll(async () => {
  await proxy?.close();
  await website?.close();
  await mock?.close();
});

const hostOf = (url: string) => new Set([new URL(url).host]);
const webhook = (url: string) => ({ BITRIX24_WEBHOOK: `${url}/rest/1/${canary}/` });

/** The tunnels that are opened while a command runs. */
async function tunnels(args: string[], env: Record<string, string>, running = run) {
  const before = proxy.targets.length;
  const output = await running(args, env);
  return { ...output, tunnels: new Set(proxy.targets.slice(before)) };
}

describe("HTTPS_PROXY", () => {
  it("is the way of call to a portal, and of check to its document", async () => {
    const portal = await startTlsProxy(mock.url);
    const folder = mkdtempSync(join(tmpdir(), "proxy-"));
    const certificate = join(folder, "certificate.pem");
    writeFileSync(certificate, portal.certificate);
    // Node reads it when a process starts.
    const env = { ...webhook(portal.url), NODE_EXTRA_CA_CERTS: certificate, HTTPS_PROXY: proxyUrl };
    const host = hostOf(portal.url);
    expect(await tunnels(call, env, runBuilt)).toEqual({ ...called, tunnels: host });
    // The mock responds with the example of a portal's document, which has few methods.
    const checked = await tunnels([...documentation, "webhook"], env, runBuilt);
    expect(checked).toMatchObject({ code: 1, tunnels: host });
    await portal.close();
    rmSync(folder, { recursive: true });
  });

  it("that is not a URL is an error without its password", async () => {
    const invalid = await tunnels(call, { ...webhook(mock.url), HTTPS_PROXY: `http://user:${canary}@a b` });
    expect(invalid).toMatchObject({ code: 2, stdout: "" });
    expect(invalid.stderr).toMatch(/^HTTPS_PROXY is not the URL of a proxy/);
  });
});

describe("HTTP_PROXY", () => {
  it("is the way of call to a portal", async () => {
    const env = { ...webhook(mock.url), HTTP_PROXY: proxyUrl };
    expect(await tunnels(call, env)).toEqual({ ...called, tunnels: hostOf(mock.url) });
  });

  it("is the way of check to a portal, and to its document", async () => {
    const toWebsite = { ...webhook(website.origin), HTTP_PROXY: proxyUrl };
    expect(await tunnels(["check"], toWebsite)).toMatchObject({ code: 3, tunnels: hostOf(website.origin) });
    const toMock = { ...webhook(mock.url), HTTP_PROXY: proxyUrl };
    for (const source of ["webhook", `${mock.url}/rest/api/1/${canary}/rest.documentation.openapi`]) {
      const checked = await tunnels([...documentation, source], toMock);
      expect(checked).toMatchObject({ code: 1, tunnels: hostOf(mock.url) });
    }
  });

  it("is not used for a host of NO_PROXY, nor for the mock", async () => {
    const direct = { ...webhook(mock.url), HTTP_PROXY: proxyUrl, NO_PROXY: "127.0.0.1" };
    expect(await tunnels(call, direct)).toEqual({ ...called, tunnels: new Set() });
    const checked = await tunnels(["check"], { ...direct, ...webhook(website.origin) });
    expect(checked).toMatchObject({ code: 3, tunnels: new Set() });
    const all = { HTTPS_PROXY: proxyUrl, HTTP_PROXY: proxyUrl };
    const mocked = await tunnels([...call, "--mock"], { ...webhook(mock.url), ...all });
    expect(mocked).toMatchObject({ code: 0, stdout: called.stdout, tunnels: new Set() });
  });

  it("that refuses is an error without its password", async () => {
    const HTTP_PROXY = proxy.url.replace("//", `//other:${canary}@`);
    const refusing = await tunnels(call, { ...webhook(mock.url), HTTP_PROXY });
    expect(refusing).toMatchObject({ code: 1, stdout: "" });
    expect(refusing.stderr).toContain("407");
  });
});
