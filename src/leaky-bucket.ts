import { interruptible, longestTimer } from "./timers.js";

/** Size of the portal's leaky bucket. */
export interface LimitOptions {
  /** Requests that may go out at once. */
  burst: number;
  /** Requests a second in the long run. */
  perSecond: number;
}

/** Where requests wait for room in the portal's bucket: what the option `limit` takes, in one process or shared by many. */
export interface Bucket {
  /**
   * Takes the place of one request. Undefined when there is room now; else a promise that resolves when there is, or rejects
   * when the signal aborts.
   */
  turn(signal?: AbortSignal): Promise<void> | undefined;
  /** Called when the portal has refused a request because its bucket is full. */
  fill(): void;
}

/** A bucket of this process alone: a leaky bucket with a queue in front of it. */
export interface LeakyBucket extends Bucket {
  resize(options: LimitOptions): void;
  isEmpty(): boolean;
}

// A rounding error must not cost another timer.
const rounding = 1e-6;

/** A bucket of the given size, with `level` requests in it. */
export function leakyBucket({ burst, perSecond }: LimitOptions, level = 0): LeakyBucket {
  const queue = new Set<() => void>();
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
