import { within } from "../timers.js";
import type { Tokens } from "./tokens.js";

/** Where an application keeps its tokens, so that several processes can use the same ones. */
export interface TokenStore {
  /** Returns the stored tokens, if any. Called before each renewal, and again when the refresh token was refused. */
  load(): Tokens | undefined | Promise<Tokens | undefined>;
  /** Stores renewed tokens. They take effect once this resolves, so that a crash loses none. */
  save(tokens: Tokens): void | Promise<void>;
  /** Calls `run` while no other process can, and resolves once it has: at most one process renews the tokens at a time. */
  lock?(run: () => Promise<void>): Promise<void>;
}

const timeLimit = 60_000;
const late = () => new TypeError("it took more than a minute");

/** What `step` of a store resolves to; rejects after a minute at the latest. */
export function fromStore<T>(step: () => T | Promise<T>): Promise<T> {
  return within(async () => step(), timeLimit, late);
}

/** What `run` resolves to, called once the store's lock is held; rejects when that is not within a minute. */
export async function withLock<T>(store: Pick<TokenStore, "lock">, run: () => Promise<T>): Promise<T> {
  if (!store.lock) return run();
  let started: { running: Promise<T> } | undefined;
  let isLate = false;
  const locked = new Promise<{ running: Promise<T> }>((resolve, reject) => {
    const start = async () => {
      if (isLate) return;
      started ??= { running: run() };
      resolve(started);
      await started.running;
    };
    const unused = () => reject(new TypeError("lock did not call run"));
    Promise.resolve(store.lock?.(start)).then(unused, reject);
  });
  try {
    const { running } = await within(() => locked, timeLimit, late);
    return running;
  } catch (thrown) {
    isLate = true;
    throw thrown;
  }
}
