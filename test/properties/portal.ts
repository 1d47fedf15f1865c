import { setImmediate } from "node:timers/promises";
import { vi } from "vitest";
import type { Outcome } from "./outcome.js";

/** One attempt of a call, and when it was made. */
export interface Sent {
  call: number;
  at: number;
  outcome: Outcome;
}

/** A portal where each attempt of a call has the call's next outcome; the last one repeats. */
export function portal(plans: Outcome[][]) {
  const sends: Sent[] = [];
  const fetch = async (_url: string, { body }: RequestInit) => {
    const { call } = JSON.parse(String(body));
    const nth = sends.filter((send) => send.call === call).length;
    const outcome = plans[call]?.[nth] ?? (plans[call]?.at(-1) as Outcome);
    sends.push({ call, at: Date.now(), outcome });
    await elapsed(outcome.ms);
    if (outcome.thrown !== undefined) throw new TypeError("fetch failed", { cause: { code: outcome.thrown } });
    const { body: text = "", status = 200, headers = {} } = outcome;
    return new Response(text, { status, headers });
  };
  return { fetch, sends };
}

/** Timers of the test itself. */
export const waiting = new Set<symbol>();

/** A pause in fake time, recorded so that it is not mistaken for a layer's timer. */
export function elapsed(ms: number): Promise<void> {
  const wait = Symbol(`${ms} ms`);
  return new Promise((done) => {
    if (!Number.isFinite(ms)) return;
    waiting.add(wait);
    setTimeout(() => done(void waiting.delete(wait)), ms);
  });
}

/** Settles all the calls, advancing fake time as far as needed. */
export async function settledCalls<T>(calls: Promise<T>[]) {
  let over = false;
  const all = Promise.allSettled(calls).finally(() => {
    over = true;
  });
  for (;;) {
    // Reading a response takes a few turns of the real event loop; it must not time out meanwhile.
    for (let turn = 0; turn < 3; turn++) await setImmediate();
    if (over) return all;
    await vi.advanceTimersToNextTimerAsync();
  }
}
