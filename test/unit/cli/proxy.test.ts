import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { proxyFetch } from "../../../src/cli/proxy.js";
import { type ConnectProxy, startConnectProxy } from "../../e2e/cli/connect-proxy.js";

const server = createServer((request, response) => request.pipe(response.writeHead(200)));
let proxy: ConnectProxy;
let url: string;
let host: string;

beforeAll(async () => {
  proxy = await startConnectProxy("user:pass word");
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  url = `http://${host}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await proxy.close();
});

const withUser = (text: string) => text.replace("//", "//user:pass%20word@");

/** Posts through what the environment names; resolves to the response's text and the tunnels that were opened. */
async function post(env: Record<string, string>) {
  const before = proxy.targets.length;
  const fetch = await proxyFetch(env);
  const response = await fetch(url, { method: "POST", body: "ping" });
  return { text: await response.text(), tunnels: proxy.targets.slice(before) };
}

describe("proxyFetch", () => {
  it("is the global fetch when the environment names no proxy", async () => {
    const globalFetch = vi.spyOn(globalThis, "fetch");
    for (const env of [{}, { HTTPS_PROXY: "", HTTP_PROXY: " " }, { NO_PROXY: "*" }, { ALL_PROXY: "socks5://x" }]) {
      expect(await post(env)).toEqual({ text: "ping", tunnels: [] });
    }
    expect(globalFetch).toHaveBeenCalledTimes(4);
    globalFetch.mockRestore();
  });

  it.each(["HTTP_PROXY", "http_proxy"])("sends requests through the proxy of %s", async (name) => {
    expect(await post({ [name]: withUser(proxy.url) })).toEqual({ text: "ping", tunnels: [host] });
  });

  it("takes a proxy without a scheme", async () => {
    const bare = withUser(proxy.url).replace("http://", "");
    expect(await post({ HTTP_PROXY: bare })).toEqual({ text: "ping", tunnels: [host] });
  });

  it("prefers the name in lower case", async () => {
    const env = { http_proxy: withUser(proxy.url), HTTP_PROXY: "http://127.0.0.1:1" };
    expect((await post(env)).tunnels).toEqual([host]);
  });

  it.each(["127.0.0.1", "*", "other.example,127.0.0.1"])("goes past the proxy for NO_PROXY=%s", async (noProxy) => {
    for (const name of ["NO_PROXY", "no_proxy"]) {
      expect(await post({ HTTP_PROXY: proxy.url, [name]: noProxy })).toEqual({ text: "ping", tunnels: [] });
    }
  });

  it("uses HTTPS_PROXY for https only", async () => {
    expect(await post({ HTTPS_PROXY: "http://127.0.0.1:1", HTTP_PROXY: "" })).toEqual({ text: "ping", tunnels: [] });
    const fetch = await proxyFetch({ HTTPS_PROXY: withUser(proxy.url) });
    // The server speaks no TLS, but the tunnel to it is opened.
    await expect(fetch(url.replace("http:", "https:"), {})).rejects.toThrow("fetch failed");
    expect(proxy.targets.at(-1)).toBe(host);
  });

  it("rejects when the proxy refuses, without its password", async () => {
    const fetch = await proxyFetch({ HTTP_PROXY: proxy.url.replace("//", "//user:CANARY-7f3a@") });
    const error = await fetch(url, {}).catch((thrown: Error) => thrown);
    expect(String((error as Error).cause)).toContain("407");
    expect(String((error as Error).cause)).not.toContain("CANARY");
  });

  it.each(["http://", "http://a b:CANARY-7f3a@", "http://a:99999"])(
    "refuses %s as a proxy, without repeating it",
    async (value) => {
      for (const name of ["HTTPS_PROXY", "HTTP_PROXY"]) {
        await expect(proxyFetch({ [name]: value })).rejects.toThrow(
          new UsageError(`${name} is not the URL of a proxy, such as http://proxy.example:3128.`),
        );
      }
    },
  );
});
