interface Waiting {
  callbacks: Set<() => void>;
  listener: () => void;
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls `callback` when the signal aborts, unless the returned function has been called before.
 * All callbacks of a signal share one listener: Node warns of a leak at more than ten.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, listener } = waiting.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    waiting.delete(signal);
  };
}

function listen(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const listener = () => {
    for (const callback of callbacks) callback();
  };
  const entry = { callbacks, listener };
  waiting.set(signal, entry);
  signal.addEventListener("abort", listener, { once: true });
  return entry;
}

/** The longest delay of a timer, in ms; a longer one would fire at once. */
export const longestTimer = 2 ** 31 - 1;

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts, and leaves no timer. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(done, Math.min(ms, longestTimer));
    const forget = signal && onAbort(signal, aborted);
    function done() {
      forget?.();
      resolve();
    }
    function aborted() {
      clearTimeout(timer);
      forget?.();
      reject(signal?.reason);
    }
  });
}

/** Settles as the promise does, or rejects with the signal's reason if that aborts first; the work behind the promise goes on. */
export function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const forget = signal.aborted
      ? reject(signal.reason)
      : onAbort(signal, () => {
          forget?.();
          reject(signal.reason);
        });
    // Handled even when nobody waits any more: an unhandled rejection would end the process.
    promise.then(resolve, reject).finally(() => forget?.());
  });
}

/**
 * Settles as the promise does, or rejects with what `late` returns after `ms` milliseconds, or with the signal's reason;
 * the work behind the promise goes on.
 */
export function within<T>(promise: Promise<T>, ms: number, late: () => unknown, signal?: AbortSignal): Promise<T> {
  const controller = new AbortController();
  const end = (reason: unknown) => controller.abort(reason);
  const timer = setTimeout(() => end(late()), Math.min(ms, longestTimer));
  const forget = signal && onAbort(signal, () => end(signal.reason));
  if (signal?.aborted) end(signal.reason);
  return abortable(promise, controller.signal).finally(() => {
    clearTimeout(timer);
    forget?.();
  });
}
