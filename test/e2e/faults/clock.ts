import { setImmediate as nextTurn } from "node:timers/promises";
import { vi } from "vitest";
import type { ClientOptions, Fetch } from "../../../src/index.js";

/** Client options that observe its attempts, and a function that stops fake time during other work. */
export type Watch = Required<Pick<ClientOptions, "fetch" | "log">> & { hold(work: Promise<unknown>): void };

/** The outcome and timing of a call. */
export interface Timed {
  /** Milliseconds from the end of each attempt to the start of the next. */
  waits: number[];
  /** Milliseconds that each attempt took: 0, or its timeout. */
  took: number[];
  outcome: PromiseSettledResult<unknown>;
}

/**
 * Runs a call in fake time, which does not pass while a request is pending, unless the portal hangs.
 * The call must be made by a client with the options passed to `start`; sockets stay real.
 */
export async function timed(
  start: (watch: Watch) => Promise<unknown>,
  hangs: (attempts: number) => boolean = () => false,
  fetching: Fetch = fetch,
): Promise<Timed> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  const sent: number[] = [];
  const ended: number[] = [];
  let held = 0;
  const settled = Promise.allSettled([
    start({
      fetch: (url, init) => {
        sent.push(Date.now());
        return fetching(url, init);
      },
      log: () => ended.push(Date.now()),
      hold(work) {
        held++;
        const release = () => held--;
        work.then(release, release);
      },
    }),
  ]);
  let outcome: PromiseSettledResult<unknown> | undefined;
  settled.then(([only]) => {
    outcome = only;
  });
  while (!outcome) {
    await nextTurn();
    const idle = sent.length === ended.length && held === 0;
    if (!outcome && (idle || hangs(ended.length))) vi.advanceTimersToNextTimer();
  }
  vi.useRealTimers();
  return { outcome, waits: differences(sent.slice(1), ended), took: differences(ended, sent) };
}

function differences(later: number[], earlier: number[]): number[] {
  return later.map((at, index) => at - (earlier[index] ?? Number.NaN));
}
