// What the programs of this folder share: each is a process of its own, run with --expose-gc, that prints as JSON what it leaves behind.
import { getEventListeners } from "node:events";
import { setTimeout as elapsed } from "node:timers/promises";

/** What a program leaves behind. */
export interface Leftovers {
  /** Growth of the heap in bytes, from one fifth of the rounds to the end. */
  grown: number;
  /** Listeners left on a signal that many calls were given. */
  listeners: number;
  /** Timers, sockets and the like that were active before the first call, and after the last one. */
  before: string[];
  after: string[];
  /** How often calls ended in each way. */
  outcomes: Record<string, number>;
}

/** The signal that outlives the calls. */
export const forever = new AbortController();

export const outcomes: Record<string, number> = {};

const before = resources();

process.on("warning", ({ name }) => count(name));

export function count(name: string): void {
  outcomes[name] = (outcomes[name] ?? 0) + 1;
}

/** Counts a promise, once it has settled, as a success or by what it was rejected with. */
export async function counted(promise: Promise<unknown>): Promise<void> {
  await promise.then(
    () => count("success"),
    (error) => count(error.name ?? error),
  );
}

/** A signal that aborts after so many milliseconds. */
export function brief(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort("enough"), ms);
  return controller.signal;
}

export async function heapUsed(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await elapsed(20);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

/** Growth of the heap in bytes, from one fifth of the rounds to the end. */
export async function growth(rounds: number, run: (round: number) => Promise<void>): Promise<number> {
  let early = 0;
  for (let round = 0; round < rounds; round++) {
    if (round === Math.floor(rounds / 5)) early = await heapUsed();
    await run(round);
  }
  return (await heapUsed()) - early;
}

/** Prints what is left, beside facts of the program's own, and ends the process. */
export async function report(facts: object): Promise<never> {
  // A connection that was being made when its call was aborted takes a moment to close.
  for (let round = 0; round < 100 && resources().length > before.length; round++) await elapsed(20);
  const listeners = getEventListeners(forever.signal, "abort").length;
  console.log(JSON.stringify({ listeners, before, after: resources(), outcomes, ...facts }));
  // A timer that was left has been counted, and must not keep the process running.
  process.exit();
}

function resources(): string[] {
  return process.getActiveResourcesInfo().sort();
}
