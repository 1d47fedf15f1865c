import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { oauth } from "../../../src/auth/oauth.js";
import { batch } from "../../../src/batch.js";
import { call, createClient } from "../../../src/client.js";
import {
  AuthError,
  LimitError,
  NetworkError,
  NotFoundError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "../../../src/errors.js";
import type { LogRecord } from "../../../src/layers/log.js";
import { validate } from "../../../src/layers/validate.js";
import { settled } from "../coalesce/settled.js";
import { notFound, type Received, simulatedPortal } from "../coalesce/simulated-portal.js";

const read = "mail.mailbox.get";

// Loading takes no virtual time.
beforeAll(() => import("../../../src/layers/coalesce.js"));
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The requests by what they carried: `batch 3` for a batch of three, and the name of the method for a plain call. */
const shapes = (received: Received[]) =>
  received.map(({ name, commands }) => (name === "batch" ? `batch ${commands.length}` : name));

const error = (code: string, status: number) => Response.json({ error: { code, message: "" } }, { status });
const ids = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe("coalesce", () => {
  it("sends the reads of a tick as one batch, and gives each its own result", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    const [first, second] = await settled([
      b24.mail.mailbox.get({ id: 1 }),
      b24.mail.mailbox.get({ id: 2, select: ["email"] }),
    ]);
    expect(first).toMatchObject({ value: { item: { id: 1, name: "box 1", email: "1@example.com" } } });
    expect(second).toMatchObject({ value: { item: { email: "2@example.com" } } });
    expect(received.map(({ name, commands }) => ({ name, commands }))).toEqual([
      {
        name: "batch",
        commands: [
          { method: read, query: { id: 1 } },
          { method: read, query: { id: 2, select: ["email"] } },
        ],
      },
    ]);
  });

  it("sends at most 50 reads in a batch", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    await settled(ids(101).map((id) => b24.mail.mailbox.get({ id })));
    expect(shapes(received)).toEqual(["batch 50", "batch 50", read]);
  });

  it("sends a lone read as a plain call", async () => {
    const { client, received } = simulatedPortal();
    const [outcome] = await settled([client().mail.mailbox.get.withResponse({ id: 1 })]);
    expect(shapes(received)).toEqual([read]);
    expect(outcome).toMatchObject({ value: { result: { item: { id: 1 } }, status: 200 } });
  });

  it("lets reads join a request that waits in the queue before the limit", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client({ limit: { burst: 1, perSecond: 1 } });
    const gets = [b24.mail.mailbox.get({ id: 1 })];
    for (const id of [2, 3, 4]) {
      await vi.advanceTimersByTimeAsync(100);
      gets.push(b24.mail.mailbox.get({ id }));
    }
    await settled(gets);
    expect(shapes(received)).toEqual([read, "batch 3"]);
  });

  it("puts reads of different methods, and of different time limits, into different requests", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    await settled([
      b24.mail.mailbox.get({ id: 1 }),
      b24.mail.mailbox.get({ id: 2 }, { timeout: 100 }),
      b24.mail.message.get({ id: 3 }),
    ]);
    expect(shapes(received)).toEqual([read, read, "mail.message.get"]);
  });

  it("gathers no writes", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    const write = () => b24.mail.message.createtask({ messageId: 1 });
    await settled([write(), write()]);
    expect(shapes(received)).toEqual(["mail.message.createtask", "mail.message.createtask"]);
  });

  it("gathers undocumented methods only when they are said to be safe", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    const options = { safe: true };
    await settled([call(b24, "a.b", {}, options), call(b24, "a.b", {}, options), call(b24, "c.d"), call(b24, "c.d")]);
    expect(shapes(received).sort()).toEqual(["batch 2", "c.d", "c.d"]);
  });

  it.each([
    ["a header of its own", [{ id: 1 }, { headers: { "X-Trace": "1" } }]],
    ["a token of its own", [{ id: 1, auth: "canary" }]],
    ["what a batch would take for a reference", [{ id: { $ref: "0.id" } }]],
    ["a list for its parameters", [[1]]],
  ] as const)("sends a read with %s by itself", async (_what, [params, options]) => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    const send = () => call(b24, read, params, { ...options, safe: true });
    await settled([send(), send()]);
    expect(shapes(received)).toEqual([read, read]);
  });

  it("leaves batches of the caller's own as they are", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    const send = () => batch(b24, [[read, { id: 1 }]]);
    await settled([send(), send()]);
    expect(shapes(received)).toEqual(["batch 1", "batch 1"]);
  });

  it("sends each read as its parameters were when it was called", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    const params = { id: 1 };
    const first = b24.mail.mailbox.get(params);
    params.id = 2;
    await settled([first, b24.mail.mailbox.get(params)]);
    expect(received[0]?.commands.map(({ query }) => query.id)).toEqual([1, 2]);
  });

  it("is off by default", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client({ coalesce: false });
    await settled(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(shapes(received)).toEqual([read, read]);
  });

  it("gives each read an envelope of its own, which can be validated", async () => {
    const odd = simulatedPortal(() => Response.json({ result: [{ item: { id: 1 } }, {}] })).client({ validate });
    expect(await settled(ids(2).map((id) => odd.mail.mailbox.get({ id })))).toMatchObject([
      { value: { item: { id: 1 } } },
      { reason: { name: "ContractError", method: read } },
    ]);
    const lax = simulatedPortal().client();
    const [envelope] = await settled(ids(2).map((id) => lax.mail.mailbox.get.withResponse({ id, select: ["id"] })));
    const body = JSON.stringify({ result: { item: { id: 1 } }, time: { start: 1, finish: 2 } });
    expect(envelope).toMatchObject({ value: { body, status: 200, time: { start: 1, finish: 2 } } });
  });

  it("runs layers of the caller's own once per call, and logs once per request", async () => {
    const { client } = simulatedPortal();
    const seen: string[] = [];
    const log: LogRecord[] = [];
    const layer = (next: (call: never) => Promise<never>) => (each: never) => {
      seen.push((each as { method: string }).method);
      return next(each);
    };
    const b24 = client({ layers: [layer as never], log: (record) => log.push(record) });
    await settled(ids(3).map((id) => b24.mail.mailbox.get({ id })));
    expect(seen).toEqual([read, read, read]);
    expect(log).toMatchObject([{ method: "batch", attempt: 1, status: 200 }]);
  });
});

