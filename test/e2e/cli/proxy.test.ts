import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Mock, startMock } from "../../../src/mock.js";
import { startTlsProxy, type TlsProxy } from "../sdk/tls-proxy.js";
import { canary, run } from "./command.js";
import { type ConnectProxy, startConnectProxy } from "./connect-proxy.js";

// Each test runs a process.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const call = ["call", "mail.mailbox.get", "--id", "1", "--select", "id"];
const folder = mkdtempSync(join(tmpdir(), "proxy-"));
const certificate = join(folder, "certificate.pem");
let mock: Mock;
let portal: TlsProxy;
let proxy: ConnectProxy;
let env: Record<string, string>;

beforeAll(async () => {
  mock = await startMock();
  portal = await startTlsProxy(mock.url);
  proxy = await startConnectProxy(`user:${canary}`);
  writeFileSync(certificate, portal.certificate);
  env = {
    BITRIX24_WEBHOOK: `${portal.url}/rest/1/${canary}/`,
    NODE_EXTRA_CA_CERTS: certificate,
    HTTPS_PROXY: proxy.url.replace("//", `//user:${canary}@`),
  };
});
afterAll(async () => {
  await proxy?.close();
  await portal?.close();
  await mock?.close();
  rmSync(folder, { recursive: true });
});

/** The tunnels that are opened while a command runs. */
async function tunnels(args: string[], more: Record<string, string> = {}) {
  const before = proxy.targets.length;
  const output = await run(args, { ...env, ...more });
  return { ...output, tunnels: new Set(proxy.targets.slice(before)) };
}

describe("HTTPS_PROXY", () => {
  it("is the way of call to a portal", async () => {
    const host = new URL(portal.url).host;
    expect(await tunnels(call)).toEqual({ code: 0, stdout: "id  1\n", stderr: "", tunnels: new Set([host]) });
  });

  it("is the way of check to a portal, and to its document", async () => {
    const host = new Set([new URL(portal.url).host]);
    const checked = await tunnels(["check"]);
    expect(checked).toMatchObject({ code: 0, stderr: expect.stringContaining("mail.mailbox.get"), tunnels: host });
    // The mock responds with the example of a portal's document, which has few methods.
    for (const source of ["webhook", `${portal.url}/rest/api/1/${canary}/rest.documentation.openapi`]) {
      expect(await tunnels(["check", "--portal-document", source])).toMatchObject({ code: 1, tunnels: host });
    }
  });

  it("is not used for a host of NO_PROXY, nor for the mock", async () => {
    const direct = { code: 0, stdout: "id  1\n", tunnels: new Set() };
    expect(await tunnels(call, { NO_PROXY: "127.0.0.1" })).toMatchObject(direct);
    const all = { HTTP_PROXY: env.HTTPS_PROXY ?? "" };
    expect(await tunnels([...call, "--mock"], all)).toMatchObject(direct);
    expect(await tunnels(["check", "--mock"], all)).toMatchObject({ code: 0, tunnels: new Set() });
  });

  it("that refuses or is not a URL is an error without its password", async () => {
    const refusing = await tunnels(call, { HTTPS_PROXY: proxy.url.replace("//", `//other:${canary}@`) });
    expect(refusing).toMatchObject({ code: 1, stdout: "" });
    expect(refusing.stderr).toContain("407");
    const invalid = await tunnels(call, { HTTPS_PROXY: `http://user:${canary}@a b` });
    expect(invalid).toMatchObject({ code: 2, stdout: "" });
    expect(invalid.stderr).toMatch(/^HTTPS_PROXY is not the URL of a proxy/);
  });
});
