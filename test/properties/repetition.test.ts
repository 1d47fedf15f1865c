import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Call, Send } from "../../src/call.js";
import { webhook } from "../../src/index.js";
import { leakyBucket, limit } from "../../src/layers/limit.js";
import { operating } from "../../src/layers/operating.js";
import { retry } from "../../src/layers/retry.js";
import { timeout } from "../../src/layers/timeout.js";
import { transport } from "../../src/transport.js";
import { operations } from "./operations.js";
import { type Outcome, outcome, patience } from "./outcome.js";
import { ends, passed, portal, type Sent, waiting } from "./portal.js";
import { seeded } from "./seeded.js";
import { expectEnvelope, expectTypedError } from "./typed.js";

const method = operations[0]?.method as Call["method"];

describe("whatever the attempts come to", () => {
  const attempts = fc.constantFrom(0, 1, 2, 3, 5, Number.NaN);
  const size = fc.record({ burst: fc.integer({ min: 1, max: 4 }), perSecond: fc.constantFrom(0.5, 2, 5) });
  const plan = fc.record({
    start: fc.constantFrom(0, 0, 5_000),
    abort: fc.oneof({ weight: 4, arbitrary: fc.constant(Number.POSITIVE_INFINITY) }, fc.nat(15_000)),
    outcomes: fc.array(outcome, { minLength: 1, maxLength: 6 }),
  });
  const given = [attempts, fc.boolean(), size, fc.array(plan, { minLength: 1, maxLength: 3 })] as const;

  it("no call is sent too often or too early, no write again that may have been carried out, and nothing is left", async () => {
    const property = fc.asyncProperty(...given, async (attempts, safe, size, plans) => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
      const { fetch, sends } = portal(plans.map(({ outcomes }) => outcomes));
      const innermost = transport(webhook("https://portal.example/rest/1/s3cr3t-t0k3n/"), fetch);
      const layers = [retry({ attempts }, () => safe), operating(), limit(leakyBucket(size)), timeout(patience)];
      const send = layers.reduceRight<Send>((next, layer) => layer(next), innermost);
      const signals = plans.map(({ abort }) => abortedAfter(abort));
      const calls = plans.map(async ({ start }, call) => {
        await passed(start);
        return send({ method, params: { call }, signal: signals[call] as AbortSignal });
      });
      const settled = await ends(calls);
      const left = vi.getTimerCount() - waiting.size;

      for (const [call, end] of settled.entries()) {
        const made = sends.filter((send) => send.call === call);
        expectFewEnough(made, attempts || 1, safe);
        expectLateEnough(made);
        if (end.status === "fulfilled") expectEnvelope(end.value);
        if (!signals[call]?.aborted || !isAbort(end)) expectRightEnd(end, made, attempts || 1, safe);
      }
      expect(left).toBe(0);
      expect(signals.flatMap((signal) => getEventListeners(signal, "abort"))).toEqual([]);
      expectInTurn(
        sends.map(({ at }) => at),
        size,
      );
    });
    await fc.assert(property.afterEach(restored), seeded);
  });
});

function restored(): void {
  vi.useRealTimers();
  waiting.clear();
}

function expectFewEnough(made: Sent[], attempts: number, safe: boolean): void {
  expect(made.length).toBeLessThanOrEqual(attempts);
  const repeated = made.slice(0, -1).map(({ outcome }) => outcome);
  expect(repeated.filter(({ ran }) => ran === "yes" || (ran === "who knows" && !safe))).toEqual([]);
  expect(repeated.filter((outcome) => isFinal(outcome))).toEqual([]);
}

function expectLateEnough(made: Sent[]): void {
  for (const [index, { at, outcome }] of made.slice(0, -1).entries()) {
    const { ms, headers } = outcome;
    const asked = /^\d+$/.test(headers?.["retry-after"] ?? "") && ms < patience;
    const earliest = asked ? at + ms + Number(headers?.["retry-after"]) * 1_000 : at;
    expect(made[index + 1]?.at).toBeGreaterThanOrEqual(earliest);
  }
}

function expectRightEnd(end: PromiseSettledResult<unknown>, made: Sent[], attempts: number, safe: boolean): void {
  expect(made).not.toEqual([]);
  const last = made.at(-1)?.outcome as Outcome;
  expect(end.status).toBe(last.ran === "yes" ? "fulfilled" : "rejected");
  if (end.status === "fulfilled") return;
  expectTypedError(end.reason, method);
  expect(end.reason.attempts).toBe(made.length);
  // What may be repeated is, unless nobody knows when or the portal wants too long a wait.
  const repeatable = !isFinal(last) && (last.ran === "no" || safe);
  const unknown = end.reason.retryAt !== undefined || end.reason.code === "OPERATION_TIME_LIMIT";
  if (repeatable && !unknown) expect(made).toHaveLength(attempts);
}

function expectInTurn(times: number[], { burst, perSecond }: { burst: number; perSecond: number }): void {
  const early = times.flatMap((to, last) =>
    times.slice(0, last + 1).filter((from, first) => {
      const allowed = burst + ((to - from) / 1_000) * perSecond;
      return last - first + 1 > allowed + 1e-6;
    }),
  );
  expect(early).toEqual([]);
}

function abortedAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  passed(ms).then(() => controller.abort());
  return controller.signal;
}

function isAbort(end: PromiseSettledResult<unknown>): boolean {
  return end.status === "rejected" && end.reason.name === "AbortError";
}

// Of a response that comes too late, the client knows nothing.
function isFinal({ body = "", ms }: Outcome): boolean {
  return ms < patience && /OVERLOAD_LIMIT|PORTAL_DELETED/.test(body);
}
