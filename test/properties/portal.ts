import { setImmediate } from "node:timers/promises";
import { vi } from "vitest";
import type { Outcome } from "./outcome.js";

/** One attempt at a call, and when it was made. */
export interface Sent {
  call: number;
  at: number;
  outcome: Outcome;
}

/** A portal at which each attempt at a call comes to the next of the call's outcomes, the last of them again and again. */
export function portal(plans: Outcome[][]) {
  const sends: Sent[] = [];
  const fetch = async (_url: string, { body }: RequestInit) => {
    const { call } = JSON.parse(String(body));
    const nth = sends.filter((send) => send.call === call).length;
    const outcome = plans[call]?.[nth] ?? (plans[call]?.at(-1) as Outcome);
    sends.push({ call, at: Date.now(), outcome });
    await passed(outcome.ms);
    if (outcome.thrown !== undefined) throw new TypeError("fetch failed", { cause: { code: outcome.thrown } });
    const { body: text = "", status = 200, headers = {} } = outcome;
    return new Response(text, { status, headers });
  };
  return { fetch, sends };
}

/** The waits of the test itself. */
export const waiting = new Set<symbol>();

/** A wait in fake time, noted, so that it is not taken for that of a layer. */
export function passed(ms: number): Promise<void> {
  const wait = Symbol(`${ms} ms`);
  return new Promise((done) => {
    if (!Number.isFinite(ms)) return;
    waiting.add(wait);
    setTimeout(() => done(void waiting.delete(wait)), ms);
  });
}

/** How all the calls ended, however long that takes in fake time. */
export async function ends<T>(calls: Promise<T>[]) {
  let over = false;
  const all = Promise.allSettled(calls).finally(() => {
    over = true;
  });
  for (;;) {
    // An answer is read in a few turns of the real loop, and must not time out meanwhile.
    for (let turn = 0; turn < 3; turn++) await setImmediate();
    if (over) return all;
    await vi.advanceTimersToNextTimerAsync();
  }
}
