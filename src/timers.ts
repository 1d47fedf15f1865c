const waiting = new WeakMap<EventTarget, Set<() => void>>();

/**
 * Calls `callback` when the signal aborts, unless the returned function has been called before.
 * All callbacks of a signal share one listener: Node warns of a leak at more than ten.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = waiting.get(signal) ?? new Set();
  waiting.set(signal, callbacks.add(callback));
  signal.addEventListener("abort", callAll, { once: true });
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", callAll);
  };
}

function callAll({ target }: Event): void {
  for (const callback of (target && waiting.get(target)) ?? []) callback();
}

/** The longest delay of a timer, in ms; a longer one would fire at once. */
export const longestTimer = 2 ** 31 - 1;

/**
 * A promise that `start` settles, though not at once, or that rejects with the signal's reason if that aborts first.
 * Whichever it is, what `start` returned is called once.
 */
export function interruptible<T>(
  signal: AbortSignal | undefined,
  start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settling =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        forget?.();
        stop();
        settle(value);
      };
    const interrupt = () => settling(reject)(signal?.reason);
    const stop = start(settling(resolve), settling(reject));
    const forget = signal && onAbort(signal, interrupt);
    // Before, or by what `start` did.
    if (signal?.aborted) interrupt();
  });
}

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts, and leaves no timer. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return interruptible(signal, (resolve) => {
    const timer = setTimeout(resolve, Math.min(ms, longestTimer));
    return () => clearTimeout(timer);
  });
}

/** Settles as the promise does, or rejects with the signal's reason if that aborts first; the work behind the promise goes on. */
export function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return interruptible(signal, (resolve, reject) => {
    // Handled even when nobody waits any more: an unhandled rejection would end the process.
    promise.then(resolve, reject);
    return () => {};
  });
}

/**
 * Settles as what `run` returns, or rejects with what `late` returns after `ms` milliseconds, or with the signal's
 * reason, and then aborts the signal that `run` was given; work that ignores it goes on.
 */
export async function within<T>(
  run: (signal: AbortSignal) => Promise<T>,
  ms: number,
  late: () => unknown,
  outer?: AbortSignal,
): Promise<T> {
  outer?.throwIfAborted();
  const inner = new AbortController();
  // Not by a listener to `inner`, which would cost more than the rest of an attempt.
  return interruptible(outer, (resolve, reject) => {
    const timer = setTimeout(
      () => {
        inner.abort(late());
        reject(inner.signal.reason);
      },
      Math.min(ms, longestTimer),
    );
    const forget = outer && onAbort(outer, () => inner.abort(outer.reason));
    run(inner.signal).then(resolve, reject);
    return () => {
      clearTimeout(timer);
      forget?.();
    };
  });
}