describe("coalesce, with signals and time limits", () => {
  it("leaves out a read that is aborted before the batch leaves", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    const controller = new AbortController();
    const gets = ids(3).map((id) => b24.mail.mailbox.get({ id }, id === 2 ? { signal: controller.signal } : {}));
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    controller.abort("enough");
    const outcomes = await settled(gets);
    expect(outcomes).toMatchObject([{ value: {} }, { reason: "enough" }, { value: {} }]);
    expect(received[0]?.commands.map(({ query }) => query.id)).toEqual([1, 3]);
  });

  it("rejects a read that is aborted on the way at once, and lets the others finish", async () => {
    const { client } = simulatedPortal();
    const b24 = client();
    const controller = new AbortController();
    const gets = ids(3).map((id) => b24.mail.mailbox.get({ id }, id === 2 ? { signal: controller.signal } : {}));
    await vi.advanceTimersByTimeAsync(15);
    controller.abort("enough");
    await expect(gets[1]).rejects.toBe("enough");
    expect(await settled(gets)).toMatchObject([{ value: {} }, { reason: "enough" }, { value: {} }]);
  });

  it("sends nothing when all reads are aborted before", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client({ limit: { burst: 1, perSecond: 1 } });
    const controller = new AbortController();
    const lone = b24.mail.mailbox.get({ id: 9 });
    await vi.advanceTimersByTimeAsync(5);
    const gets = ids(2).map((id) => b24.mail.mailbox.get({ id }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(5);
    controller.abort("enough");
    expect(await settled([lone, ...gets])).toMatchObject([{ value: {} }, { reason: "enough" }, { reason: "enough" }]);
    expect(shapes(received)).toEqual([read]);
  });

  it("aborts the request when all its reads are aborted on the way", async () => {
    let signal: AbortSignal | null | undefined;
    const b24 = simulatedPortal().client({
      fetch: (_url, init) => {
        signal = init.signal;
        return new Promise(() => {});
      },
    });
    const controllers = [new AbortController(), new AbortController()];
    const gets = controllers.map((each, id) => b24.mail.mailbox.get({ id }, { signal: each.signal }));
    await vi.advanceTimersByTimeAsync(5);
    controllers[0]?.abort("first");
    expect(signal?.aborted).toBe(false);
    controllers[1]?.abort("second");
    expect(signal?.aborted).toBe(true);
    expect(await settled(gets)).toMatchObject([{ reason: "first" }, { reason: "second" }]);
  });

  it("goes on with batches after one that all its reads have left", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    const controller = new AbortController();
    const gets = ids(2).map((id) => b24.mail.mailbox.get({ id }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(5);
    controller.abort("enough");
    expect(await settled(gets)).toMatchObject([{ reason: "enough" }, { reason: "enough" }]);
    expect(await settled(ids(2).map((id) => b24.mail.mailbox.get({ id })))).toMatchObject([
      { value: {} },
      { value: {} },
    ]);
    expect(received.map(({ name }) => name)).toEqual(["batch", "batch"]);
  });

  it("sends a read of the same tick after the others have left", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client();
    // Loads what coalesces.
    await settled([b24.mail.mailbox.get({ id: 1 })]);
    const controller = new AbortController();
    const left = b24.mail.mailbox.get({ id: 2 }, { signal: controller.signal });
    for (let n = 0; n < 5; n++) await Promise.resolve();
    controller.abort("enough");
    expect(await settled([left, b24.mail.mailbox.get({ id: 3 })])).toMatchObject([{ reason: "enough" }, { value: {} }]);
    expect(received.flatMap(({ commands }) => commands.map(({ query }) => query.id))).toEqual([1, 3]);
  });

  it("sends reads singly that together exceed their time limit", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client({ timeout: 45, retry: { attempts: 1 } });
    const outcomes = await settled(ids(5).map((id) => b24.mail.mailbox.get({ id })));
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(["fulfilled"]));
    expect(shapes(received)).toEqual(["batch 5", read, read, read, read, read]);
  });

  it("rejects a read that exceeds its own time limit", async () => {
    const { client } = simulatedPortal();
    const b24 = client({ retry: { attempts: 1 } });
    const [slow, other] = await settled([
      b24.mail.mailbox.get({ id: 1 }, { timeout: 5 }),
      b24.mail.mailbox.get({ id: 2 }),
    ]);
    expect(slow).toMatchObject({ reason: expect.any(TimeoutError) });
    expect(other).toMatchObject({ status: "fulfilled" });
  });
});

