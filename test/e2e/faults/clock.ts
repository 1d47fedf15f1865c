import { setImmediate as nextTurn } from "node:timers/promises";
import { vi } from "vitest";
import type { ClientOptions, Fetch } from "../../../src/index.js";

/** Options of a client by which its attempts are watched, and a word for work beside them that takes no fake time. */
export type Watch = Required<Pick<ClientOptions, "fetch" | "log">> & { hold(work: Promise<unknown>): void };

/** What a timed call came to. */
export interface Timed {
  /** Milliseconds from the end of each attempt to the beginning of the next. */
  waits: number[];
  /** Milliseconds that each attempt took: 0, or its timeout. */
  took: number[];
  outcome: PromiseSettledResult<unknown>;
}

/**
 * Carries a call out in fake time, which stands still while a request is under way, unless the portal hangs.
 * The call has to be made by a client that was given the options handed to `start`; sockets stay real.
 */
export async function timed(
  start: (watch: Watch) => Promise<unknown>,
  hangs: (answered: number) => boolean = () => false,
  fetching: Fetch = fetch,
): Promise<Timed> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const sent: number[] = [];
  const answered: number[] = [];
  let held = 0;
  const settled = Promise.allSettled([
    start({
      fetch: (url, init) => {
        sent.push(Date.now());
        return fetching(url, init);
      },
      log: () => answered.push(Date.now()),
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
    const idle = sent.length === answered.length && held === 0;
    if (!outcome && (idle || hangs(answered.length))) vi.advanceTimersToNextTimer();
  }
  vi.useRealTimers();
  return { outcome, waits: differences(sent.slice(1), answered), took: differences(answered, sent) };
}

function differences(later: number[], earlier: number[]): number[] {
  return later.map((at, index) => at - (earlier[index] ?? Number.NaN));
}
