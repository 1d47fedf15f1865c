import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Call, Send } from "../../src/call.js";
import { webhook } from "../../src/index.js";
import { limit } from "../../src/layers/limit.js";
import { operating } from "../../src/layers/operating.js";
import { retry } from "../../src/layers/retry.js";
import { timeout } from "../../src/layers/timeout.js";
import { leakyBucket } from "../../src/leaky-bucket.js";
import { transport } from "../../src/transport.js";
import { operations } from "./operations.js";
import { type Outcome, outcome, timeLimit } from "./outcome.js";
import { elapsed, portal, type Sent, settledCalls, waiting } from "./portal.js";
import { seeded } from "./seeded.js";
import { expectEnvelope, expectTypedError } from "./typed.js";

const method = operations[0]?.method as Call["method"];

describe("whatever the outcomes of its attempts", () => {
  const attempts = fc.constantFrom(0, 1, 2, 3, 5, Number.NaN);
  const size = fc.record({ burst: fc.integer({ min: 1, max: 4 }), perSecond: fc.constantFrom(0.5, 2, 5) });
  const plan = fc.record({
    start: fc.constantFrom(0, 0, 5_000),
    abort: fc.oneof({ weight: 4, arbitrary: fc.constant(Number.POSITIVE_INFINITY) }, fc.nat(15_000)),
    outcomes: fc.array(outcome, { minLength: 1, maxLength: 6 }),
  });
  const given = [attempts, fc.boolean(), size, fc.array(plan, { minLength: 1, maxLength: 3 })] as const;

  it("no call is sent too often or too early, no write is repeated that may have been executed, and no timer is left", async () => {
    const property = fc.asyncProperty(...given, async (attempts, safe, size, plans) => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
      const { fetch, sends } = portal(plans.map(({ outcomes }) => outcomes));
      const innermost = transport(webhook("https://portal.example/rest/1/s3cr3t-t0k3n/"), fetch);
      const layers = [retry({ attempts }, () => safe), operating(), limit(leakyBucket(size)), timeout(timeLimit)];
      const send = layers.reduceRight<Send>((next, layer) => layer(next), innermost);
      const signals = plans.map(({ abort }) => abortedAfter(abort));
      const calls = plans.map(async ({ start }, call) => {
        await elapsed(start);
        return send({ method, params: { call }, signal: signals[call] as AbortSignal });
      });
      const settled = await settledCalls(calls);
      const left = vi.getTimerCount() - waiting.size;

      for (const [call, end] of settled.entries()) {
        const made = sends.filter((send) => send.call === call);
        expectAllowedRepeats(made, attempts || 1, safe);
        expectRequestedWaits(made);
        if (end.status === "fulfilled") expectEnvelope(end.value);
        if (!signals[call]?.aborted || !isAbort(end)) expectOutcome(end, made, attempts || 1, safe);
      }
      expect(left).toBe(0);
      expect(signals.flatMap((signal) => getEventListeners(signal, "abort"))).toEqual([]);
      expectWithinLimit(
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

function expectAllowedRepeats(made: Sent[], attempts: number, safe: boolean): void {
  expect(made.length).toBeLessThanOrEqual(attempts);
  const repeated = made.slice(0, -1).map(({ outcome }) => outcome);
  expect(repeated.filter(({ executed }) => executed === "yes" || (executed === "unknown" && !safe))).toEqual([]);
  expect(repeated.filter((outcome) => isFinal(outcome))).toEqual([]);
}

function expectRequestedWaits(made: Sent[]): void {
  for (const [index, { at, outcome }] of made.slice(0, -1).entries()) {
    const { ms, headers } = outcome;
    const asked = /^\d+$/.test(headers?.["retry-after"] ?? "") && ms < timeLimit;
    const earliest = asked ? at + ms + Number(headers?.["retry-after"]) * 1_000 : at;
    expect(made[index + 1]?.at).toBeGreaterThanOrEqual(earliest);
  }
}

function expectOutcome(end: PromiseSettledResult<unknown>, made: Sent[], attempts: number, safe: boolean): void {
  expect(made).not.toEqual([]);
  const last = made.at(-1)?.outcome as Outcome;
  expect(end.status).toBe(last.executed === "yes" ? "fulfilled" : "rejected");
  if (end.status === "fulfilled") return;
  expectTypedError(end.reason, method);
  expect(end.reason.attempts).toBe(made.length);
  // What may be repeated is repeated, unless the time is unknown or the portal asks for too long a wait.
  const repeatable = !isFinal(last) && (last.executed === "no" || safe);
  const unknown = end.reason.retryAt !== undefined || end.reason.code === "OPERATION_TIME_LIMIT";
  if (repeatable && !unknown) expect(made).toHaveLength(attempts);
}

function expectWithinLimit(times: number[], { burst, perSecond }: { burst: number; perSecond: number }): void {
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
  elapsed(ms).then(() => controller.abort());
  return controller.signal;
}

function isAbort(end: PromiseSettledResult<unknown>): boolean {
  return end.status === "rejected" && end.reason.name === "AbortError";
}

// Of a response that comes too late, the client knows nothing.
function isFinal({ body = "", ms }: Outcome): boolean {
  return ms < timeLimit && /OVERLOAD_LIMIT|PORTAL_DELETED/.test(body);
}
