import type { Layer } from "../call.js";
import { TimeoutError } from "../errors.js";
import { onAbort } from "../timers.js";

/** Ends an attempt after `ms` milliseconds, or when the caller aborts, even if `fetch` ignores its signal. */
export function timeout(ms: number): Layer {
  return (next) => (call) =>
    new Promise((resolve, reject) => {
      const { signal: outer, timeout: limit = ms, method } = call;
      if (outer?.aborted) return reject(outer.reason);
      const inner = new AbortController();
      const timer = setTimeout(
        () => end(new TimeoutError({ code: "TIMEOUT", method, detail: `no response within ${limit} ms` })),
        limit,
      );
      const unsubscribe = outer && onAbort(outer, () => end(outer.reason));
      const settle = () => {
        clearTimeout(timer);
        unsubscribe?.();
      };
      const end = (reason: unknown) => {
        settle();
        reject(reason);
        inner.abort(reason);
      };
      next({ ...call, signal: inner.signal }).then(
        (envelope) => {
          settle();
          resolve(envelope);
        },
        (error) => {
          settle();
          reject(error);
        },
      );
    });
}
