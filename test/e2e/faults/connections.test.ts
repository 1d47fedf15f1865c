import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createRawServer, type Socket } from "node:net";
import { generate } from "selfsigned";
import { Agent, type Dispatcher, ProxyAgent, fetch as undiciFetch } from "undici";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient, type Fetch, type NetworkError, webhook } from "../../../src/index.js";
import { failure } from "../../unit/failure.js";
import { methodNames, untyped } from "../../unit/untyped.js";

const [method = ""] = methodNames;
const token = "CANARY-7f3a";

const cleanUp: (() => void)[] = [];
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const close of cleanUp.splice(0)) close();
});

async function listen(server: Pick<Server, "listen" | "close" | "address" | "once">): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server as Server, "listening");
  cleanUp.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

function by(dispatcher: Dispatcher): Fetch {
  cleanUp.push(() => dispatcher.destroy());
  // The types of undici's own fetch differ from those of the global one.
  return ((url: string, init: object) => undiciFetch(url, { ...init, dispatcher })) as unknown as Fetch;
}

/** Calls the portal at a URL, and returns the error with the number of requests that were tried. */
async function calling(url: string, fetch: Fetch = (...args) => globalThis.fetch(...args)) {
  const tried = vi.fn(fetch);
  const client = createClient(webhook(`${url}/rest/1/${token}/`), { fetch: tried, limit: false });
  const error = await failure(untyped(client, method)({ id: 1 }));
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain(token);
  return { error: error as NetworkError, tries: tried.mock.calls.length };
}

const rejected = { name: "NetworkError", code: "CONNECTION_REJECTED", sent: false, attempts: 1 };

describe("a certificate that is not accepted", () => {
  const certificate = (altName: string, more: object = {}) =>
    generate([{ name: "commonName", value: altName }], {
      keyType: "ec",
      algorithm: "sha256",
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: altName }] }],
      ...more,
    });
  let valid: Awaited<ReturnType<typeof generate>>;
  beforeAll(async () => {
    valid = await certificate("localhost");
  });

  const serving = async ({ private: key, cert }: { private: string; cert: string }) => {
    const requested = vi.fn();
    const server = createTlsServer({ key, cert }, (_request, response) => {
      requested();
      response.end("{}");
    });
    return { port: await listen(server), requested };
  };
  const trusting = (ca: string) => by(new Agent({ connect: { ca } }));

  it("because it is self-signed is a permanent failure, and nothing is sent", async () => {
    const { port, requested } = await serving(valid);
    const { error, tries } = await calling(`https://localhost:${port}`);
    expect(error).toMatchObject({ ...rejected, detail: "no response: self-signed certificate" });
    expect(error.remedy).toContain("certificate");
    expect([tries, requested.mock.calls.length]).toEqual([1, 0]);
  });

  it("because it is another host's is one", async () => {
    const other = await certificate("other.example");
    const { port, requested } = await serving(other);
    const { error, tries } = await calling(`https://localhost:${port}`, trusting(other.cert));
    expect(error).toMatchObject(rejected);
    expect(error.detail).toContain("does not match certificate's altnames");
    expect([tries, requested.mock.calls.length]).toEqual([1, 0]);
  });

  it("because it has expired is one", async () => {
    const [notBeforeDate, notAfterDate] = [new Date("2020-01-01"), new Date("2020-02-01")];
    const expired = await certificate("localhost", { notBeforeDate, notAfterDate });
    const { port, requested } = await serving(expired);
    const { error, tries } = await calling(`https://localhost:${port}`, trusting(expired.cert));
    expect(error).toMatchObject({ ...rejected, detail: "no response: certificate has expired" });
    expect([tries, requested.mock.calls.length]).toEqual([1, 0]);
  });

  it("does not keep a trusted one from being called", async () => {
    const { port, requested } = await serving(valid);
    const client = createClient(webhook(`https://localhost:${port}/rest/1/${token}/`), { fetch: trusting(valid.cert) });
    await failure(untyped(client, method)());
    expect(requested).toHaveBeenCalledOnce();
  });
});

describe("a server that speaks no TLS", () => {
  it("is a permanent failure, and nothing is sent", async () => {
    const port = await listen(createServer());
    const { error, tries } = await calling(`https://localhost:${port}`);
    expect(error).toMatchObject(rejected);
    expect(tries).toBe(1);
  });

  it("but cuts the connection during the handshake is a transient one, and nothing is sent", async () => {
    const port = await listen(createRawServer((socket) => socket.once("data", () => socket.destroy())) as never);
    const { error, tries } = await calling(`https://localhost:${port}`);
    expect(error).toMatchObject({ code: "NETWORK_FAILURE", sent: false, attempts: 3 });
    expect(tries).toBe(3);
  });
});

describe("a port that fetch refuses", () => {
  it.each([1, 25, 6000])("is a permanent failure, and nothing is sent: %i", async (port) => {
    const { error, tries } = await calling(`http://localhost:${port}`, by(new Agent()));
    expect(error).toMatchObject({ ...rejected, detail: "no response: bad port" });
    expect(error.remedy).toContain("Check the port");
    expect(tries).toBe(1);
  });
});

describe("a proxy", () => {
  const through = async (respond: (socket: Socket) => void): Promise<Fetch> => {
    const proxy = createServer();
    proxy.on("connect", (_request, socket) => respond(socket as Socket));
    return by(new ProxyAgent(`http://127.0.0.1:${await listen(proxy)}`));
  };

  it.each([403, 407])("that refuses with HTTP %i is a permanent failure, and nothing is sent", async (status) => {
    const fetch = await through((socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
    const { error, tries } = await calling("https://portal.example", fetch);
    expect(error).toMatchObject(rejected);
    expect(error.detail).toContain(`Proxy response (${status})`);
    expect(error.remedy).toContain("the proxy");
    expect(tries).toBe(1);
  });

  it.each([502, 503])("that does not reach the portal, HTTP %i, is a transient one", async (status) => {
    const fetch = await through((socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
    const { error, tries } = await calling("https://portal.example", fetch);
    expect(error).toMatchObject({ code: "NETWORK_FAILURE", sent: false, attempts: 3 });
    expect(error.detail).toContain(`Proxy response (${status})`);
    expect(tries).toBe(3);
  });
});

describe("a name with several addresses", () => {
  const lookup = (_host: string, _options: object, done: (error: null, addresses: object[]) => void) =>
    done(null, [
      { address: "127.0.0.1", family: 4 },
      { address: "127.0.0.2", family: 4 },
    ]);

  it("none of which listens was not called", async () => {
    const free = await listen(createServer());
    for (const close of cleanUp.splice(0)) close();
    const fetch = by(new Agent({ connect: { lookup, autoSelectFamily: true } as object }));
    const { error, tries } = await calling(`http://localhost:${free}`, fetch);
    expect(error).toMatchObject({ code: "NETWORK_FAILURE", sent: false, attempts: 3 });
    expect(error.detail).toContain("ECONNREFUSED");
    expect(tries).toBe(3);
  });
});
