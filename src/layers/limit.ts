import type { Layer } from "../call.js";
import { Bitrix24Error } from "../errors.js";
import { onAbort } from "../timers.js";

/** Size of the portal's leaky bucket. */
export interface LimitOptions {
  /** Requests that may go out at once. */
  burst: number;
  /** Requests a second in the long run. */
  perSecond: number;
}

/** The limit of most plans. */
export const standard: LimitOptions = { burst: 50, perSecond: 2 };

/** The limit of the Enterprise plan. */
export const enterprise: LimitOptions = { burst: 250, perSecond: 5 };

/** Queues calls, first in, first out, so that the portal need not refuse them. */
export function limit(bucket: Bucket): Layer {
  return (next) => async (call) => {
    const turn = bucket.turn(call.signal);
    if (turn) await turn;
    try {
      return await next(call);
    } catch (error) {
      if (error instanceof Bitrix24Error && error.code === "QUERY_LIMIT_EXCEEDED") bucket.fill();
      throw error;
    }
  };
}

const buckets = new Map<string, Bucket>();

/** The bucket of a portal, shared by all clients in the process; the client created last sets its size. */
export function bucketOf(origin: string, options: LimitOptions): Bucket {
  if (!(options.burst >= 1 && options.perSecond > 0)) {
    throw new TypeError("The limit needs a burst of at least 1 and a perSecond above 0; false turns it off");
  }
  const bucket = buckets.get(origin) ?? leakyBucket(options);
  bucket.resize(options);
  buckets.set(origin, bucket);
  return bucket;
}

/** A leaky bucket with a queue in front of it. */
export interface Bucket {
  /** Undefined when there is room now; else a promise that resolves when there is, or rejects when the signal aborts. */
  turn(signal?: AbortSignal): Promise<void> | undefined;
  /** Marks the bucket as full, as the portal has reported. */
  fill(): void;
  resize(options: LimitOptions): void;
}

/** An empty bucket of the given size. */
export function leakyBucket({ burst, perSecond }: LimitOptions): Bucket {
  const queue = new Set<() => void>();
  let level = 0;
  let leakedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hasRoom(): boolean {
    const now = Date.now();
    // A clock that is set back must not fill the bucket.
    level = Math.max(0, level - (Math.max(0, now - leakedAt) / 1000) * perSecond);
    leakedAt = now;
    // A rounding error must not cost another timer.
    return level + 1 <= burst + 1e-6;
  }

  function serve(): void {
    timer = undefined;
    for (const enter of queue) {
      if (!hasRoom()) break;
      level++;
      enter();
    }
    if (queue.size > 0) timer = setTimeout(serve, Math.ceil(((level + 1 - burst) / perSecond) * 1000));
  }

  return {
    turn(signal) {
      if (queue.size === 0 && hasRoom()) {
        level++;
        return undefined;
      }
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const leave = () => {
          queue.delete(enter);
          unsubscribe?.();
        };
        const enter = () => {
          leave();
          resolve();
        };
        const aborted = () => {
          leave();
          if (queue.size === 0) {
            clearTimeout(timer);
            timer = undefined;
          }
          reject(signal?.reason);
        };
        const unsubscribe = signal && onAbort(signal, aborted);
        queue.add(enter);
        if (!timer) serve();
      });
    },
    fill() {
      hasRoom();
      level = Math.max(level, burst);
    },
    resize(options) {
      hasRoom();
      ({ burst, perSecond } = options);
    },
  };
}
