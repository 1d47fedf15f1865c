import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MethodName, Send } from "../../../src/call.js";
import { type Fetch, webhook } from "../../../src/index.js";
import { log } from "../../../src/layers/log.js";
import { retry } from "../../../src/layers/retry.js";
import { timeout } from "../../../src/layers/timeout.js";
import { transport } from "../../../src/transport.js";
import { failure } from "../../unit/failure.js";
import { methodNames } from "../../unit/untyped.js";
import { timed, type Watch } from "./clock.js";
import { faults } from "./faults.js";
import { type Answer, enveloped, flat, json, type Portal, raw, startPortal } from "./portal.js";

const [method = ""] = methodNames;
const fine = json({ result: 1 });

let portal: Portal;
beforeEach(async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  portal = await startPortal(fine);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await portal.close();
});

/** Calls a method as one that writes: it is not safe to repeat. */
function write({ fetch = globalThis.fetch, log: record = () => {} }: Partial<Watch> = {}): Promise<unknown> {
  const auth = webhook(`${portal.origin}/rest/1/t0ken/`);
  const send: Send = retry({}, () => false)(log(record)(timeout(60_000)(transport(auth, fetch))));
  return send({ method: method as MethodName, params: { name: "x" } });
}

const refusedByLimit = /^(429|OVERLOAD_LIMIT)/;
const ambiguous = faults.filter(({ name }) => !refusedByLimit.test(name));

describe("a write", () => {
  it.each(ambiguous)("is never retried after $name", async ({ answer, error, hangs }) => {
    portal.answers = [answer, fine];
    const { outcome } = await timed(write, hangs && portal.hangs);
    expect(outcome).toMatchObject({ reason: { ...error, attempts: 1 } });
    expect(portal.seen).toHaveLength(1);
  });

  it("is never retried on another connection if the one kept alive closes during it", async () => {
    portal.answers = [fine, raw("", "reset"), fine];
    await write();
    await new Promise((idle) => setTimeout(idle, 30));
    expect(await failure(write())).toMatchObject({ name: "NetworkError", sent: true, attempts: 1 });
    expect(portal.seen.map(({ connection }) => connection)).toEqual([1, 1]);
  });

  const refusals: [string, Answer][] = [enveloped, flat].flatMap((shape) => [
    [`the bucket is full, ${shape.name}`, json(shape("QUERY_LIMIT_EXCEEDED"), 503, { "retry-after": "0" })],
    [`a rate limiter refused it, ${shape.name}`, json(shape("RATE_LIMITED"), 429)],
    [`its time budget is used up, ${shape.name}`, json(shape("OPERATION_TIME_LIMIT"), 429, { "retry-after": "1" })],
  ]);
  it.each(refusals)("is retried if it certainly did not run: %s", async (_why, answer) => {
    portal.answers = [answer, answer, fine];
    const { outcome } = await timed(write);
    expect(outcome).toMatchObject({ status: "fulfilled", value: { result: 1 } });
    expect(portal.seen.map(({ body }) => body)).toEqual(Array(3).fill('{"name":"x"}'));
  });

  it("is retried if no connection was made", async () => {
    const { origin, close } = await startPortal();
    await close();
    const tried = vi
      .fn<Fetch>(fetch)
      .mockImplementationOnce((url, init) => fetch(url.replace(portal.origin, origin), init));
    await expect(write({ fetch: tried })).resolves.toMatchObject({ result: 1 });
    expect(tried).toHaveBeenCalledTimes(2);
    expect(portal.seen).toHaveLength(1);
  });

  it("fails as not sent if no connection is ever made", async () => {
    await portal.close();
    const tried = vi.fn(fetch);
    expect(await failure(write({ fetch: tried }))).toMatchObject({ name: "NetworkError", sent: false, attempts: 3 });
    expect(tried).toHaveBeenCalledTimes(3);
    portal = await startPortal();
  });
});
