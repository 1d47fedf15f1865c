import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClientOptions, createClient, webhook } from "../../../src/index.js";
import { failure } from "../../unit/failure.js";
import { methodNames, untyped } from "../../unit/untyped.js";
import { timed } from "./clock.js";
import { faults } from "./faults.js";
import { drip, enveloped, flat, json, type Portal, raw, silence, startPortal } from "./portal.js";

const [method = ""] = methodNames;

let portal: Portal;
beforeEach(async () => {
  // No jitter, so that waits end at once.
  vi.spyOn(Math, "random").mockReturnValue(0);
  portal = await startPortal();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await portal.close();
});

const client = (options: ClientOptions = {}) =>
  untyped(createClient(webhook(`${portal.origin}/rest/1/t0ken/`), options), method);

describe("a safe call", () => {
  it.each(faults)("has the right error, attempts and waits after $name", async ({ answer, error, requests, hangs }) => {
    portal.answers = [answer];
    const log = vi.fn();
    const { outcome, waits, took } = await timed(
      (watch) => client({ ...watch, log: (record) => [log(record), watch.log(record)] })({ id: 7 }),
      hangs && portal.hangs,
    );
    expect(outcome).toMatchObject({ reason: { status: undefined, ...error, method, attempts: requests } });
    expect(waits).toEqual(Array(requests - 1).fill(0));
    expect(took).toEqual(Array(requests).fill(hangs ? 60_000 : 0));
    expect(portal.seen.map(({ body }) => body)).toEqual(Array(requests).fill('{"id":7}'));
    expect(log.mock.calls.map(([{ attempt, code, status }]) => [attempt, code, status])).toEqual(
      portal.seen.map((_, index) => [index + 1, error.code, error.status]),
    );
  });

  it.each(faults)("is sent once if retries are off, after $name", async ({ answer, error, hangs }) => {
    portal.answers = [answer];
    const { outcome } = await timed((watch) => client({ ...watch, retry: { attempts: 1 } })(), hangs && portal.hangs);
    expect(outcome).toMatchObject({ reason: { ...error, attempts: 1 } });
    expect(portal.seen).toHaveLength(1);
  });

  it.each(faults.filter(({ requests }) => requests > 1))("succeeds after $name twice", async ({ answer, hangs }) => {
    portal.answers = [answer, answer, json({ result: { id: 7 } })];
    const { outcome } = await timed((watch) => client(watch)(), hangs && portal.hangs);
    expect(outcome).toEqual({ status: "fulfilled", value: { id: 7 } });
    expect(portal.seen).toHaveLength(3);
  });

  it("succeeds after several failures in both shapes", async () => {
    const burst = [enveloped("BUSY"), flat("BUSY"), enveloped("BUSY"), flat("BUSY")].map((body) => json(body, 503));
    portal.answers = [...burst, json({ result: 1 })];
    expect(await client({ retry: { attempts: 5 } })()).toBe(1);
    expect(portal.seen).toHaveLength(5);
  });

  it("makes three attempts if the connection is refused", async () => {
    await portal.close();
    const tried = vi.fn(fetch);
    expect(await failure(client({ fetch: tried })())).toMatchObject({ code: "NETWORK_FAILURE", attempts: 3 });
    expect(tried).toHaveBeenCalledTimes(3);
    portal = await startPortal();
  });

  it("gets the right response after one that was longer than its content-length", async () => {
    portal.answers = [
      raw('HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"result":1}{"result":2}', "stay"),
      json({ result: 3 }),
    ];
    const call = client();
    expect(await call()).toBe(1);
    expect(await call()).toBe(3);
  });
});

describe("a connection kept alive", () => {
  const idle = () => new Promise((later) => setTimeout(later, 30));

  it("that closes between calls causes no error", async () => {
    portal.answers = [
      (seen, response) => {
        const { socket } = response;
        response.on("finish", () => setTimeout(() => socket?.destroy(), 5));
        json({ result: 1 })(seen, response);
      },
      json({ result: 2 }),
    ];
    const call = client();
    expect(await call()).toBe(1);
    await idle();
    expect(await call()).toBe(2);
    expect(portal.seen.map(({ connection }) => connection)).toEqual([1, 2]);
  });

  it("that closes during a call causes a retry on another", async () => {
    portal.answers = [json({ result: 1 }), raw("", "reset"), json({ result: 2 })];
    const call = client();
    expect(await call()).toBe(1);
    await idle();
    expect(await call()).toBe(2);
    expect(portal.seen.map(({ connection }) => connection)).toEqual([1, 1, 2]);
  });
});

describe("a redirect to another host", () => {
  it.each([301, 302, 303, 307, 308])("with HTTP %i is not followed", async (status) => {
    const elsewhere = await startPortal();
    portal.answers = [(_seen, response) => response.writeHead(status, { location: elsewhere.origin }).end()];
    const met = await failure(client()());
    await elsewhere.close();
    expect(met).toMatchObject({
      name: "RedirectError",
      status,
      detail: `the portal redirects to ${new URL(elsewhere.origin).host}`,
    });
    expect([portal.seen.length, elsewhere.seen.length]).toEqual([1, 0]);
  });
});

describe("an abort", () => {
  it.each([
    ["headers", silence],
    ["the body", drip],
  ])("while waiting for %s ends the call at once and closes the connection", async (_what, answer) => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const hungUp = new Promise<void>((closed) => {
      portal.answers = [
        (seen, response) => {
          response.on("close", closed);
          answer(seen, response);
          setTimeout(() => controller.abort(reason), 20);
        },
      ];
    });
    await expect(client()({}, { signal: controller.signal })).rejects.toBe(reason);
    await hungUp;
    expect(portal.seen).toHaveLength(1);
  });

  it("takes precedence over a later response, which does not reach the next call either", async () => {
    const controller = new AbortController();
    const answered = new Promise<void>((done) => {
      portal.answers = [
        (seen, response) => {
          controller.abort("enough");
          setTimeout(() => {
            json({ result: "late" })(seen, response);
            done();
          }, 20);
        },
        json({ result: "next" }),
      ];
    });
    const call = client();
    await expect(call({}, { signal: controller.signal })).rejects.toBe("enough");
    expect(await call()).toBe("next");
    await answered;
    expect(portal.seen).toHaveLength(2);
  });

  it("between two attempts ends the call without another request", async () => {
    vi.mocked(Math.random).mockReturnValue(1);
    portal.answers = [json(flat("BUSY"), 503)];
    const controller = new AbortController();
    const log = () => setTimeout(() => controller.abort("enough"), 20);
    await expect(client({ log })({}, { signal: controller.signal })).rejects.toBe("enough");
    expect(portal.seen).toHaveLength(1);
  });
});

describe("a huge body", () => {
  const huge = "x".repeat(16 * 2 ** 20);

  it("arrives completely", async () => {
    portal.answers = [json({ result: huge })];
    expect(await client()()).toHaveLength(huge.length);
  });

  it("of an HTML page is not part of the error", async () => {
    portal.answers = [(_seen, response) => response.writeHead(502, { "content-type": "text/html" }).end(huge)];
    const { message, stack = "" } = await failure(client({ retry: { attempts: 1 } })());
    expect(message.length + stack.length).toBeLessThan(10_000);
  });
});