describe("coalesce, when a read fails", () => {
  it("gives it the error that it has by itself, and the others their results", async () => {
    const { client, received } = simulatedPortal((command) => (command.query.id === 3 ? notFound(command) : undefined));
    const b24 = client();
    const outcomes = await settled(ids(4).map((id) => b24.mail.mailbox.get({ id })));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    const reason = (outcomes[2] as PromiseRejectedResult).reason;
    expect(reason).toBeInstanceOf(NotFoundError);
    expect(reason).toMatchObject({ method: read, detail: "Record with ID = `3` not found" });
    // The right half is not sent whole: what fails must be in there.
    expect(shapes(received)).toEqual(["batch 4", "batch 2", read, read]);
  });

  it("searches no further for reads that were aborted meanwhile", async () => {
    const { client, received } = simulatedPortal((command) => (command.query.id === 3 ? notFound(command) : undefined));
    const b24 = client();
    const controller = new AbortController();
    const gets = ids(4).map((id) => b24.mail.mailbox.get({ id }, id > 2 ? { signal: controller.signal } : {}));
    await vi.advanceTimersByTimeAsync(45);
    controller.abort("enough");
    await settled(gets);
    expect(shapes(received)).toEqual(["batch 4", "batch 2"]);
  });

  it("gives batches up for a minute when too many fail", async () => {
    const { client, received } = simulatedPortal(notFound);
    const b24 = client({ limit: false });
    const get = (count: number) => settled(ids(count).map((id) => b24.mail.mailbox.get({ id })));
    await get(30);
    expect(received.length).toBeLessThanOrEqual(30 + 4 + 30 / 8);
    received.length = 0;
    await get(5);
    expect(shapes(received)).toEqual([read, read, read, read, read]);
    await vi.advanceTimersByTimeAsync(60_000);
    received.length = 0;
    await get(2);
    expect(shapes(received)[0]).toBe("batch 2");
  });

  it.each([405, 404])("sends reads singly, then and later, when the portal refuses a batch with %i", async (status) => {
    const code = status === 405 ? "ERROR_BATCH_METHOD_NOT_ALLOWED" : "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION";
    const { client, received } = simulatedPortal((_, { name }) => (name === "batch" ? error(code, status) : undefined));
    const b24 = client();
    const get = () => settled(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(await get()).toMatchObject([{ value: { item: { id: 1 } } }, { value: { item: { id: 2 } } }]);
    await get();
    expect(shapes(received)).toEqual(["batch 2", read, read, read, read]);
    received.length = 0;
    // Without batches it has none for other methods either.
    await settled(ids(2).map((id) => b24.mail.message.get({ id })));
    expect(shapes(received)[0]).toBe(status === 405 ? "batch 2" : "mail.message.get");
  });

  it("goes on with batches of other methods when the portal lacks one method", async () => {
    const code = "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION";
    const { client, received } = simulatedPortal(({ method }) => (method === read ? error(code, 404) : undefined));
    const b24 = client();
    const [lacking] = await settled(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(lacking).toMatchObject({ reason: { method: read, status: 404 } });
    received.length = 0;
    await settled(ids(2).map((id) => b24.mail.message.get({ id })));
    expect(shapes(received)).toEqual(["batch 2"]);
  });

  it("sends reads singly, then and later, when the result is no list of so many results", async () => {
    const odd = () => Response.json({ result: [1] });
    const { client, received } = simulatedPortal((_, { name }) => (name === "batch" ? odd() : undefined));
    const b24 = client();
    const get = () => settled(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(await get()).toMatchObject([{ value: { item: { id: 1 } } }, { value: { item: { id: 2 } } }]);
    await get();
    expect(shapes(received)).toEqual(["batch 2", read, read, read, read]);
  });

  it("sends halves when the response is too large", async () => {
    const { client, received } = simulatedPortal();
    const b24 = client({ maxResponseBytes: 250 });
    const outcomes = await settled(ids(4).map((id) => b24.mail.mailbox.get({ id })));
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(["fulfilled"]));
    expect(shapes(received)[0]).toBe("batch 4");
  });

  it.each([
    ["limit", LimitError, () => error("QUERY_LIMIT_EXCEEDED", 503)],
    ["connection", NetworkError, () => Promise.reject(new TypeError("fetch failed"))],
    ["plan", undefined, () => error("PAYMENT_REQUIRED", 402)],
  ] as const)("gives each read an error of its own when the %s fails", async (_what, Class, fault) => {
    const { client, received } = simulatedPortal(fault);
    const b24 = client({ retry: { attempts: 1 } });
    const [first, second] = (await settled(ids(2).map((id) => b24.mail.mailbox.get({ id })))) as [
      PromiseRejectedResult,
      PromiseRejectedResult,
    ];
    if (Class) expect(first.reason).toBeInstanceOf(Class);
    expect(first.reason).toMatchObject({ method: read, attempts: 1 });
    expect(first.reason.message).toMatch(/^mail\.mailbox\.get: /);
    expect(first.reason).not.toBe(second.reason);
    expect(shapes(received)).toEqual(["batch 2"]);
  });

  it("retries a batch as it would a read", async () => {
    let failures = 1;
    const { client, received } = simulatedPortal(() =>
      failures-- > 0 ? error("INTERNAL_SERVER_ERROR", 500) : undefined,
    );
    const b24 = client();
    const outcomes = await settled(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(["fulfilled"]));
    expect(shapes(received)).toEqual(["batch 2", "batch 2"]);
  });

  it("sends reads singly when the portal fails, and no batch for a minute", async () => {
    const { client, received } = simulatedPortal(({ query }) => (query.id === 1 ? error("X", 500) : undefined));
    const b24 = client({ retry: { attempts: 1 } });
    const get = () => settled(ids(3).map((id) => b24.mail.mailbox.get({ id })));
    expect(await get()).toMatchObject([{ reason: expect.any(ServerError) }, { value: {} }, { value: {} }]);
    await get();
    expect(shapes(received)).toEqual(["batch 3", read, read, read, read, read, read]);
  });

  it("gives a misspelt parameter its own validation error", async () => {
    const { client } = simulatedPortal(({ query }) =>
      query.id === 2 ? error("BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", 400) : undefined,
    );
    const b24 = client();
    const outcomes = await settled(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(outcomes).toMatchObject([{ value: {} }, { reason: expect.any(ValidationError) }]);
  });
});

describe("coalesce, for an application", () => {
  const application = ({ origin, fetch }: ReturnType<typeof simulatedPortal>) =>
    createClient(oauth({ address: origin, accessToken: "t0ken" }), { fetch, coalesce: true });

  it("sends the token in a header, for a batch has no other place", async () => {
    const portal = simulatedPortal();
    const b24 = application(portal);
    await settled(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(shapes(portal.received)).toEqual(["batch 2"]);
    expect(portal.received[0]?.headers.get("Authorization")).toBe("Bearer t0ken");
  });

  it("sends reads singly in a browser, where that header is not allowed", async () => {
    vi.stubGlobal("document", {});
    const portal = simulatedPortal();
    const b24 = application(portal);
    const get = () => settled(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(await get()).toMatchObject([{ value: {} }, { value: {} }]);
    await get();
    expect(shapes(portal.received)).toEqual([read, read, read, read]);
  });

  it("sends reads singly to a portal that refuses the header", async () => {
    const denied = () => error("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 401);
    const portal = simulatedPortal((_, { headers }) => (headers.has("Authorization") ? denied() : undefined));
    const b24 = application(portal);
    const get = () => settled(ids(3).map((id) => b24.mail.mailbox.get({ id })));
    expect(await get()).toMatchObject([{ value: {} }, { value: {} }, { value: {} }]);
    await get();
    expect(shapes(portal.received)).toEqual(["batch 3", read, read, read, read, read, read]);
  });

  it("asks once more, and not for each read, when the token is not valid", async () => {
    const portal = simulatedPortal(() => error("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 401));
    const b24 = application(portal);
    const [first, second] = await settled(ids(5).map((id) => b24.mail.mailbox.get({ id })));
    expect([first, second]).toMatchObject([{ reason: expect.any(AuthError) }, { reason: expect.any(AuthError) }]);
    expect(shapes(portal.received)).toEqual(["batch 5", read]);
  });
});

describe("coalesce, when it cannot be loaded", () => {
  it("sends reads singly", async () => {
    vi.resetModules();
    vi.doMock("../../../src/layers/coalesce.js", () => Promise.reject(new Error("the server is gone")));
    const { createClient: create } = await import("../../../src/client.js");
    const { webhook } = await import("../../../src/auth/webhook.js");
    const { fetch, origin, received } = simulatedPortal();
    const b24 = create(webhook(`${origin}/rest/1/t0ken/`), { fetch, coalesce: true });
    vi.useRealTimers();
    await Promise.all(ids(2).map((id) => b24.mail.mailbox.get({ id })));
    expect(shapes(received)).toEqual([read, read]);
    vi.doUnmock("../../../src/layers/coalesce.js");
  });
});
