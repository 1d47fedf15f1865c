import type { TokenStore } from "../auth/token-store.js";
import { longestTimer, pause } from "../timers.js";
import { evaluate, type RedisClient } from "./evaluate.js";

/** Options of `redisTokens`. */
export interface RedisTokensOptions {
  /**
   * Milliseconds after which the lock of a worker that has died is free again. A live worker extends it for as long as it needs.
   * @default 10_000
   */
  lease?: number;
}

const load = "return redis.call('GET', KEYS[1])";
const save = "return redis.call('SET', KEYS[1], ARGV[1])";
// A client that has lost its connection may send the same again.
const lock = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return 1 end
return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])`;
const extend = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2])";
const unlock = "return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1])";

// In ms. A live worker has to extend it in time.
const shortestLease = 100;
// In ms, between two attempts at a lock that another worker has.
const retryAfter = 50;

/**
 * Keeps the tokens of an application in Redis, for all its workers: `oauth({ store: redisTokens(redis, "app.1") })`. They are
 * stored as JSON under the key, the lock under the key with `:lock` at its end. Takes a client of `ioredis` or `redis`. Throws a `TypeError`
 * for a lease that is out of range.
 */
export function redisTokens(
  client: RedisClient,
  key: string,
  { lease = 10_000 }: RedisTokensOptions = {},
): Required<TokenStore> {
  if (!(lease >= shortestLease && lease <= longestTimer)) {
    throw new TypeError(`The option lease takes a number from ${shortestLease} to ${longestTimer}`);
  }
  const lockKey = `${key}:lock`;

  return {
    async load() {
      const text = await evaluate(client, load, [key], []);
      return typeof text === "string" ? JSON.parse(text) : undefined;
    },
    async save(tokens) {
      await evaluate(client, save, [key], [JSON.stringify(tokens)]);
    },
    async lock(run) {
      const owner = globalThis.crypto.randomUUID();
      while (!(await evaluate(client, lock, [lockKey], [owner, lease]))) await pause(retryAfter);
      const extending = setInterval(
        () => evaluate(client, extend, [lockKey], [owner, lease]).catch(() => {}),
        lease / 3,
      );
      try {
        await run();
      } finally {
        clearInterval(extending);
        // Without Redis, the lease ends the lock.
        await evaluate(client, unlock, [lockKey], [owner]).catch(() => {});
      }
    },
  };
}
