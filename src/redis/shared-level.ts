import type { LimitOptions } from "../leaky-bucket.js";
import { within } from "../timers.js";
import { evaluate, type RedisClient } from "./evaluate.js";

/** What Redis said of the bucket that all workers share. */
export interface Level {
  /** Places that were given: as many as were asked for, or as there was room for. */
  given: number;
  /** Milliseconds until there is room for one more; 0 when all were given. */
  wait: number;
  /** Requests in the bucket. */
  level: number;
  /** Workers that have used the bucket within the last minute. */
  workers: number;
  /** Milliseconds for which a worker that has been on its own had better stay so, until the others are back as well. */
  settling: number;
}

// Times are in microseconds of Redis' own clock, so that the clocks of the workers do not matter. What is stored is when the
// bucket will be empty. Whoever calls says when that was by its own last word, for a Redis that has lost its memory.
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local wanted, interval, full = tonumber(ARGV[1]), tonumber(ARGV[2]), now + ARGV[2] * ARGV[3]
local stored = tonumber(redis.call('GET', KEYS[1]) or 0)
local empty = math.max(now, math.min(full, math.max(stored, tonumber(ARGV[4]))))
local given = math.min(wanted, math.max(0, math.floor((full - empty) / interval + 0.000001)))
empty = math.max(now, empty + given * interval)
redis.call('SET', KEYS[1], string.format('%.0f', empty), 'PX', math.ceil((empty - now) / 1000) + 60000)
redis.call('ZADD', KEYS[2], now, ARGV[5])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', string.format('%.0f', now - 60000000))
redis.call('PEXPIRE', KEYS[2], 60000)
if stored == 0 and tonumber(ARGV[4]) > 0 then redis.call('SET', KEYS[3], '', 'PX', 2000) end
local wait = given < wanted and math.max(0, empty + interval - full) / 1000 or 0
return {
  given, math.ceil(wait), string.format('%.0f', now), string.format('%.0f', empty),
  redis.call('ZCARD', KEYS[2]), math.max(0, redis.call('PTTL', KEYS[3]))
}`;

// In ms. Later than this, a call had better not wait for Redis.
const timeLimit = 1000;
// In microseconds, and beyond every time: the script takes it for a full bucket.
const never = Number.MAX_SAFE_INTEGER;

type Numbers = [number, number, number, number, number, number];

/** The level of a portal's bucket, in Redis. */
export function sharedLevel(client: RedisClient, portal: string, { burst, perSecond }: LimitOptions) {
  const keys = ["limit", "workers", "settling"].map((name) => `bitrix24-openapi:{${portal}}:${name}`);
  const worker = globalThis.crypto.randomUUID();
  const interval = 1e6 / perSecond;
  let empty = 0;

  /** Asks for places, or gives them back if `wanted` is negative; with no time limit. */
  async function ask(wanted: number): Promise<Level> {
    const reply = await evaluate(client, script, keys, [wanted, interval, burst, empty, worker]);
    const [given, wait, now, emptyAt, workers, settling] = (reply as unknown[]).map(Number) as Numbers;
    empty = emptyAt;
    return { given, wait, level: (emptyAt - now) / interval, workers, settling };
  }

  return {
    ask,
    /** Asks for places; rejects after a second at the latest, and gives back what it is given later. */
    async take(wanted: number): Promise<Level> {
      const asked = ask(wanted);
      try {
        return await within(
          () => asked,
          timeLimit,
          () => new Error("Redis did not respond within a second"),
        );
      } catch (thrown) {
        asked.then(({ given }) => ask(-given)).catch(() => {});
        throw thrown;
      }
    },
    /** Has the bucket filled with the next question. */
    fill(): void {
      empty = never;
    },
  };
}
