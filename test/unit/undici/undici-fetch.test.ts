import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { Agent } from "undici";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Dispatcher } from "../../../src/undici/dispatcher.js";
import { undiciFetch } from "../../../src/undici.js";
import { startConnectProxy } from "../../e2e/cli/connect-proxy.js";
import { listeners } from "../layers/scripted.js";

/** The address of a server that responds so, until the end of the test. */
async function serving(respond: RequestListener): Promise<string> {
  const server = createServer(respond).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest`;
}

const text = '{"result":"Ключ"}';
const encoded = (encoding: string, body: Buffer) =>
  serving((_request, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));
const post = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" };

/** A dispatcher whose response has a body of these bytes, each in a chunk of its own. */
function responding(status: number, bytes: number[] = []): Dispatcher {
  const controller = { abort() {}, pause() {}, resume() {} };
  return {
    dispatch(_request, handler) {
      handler.onRequestStart(controller);
      handler.onResponseStart(controller, status, {});
      for (const byte of bytes) handler.onResponseData(controller, Uint8Array.of(byte));
      handler.onResponseEnd();
      return true;
    },
  };
}

describe("undiciFetch", () => {
  it("sends method, headers and body, and asks for what it can decode", async () => {
    const seen = vi.fn();
    const url = await serving(async (request, response) => {
      seen(request.method, request.url, request.headers, (await buffer(request)).toString());
      response.end(text);
    });
    const response = await undiciFetch()(`${url}?x=1`, { ...post, body: "é" });
    expect(await response.text()).toBe(text);
    const headers = {
      "content-type": "application/json",
      "accept-encoding": "gzip, deflate, br",
      "content-length": "2",
      "user-agent": "bitrix24-openapi",
    };
    expect(seen).toHaveBeenCalledExactlyOnceWith("POST", "/rest?x=1", expect.objectContaining(headers), "é");
  });

  it("resolves to status, headers and URL, and is a GET without a method", async () => {
    const url = await serving((request, response) => {
      response.writeHead(404, "Not here", { "x-method": request.method, "set-cookie": ["a", "b"] }).end();
    });
    const { headers, ...rest } = await undiciFetch()(url, {});
    expect(rest).toMatchObject({ ok: false, status: 404, statusText: "Not here", url });
    expect([headers.get("x-method"), headers.getSetCookie()]).toEqual(["GET", ["a", "b"]]);
  });

  it.each([
    [200, true],
    [299, true],
    [300, false],
    [500, false],
  ])("says of the status %i whether it is ok: %s", async (status, ok) => {
    expect((await undiciFetch(responding(status))("https://portal.example/", post)).ok).toBe(ok);
  });

  it("takes headers in UTF-8 byte for byte, as fetch does", async () => {
    const url = await serving((_request, response) => {
      response.socket?.end("HTTP/1.1 200 OK\r\nX-Name: Ключ\r\nContent-Length: 0\r\n\r\n");
    });
    const [ours, theirs] = await Promise.all([undiciFetch()(url, post), fetch(url, post)]);
    expect(ours.headers.get("x-name")).toBe(theirs.headers.get("x-name"));
  });

  it("waits for the response itself after an informational one", async () => {
    const url = await serving((_request, response) => {
      response.writeEarlyHints({ link: "</a>; rel=preload" });
      response.end(text);
    });
    expect((await undiciFetch()(url, post)).status).toBe(200);
  });

  it("follows no redirect", async () => {
    const url = await serving((_request, response) => response.writeHead(302, { location: "/elsewhere" }).end());
    const { status, headers } = await undiciFetch()(url, post);
    expect([status, headers.get("location")]).toEqual([302, "/elsewhere"]);
  });

  it("keeps connections for the next requests", async () => {
    const ports = new Set<number | undefined>();
    const url = await serving((request, response) => {
      ports.add(request.socket.remotePort);
      response.end(text);
    });
    const send = undiciFetch();
    for (let n = 0; n < 10; n++) await (await send(url, post)).text();
    // Undici opens a second one while it still tidies up the first.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it("goes through the proxy that the environment names", async () => {
    const proxy = await startConnectProxy();
    onTestFinished(() => proxy.close());
    const url = await serving((_request, response) => response.end(text));
    vi.stubEnv("HTTP_PROXY", proxy.url.replace("http://", ""));
    vi.stubEnv("NO_PROXY", "");
    const send = undiciFetch();
    vi.unstubAllEnvs();
    expect(await (await send(url, post)).text()).toBe(text);
    expect(proxy.targets).toEqual([new URL(url).host]);
  });
});

describe("undiciFetch: a body", () => {
  it.each([
    ["gzip", gzipSync(text)],
    ["X-GZIP", gzipSync(text)],
    ["br", brotliCompressSync(text)],
    ["deflate", deflateSync(text)],
    ["deflate", deflateRawSync(text)],
    ["identity", Buffer.from(text)],
    ["br, gzip", gzipSync(brotliCompressSync(text))],
    ["br,gzip", gzipSync(brotliCompressSync(text))],
    ["br  ,  gzip", gzipSync(brotliCompressSync(text))],
    ["identity, gzip,", gzipSync(text)],
    ["unheard-of", Buffer.from(text)],
    ["unheard-of, gzip", Buffer.from(text)],
  ])("encoded with %s is decoded, if that is known", async (encoding, body) => {
    expect(await (await undiciFetch()(await encoded(encoding, body), post)).text()).toBe(text);
  });

  it.each(["gzip", "br", "deflate"])("that is empty stays so: %s", async (encoding) => {
    expect(await (await undiciFetch()(await encoded(encoding, Buffer.alloc(0)), post)).text()).toBe("");
  });

  it.each([
    ["gzip", gzipSync(text.repeat(1000))],
    ["br", brotliCompressSync(text.repeat(1000))],
    ["deflate", deflateSync(text.repeat(1000))],
  ])("that the server has cut short gives what there is of it, as with fetch: %s", async (encoding, whole) => {
    const url = await encoded(encoding, whole.subarray(0, -3));
    const [ours, theirs] = await Promise.all([undiciFetch()(url, post), fetch(url, post)]);
    const received = await ours.text();
    expect(received).toBe(await theirs.text());
    expect(received).not.toBe("");
  });

  it("may be cut between the bytes of a character", async () => {
    const response = await undiciFetch(responding(200, [...Buffer.from(text)]))("https://portal.example/", post);
    expect(await response.text()).toBe(text);
  });

  it("that is no gzip rejects", async () => {
    const response = await undiciFetch()(await encoded("gzip", Buffer.from(text)), post);
    await expect(response.text()).rejects.toThrow("incorrect header check");
  });

  it.each(["identity", "gzip"])("that breaks off rejects: %s", async (encoding) => {
    const url = await serving((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding, "content-length": 99 });
      response.write(encoding === "gzip" ? gzipSync(text) : text, () => response.destroy());
    });
    const response = await undiciFetch()(url, post);
    await expect(response.text()).rejects.toThrow("other side closed");
  });

  it.each(["identity", "gzip"])(
    "is received no further than it is read, and not at all once it is cancelled: %s",
    async (encoding) => {
      let sent = 0;
      const closed = vi.fn();
      const noise = Buffer.from(Array.from({ length: 65_536 }, () => Math.random() * 256));
      const chunk = encoding === "gzip" ? gzipSync(noise) : noise;
      const url = await serving(async (_request, response) => {
        response.setMaxListeners(0).on("close", closed).writeHead(200, { "content-encoding": encoding });
        for (; !response.destroyed && sent < 1e8; sent += chunk.length) {
          if (!response.write(chunk)) await Promise.race([once(response, "drain"), once(response, "close")]);
        }
        response.end();
      });
      const response = await undiciFetch()(url, post);
      const reader = response.body!.getReader();
      expect((await reader.read()).done).toBeFalsy();
      await new Promise((later) => setTimeout(later, 50));
      const before = sent;
      for (let n = 0; n < 50; n++) await reader.read();
      expect(before).toBeLessThan(5e7);
      await reader.cancel();
      await vi.waitFor(() => expect(closed).toHaveBeenCalled(), { timeout: 120_000 });
      expect(sent).toBeLessThan(1e8);
    },
  );
});

describe("undiciFetch, aborted", () => {
  it("rejects with the signal's reason before it sends anything", async () => {
    await expect(undiciFetch()("http://127.0.0.1:9/", { signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
  });

  it("never sends a request that has waited for a connection", async () => {
    const requested = vi.fn();
    let respond = () => {};
    const url = await serving((_request, response) => {
      requested();
      respond = () => response.end(text);
    });
    const agent = new Agent({ connections: 1 });
    onTestFinished(() => agent.destroy());
    const send = undiciFetch(agent);
    const first = send(url, post);
    await vi.waitFor(() => expect(requested).toHaveBeenCalled(), { timeout: 120_000 });
    const controller = new AbortController();
    const second = send(url, { ...post, signal: controller.signal });
    controller.abort("enough");
    await expect(second).rejects.toBe("enough");
    expect(listeners(controller.signal)).toBe(0);
    respond();
    await (await first).text();
    const third = send(url, post);
    await vi.waitFor(() => expect(requested).toHaveBeenCalledTimes(2), { timeout: 120_000 });
    respond();
    await (await third).text();
    expect(requested).toHaveBeenCalledTimes(2);
  });

  it("while it reads the body rejects, and closes the connection", async () => {
    const closed = vi.fn();
    const url = await serving((_request, response) => {
      response.on("close", closed).writeHead(200).write("{");
    });
    const controller = new AbortController();
    const response = await undiciFetch()(url, { ...post, signal: controller.signal });
    const reading = response.text();
    controller.abort(new Error("enough"));
    await expect(reading).rejects.toThrow("enough");
    await vi.waitFor(() => expect(closed).toHaveBeenCalled(), { timeout: 120_000 });
  });

  it("after the response has no effect, and leaves no listener", async () => {
    const url = await serving((_request, response) => response.end(text));
    const controller = new AbortController();
    const response = await undiciFetch()(url, { ...post, signal: controller.signal });
    expect(await response.text()).toBe(text);
    expect(listeners(controller.signal)).toBe(0);
  });
});
