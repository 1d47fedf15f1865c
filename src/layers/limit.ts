import type { Layer } from "../call.js";
import { checkNumber } from "../check-number.js";
import { Bitrix24Error } from "../errors.js";
import { interruptible, longestTimer } from "../timers.js";

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
    filling.add(bucket);
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

// A rounding error must not cost another timer.
const rounding = 1e-6;

const buckets = new Map<string, WeakRef<Bucket>>();
// Kept until they are empty even if their clients are gone, so that the next client of the portal finds them as they are.
const filling = new Set<Bucket>();

/** The bucket of a portal, shared by all clients in the process; the client created last sets its size. Throws a `TypeError`. */
export function bucketOf(origin: string, options: LimitOptions): Bucket {
  checkNumber("limit.burst", options.burst);
  checkNumber("limit.perSecond", options.perSecond);
  let bucket = buckets.get(origin)?.deref();
  if (bucket) bucket.resize(options);
  else {
    forgetUnused();
    bucket = leakyBucket(options);
    buckets.set(origin, new WeakRef(bucket));
  }
  return bucket;
}

function forgetUnused(): void {
  for (const bucket of filling) if (bucket.isEmpty()) filling.delete(bucket);
  for (const [origin, bucket] of buckets) if (!bucket.deref()) buckets.delete(origin);
}

/** A leaky bucket with a queue in front of it. */
export interface Bucket {
  /** Undefined when there is room now; else a promise that resolves when there is, or rejects when the signal aborts. */
  turn(signal?: AbortSignal): Promise<void> | undefined;
  /** Marks the bucket as full, as the portal has reported. */
  fill(): void;
  resize(options: LimitOptions): void;
  isEmpty(): boolean;
}

/** An empty bucket of the given size. */
export function leakyBucket({ burst, perSecond }: LimitOptions): Bucket {
  const queue = new Set<() => void>();
  let level = 0;
  let leakedAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hasRoom(): boolean {
    const now = performance.now();
    // Time can only run back where a test fakes it, and must not fill the bucket.
    level = Math.max(0, level - (Math.max(0, now - leakedAt) / 1000) * perSecond);
    leakedAt = now;
    return level + 1 <= burst + rounding;
  }

  function serve(): void {
    timer = undefined;
    for (const enter of queue) {
      if (!hasRoom()) {
        schedule();
        break;
      }
      level++;
      enter();
    }
  }

  function schedule(): void {
    timer = setTimeout(serve, Math.min(longestTimer, Math.ceil(((level + 1 - burst) / perSecond) * 1000)));
  }

  return {
    turn(signal) {
      if (!signal?.aborted && queue.size === 0 && hasRoom()) {
        level++;
        return undefined;
      }
      return interruptible<void>(signal, (enter) => {
        queue.add(enter);
        if (!timer) schedule();
        return () => {
          queue.delete(enter);
          if (queue.size > 0) return;
          clearTimeout(timer);
          timer = undefined;
        };
      });
    },
    fill() {
      hasRoom();
      level = Math.max(level, burst);
    },
    resize(options) {
      hasRoom();
      ({ burst, perSecond } = options);
      // The calls in the queue have been waiting for the old size.
      clearTimeout(timer);
      serve();
    },
    isEmpty() {
      hasRoom();
      return level < rounding && queue.size === 0;
    },
  };
}
