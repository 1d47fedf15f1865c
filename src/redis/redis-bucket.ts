import { checkNumber } from "../check-number.js";
import { standard } from "../layers/limit.js";
import { type Bucket, type LeakyBucket, type LimitOptions, leakyBucket } from "../leaky-bucket.js";
import { interruptible, pause } from "../timers.js";
import type { RedisClient } from "./evaluate.js";
import { type Level, sharedLevel } from "./shared-level.js";

/** Options of `redisBucket`. */
export interface RedisBucketOptions extends Partial<LimitOptions> {
  /** The host of the portal, or any other name; buckets with the same one share a limit. */
  portal: string;
  /**
   * What happens to calls while Redis does not respond. `"local"`: this worker keeps to its share of the limit, which is one
   * part in as many as there were workers in the minute before. `"throw"`: they reject with an `Error`.
   * @default "local"
   */
  onFailure?: "local" | "throw";
  /**
   * Called once each time Redis stops responding, with the error of its client.
   * @default none; nothing is printed
   */
  onError?: (error: unknown) => void;
}

interface Outage {
  /** This worker's share of the bucket. */
  local: LeakyBucket;
  error: Error;
}

// In ms, between two questions whether Redis is back.
const probeEvery = 250;
// In ms. Of a fast bucket, several places are taken at once.
const shortestWait = 5;

/**
 * One limit for all workers that call a portal: `createClient(auth, { limit: redisBucket(redis, { portal }) })`. In each
 * worker, calls get their turn in their order. Takes a client of `ioredis` or `redis`, for Redis 5 or later. Throws a
 * `TypeError` for a size that is out of range.
 */
export function redisBucket(client: RedisClient, options: RedisBucketOptions): Bucket {
  const { portal, burst = standard.burst, perSecond = standard.perSecond, onFailure = "local", onError } = options;
  checkNumber("limit.burst", burst);
  checkNumber("limit.perSecond", perSecond);
  const shared = sharedLevel(client, portal, { burst, perSecond });
  const queue = new Map<() => void, (reason: unknown) => void>();
  let isServing = false;
  // Ends the wait of the queue.
  let waking = new AbortController();
  let last: (Level & { at: number }) | undefined;
  let outage: Outage | undefined;
  let probe: Promise<void> | undefined;
  let probeAt = 0;

  async function serve(): Promise<void> {
    while (queue.size > 0) {
      waking = new AbortController();
      await (outage ? serveLocally(outage) : serveShared()).catch(() => {});
    }
    isServing = false;
  }

  async function serveShared(): Promise<void> {
    let level: Level;
    try {
      level = heard(await shared.take(queue.size));
    } catch (thrown) {
      return begin(thrown);
    }
    const spare = level.given - admit(level.given);
    if (spare > 0) shared.ask(-spare).catch(() => {});
    // Workers that have waited for the same place do not all ask for it at the same time.
    const wait = level.wait + Math.random() * Math.min(level.wait, 100);
    if (wait > 0 && queue.size > 0) await pause(Math.max(shortestWait, wait), waking.signal);
  }

  async function serveLocally({ local, error }: Outage): Promise<void> {
    askAgain();
    if (onFailure === "throw") for (const reject of queue.values()) reject(error);
    else {
      await local.turn(waking.signal);
      admit(1);
    }
  }

  /** Lets calls of the queue go; returns how many. */
  function admit(places: number): number {
    const admitted = [...queue.keys()].slice(0, places);
    for (const enter of admitted) enter();
    return admitted.length;
  }

  function heard(level: Level): Level {
    last = { ...level, at: performance.now() };
    return level;
  }

  function begin(thrown: unknown): void {
    const { level = 0, workers = 1, at = 0 } = last ?? {};
    const left = Math.max(0, level - ((performance.now() - at) / 1000) * perSecond);
    const share = { burst: Math.max(1, burst / workers), perSecond: perSecond / workers };
    const error = new Error("Redis, which has the portal's limit, does not respond", { cause: thrown });
    outage = { local: leakyBucket(share, left / workers), error };
    probeAt = 0;
    try {
      onError?.(thrown);
    } catch {}
  }

  function askAgain(): void {
    if (probe || performance.now() < probeAt) return;
    probe = shared
      .ask(0)
      .then(end, () => {
        probeAt = performance.now() + probeEvery;
      })
      .finally(() => {
        probe = undefined;
      });
  }

  function end(level: Level): void {
    if (heard(level).settling > 0) {
      probeAt = performance.now() + level.settling;
      return;
    }
    // The other workers cannot know what this one has sent meanwhile.
    if (outage?.local.isEmpty() === false) fillShared();
    outage = undefined;
    waking.abort();
  }

  function fillShared(): void {
    shared.fill();
    shared.ask(0).then(heard, () => {});
  }

  return {
    turn: (signal) =>
      interruptible(signal, (enter, reject) => {
        queue.set(enter, reject);
        if (!isServing) {
          isServing = true;
          serve();
        }
        return () => {
          queue.delete(enter);
          if (queue.size === 0) waking.abort();
        };
      }),
    fill() {
      if (outage) outage.local.fill();
      else fillShared();
    },
  };
}
