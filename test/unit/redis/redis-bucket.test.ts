import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type RedisBucketOptions, redisBucket } from "../../../src/redis.js";
import { listeners, watched } from "../layers/scripted.js";
import { fakeRedis } from "./fake-redis.js";

beforeEach(() => {
  vi.useFakeTimers();
  // No jitter.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const refused = () => Promise.reject(new Error("connect ECONNREFUSED"));
const silent = () => new Promise<unknown>(() => {});

/** Buckets of several workers at one Redis. */
function workers(count: number, options: Partial<RedisBucketOptions> = {}) {
  const redis = fakeRedis();
  const buckets = Array.from({ length: count }, () =>
    redisBucket(redis, { portal: "portal.example", burst: 2, perSecond: 2, ...options }),
  );
  return { redis, buckets, bucket: buckets[0]! };
}

/** When each turn comes, in ms from now. */
async function times(turns: (Promise<void> | undefined)[]): Promise<number[]> {
  const start = performance.now();
  const all = Promise.all(turns.map((turn) => Promise.resolve(turn).then(() => performance.now() - start)));
  await vi.runAllTimersAsync();
  return all;
}

describe("redisBucket", () => {
  it("lets a burst pass at once and the rest at the portal's rate, first in, first out", async () => {
    const { bucket } = workers(1);
    expect(await times(Array.from({ length: 5 }, () => bucket.turn()))).toEqual([0, 0, 500, 1000, 1500]);
  });

  it("asks Redis once for calls that come together", async () => {
    const { bucket, redis } = workers(1, { burst: 10 });
    await times(Array.from({ length: 10 }, () => bucket.turn()));
    expect(redis.asked.map(({ given }) => given)).toEqual([1, 9]);
  });

  it("gives all workers together what the portal allows", async () => {
    const { buckets } = workers(4);
    const turns = Array.from({ length: 8 }, (_, index) => buckets[index % 4]?.turn());
    expect((await times(turns)).sort((a, b) => a - b)).toEqual([0, 0, 500, 1000, 1500, 2000, 2500, 3000]);
  });

  it("spreads the workers that wait for the same place", async () => {
    const { bucket } = workers(1);
    vi.mocked(Math.random).mockReturnValue(1);
    expect(await times([bucket.turn(), bucket.turn(), bucket.turn()])).toEqual([0, 0, 600]);
  });

  it("uses the limit of most plans by default", async () => {
    const redis = fakeRedis();
    const bucket = redisBucket(redis, { portal: "portal.example" });
    const at = await times(Array.from({ length: 52 }, () => bucket.turn()));
    expect([at.lastIndexOf(0) + 1, ...at.slice(50)]).toEqual([50, 500, 1000]);
  });

  it.each([{ burst: 0 }, { burst: Number.NaN }, { perSecond: -1 }])("throws for %o", (size) => {
    expect(() => redisBucket(fakeRedis(), { portal: "portal.example", ...size })).toThrow(TypeError);
  });

  it("tells all workers that the portal's bucket is full", async () => {
    const { buckets } = workers(2);
    await times([buckets[1]?.turn()]);
    buckets[0]?.fill();
    expect(await times([buckets[1]?.turn()])).toEqual([500]);
  });

  it("names its keys after the portal, all in one slot of a cluster", async () => {
    const { bucket, redis } = workers(1);
    const evaluated = vi.spyOn(redis, "eval");
    await times([bucket.turn()]);
    const names = ["limit", "workers", "settling"];
    expect(evaluated.mock.calls[0]?.[1].keys).toEqual(names.map((name) => `bitrix24-openapi:{portal.example}:${name}`));
  });

  it("speaks to a client of ioredis as well", async () => {
    const redis = fakeRedis();
    const client = {
      defineCommand: () => {},
      eval: (script: string, count: number, ...rest: string[]) =>
        redis.eval(script, { keys: rest.slice(0, count), arguments: rest.slice(count) }),
    };
    expect(await times([redisBucket(client, { portal: "portal.example" }).turn()])).toEqual([0]);
    expect(redis.asked).toEqual([{ wanted: 1, given: 1 }]);
  });
});

describe("redisBucket: a call that is aborted", () => {
  it("while it waits rejects with the signal's reason, and leaves neither timer, listener nor place behind", async () => {
    const { bucket, redis } = workers(1, { burst: 1 });
    await times([bucket.turn()]);
    const controller = new AbortController();
    const waiting = watched(Promise.resolve(bucket.turn(controller.signal)));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting).toEqual({ state: "rejected", reason: "enough" });
    expect([vi.getTimerCount(), listeners(controller.signal)]).toEqual([0, 0]);
    expect(redis.asked.map(({ given }) => given)).toEqual([1, 0]);
  });

  it("while Redis is asked gives its place back", async () => {
    const { bucket, redis } = workers(1);
    const controller = new AbortController();
    const waiting = watched(Promise.resolve(bucket.turn(controller.signal)));
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting.state).toBe("rejected");
    expect(redis.asked).toEqual([
      { wanted: 1, given: 1 },
      { wanted: -1, given: -1 },
    ]);
    expect(await times([bucket.turn(), bucket.turn()])).toEqual([0, 0]);
  });
});

describe("redisBucket while Redis is gone", () => {
  it("keeps to this worker's share of the limit, and says so once", async () => {
    const onError = vi.fn();
    const { buckets, bucket, redis } = workers(4, { burst: 8, perSecond: 4, onError });
    await times([...buckets, bucket].map((each) => each.turn()));
    await vi.advanceTimersByTimeAsync(60_000);
    redis.gone = refused;
    expect(await times(Array.from({ length: 4 }, () => bucket.turn()))).toEqual([0, 0, 1000, 2000]);
    expect(onError.mock.calls).toEqual([[new Error("connect ECONNREFUSED")]]);
  });

  it("counts what the bucket had in it before", async () => {
    const { bucket, redis } = workers(1);
    await times([bucket.turn(), bucket.turn()]);
    redis.gone = refused;
    expect(await times([bucket.turn()])).toEqual([500]);
  });

  it("counts what has leaked since Redis last responded, and only its share of the rest", async () => {
    const { buckets, redis } = workers(2, { burst: 4, perSecond: 4 });
    await vi.advanceTimersByTimeAsync(10_000);
    await times([...buckets, ...buckets].map((each) => each.turn()));
    await vi.advanceTimersByTimeAsync(250);
    redis.gone = refused;
    // Its share of the three that are left is one and a half, of two.
    expect(await times([buckets[1]?.turn()])).toEqual([250]);
  });

  it("waits a second for a Redis that does not respond, and gives back what comes later", async () => {
    const onError = vi.fn();
    const { bucket, redis } = workers(1, { onError });
    const late: ((reply: unknown) => void)[] = [];
    redis.gone = () => new Promise((resolve) => late.push(resolve));
    const turn = times([bucket.turn()]);
    expect(await turn).toEqual([1000]);
    expect(onError.mock.calls).toEqual([[new Error("Redis did not respond within a second")]]);
    redis.gone = undefined;
    late[0]?.([1, 0, "0", "0", 1, 0]);
    await vi.advanceTimersByTimeAsync(0);
    expect(redis.asked).toContainEqual({ wanted: -1, given: -1 });
  });

  it("uses it again once it responds, with a full bucket if calls were sent meanwhile", async () => {
    const { buckets, bucket, redis } = workers(2);
    redis.gone = refused;
    await times([bucket.turn()]);
    redis.gone = undefined;
    await vi.advanceTimersByTimeAsync(250);
    expect(await times([bucket.turn()])).toEqual([0]);
    expect(await times([buckets[1]?.turn()])).toEqual([500]);
  });

  it("goes on alone for two seconds where Redis has lost its memory, until the other workers are back as well", async () => {
    const { buckets, bucket, redis } = workers(2, { burst: 4, perSecond: 4 });
    await times([...buckets, bucket].map((each) => each.turn()));
    redis.gone = refused;
    await times([bucket.turn()]);
    redis.restart();
    redis.gone = undefined;
    const start = redis.asked.length;
    await vi.advanceTimersByTimeAsync(250);
    // Two a second, which is its share, then four.
    expect(await times(Array.from({ length: 6 }, () => bucket.turn()))).toEqual([250, 750, 1250, 1750, 2250, 2500]);
    expect(redis.asked.slice(start).filter(({ given }) => given > 0)).toHaveLength(1);
  });

  it("asks before each place of its own whether Redis is back", async () => {
    const { bucket, redis } = workers(1, { burst: 1 });
    redis.gone = vi.fn(refused);
    await times([bucket.turn(), bucket.turn(), bucket.turn()]);
    expect(redis.gone).toHaveBeenCalledTimes(3);
  });

  it("asks four times a second at most", async () => {
    const { bucket, redis } = workers(1, { burst: 100, perSecond: 100 });
    await vi.advanceTimersByTimeAsync(10_000);
    redis.gone = vi.fn(refused);
    await times(Array.from({ length: 20 }, () => bucket.turn()));
    // One for the places, one for its return.
    expect(redis.gone).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(249);
    await times([bucket.turn()]);
    expect(redis.gone).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    await times([bucket.turn()]);
    expect(redis.gone).toHaveBeenCalledTimes(3);
  });

  it("ignores what onError throws", async () => {
    const onError = () => {
      throw new Error("of the caller");
    };
    const { bucket, redis } = workers(1, { onError });
    redis.gone = refused;
    expect(await times([bucket.turn()])).toEqual([0]);
  });

  it("remembers that the portal is full", async () => {
    const { bucket, redis } = workers(1);
    redis.gone = refused;
    await times([bucket.turn()]);
    bucket.fill();
    expect(await times([bucket.turn()])).toEqual([500]);
  });

  it("rejects calls if it is told to", async () => {
    const { bucket, redis } = workers(1, { onFailure: "throw" });
    redis.gone = refused;
    const turns = [watched(Promise.resolve(bucket.turn())), watched(Promise.resolve(bucket.turn()))];
    await vi.advanceTimersByTimeAsync(0);
    const cause = new Error("connect ECONNREFUSED");
    const reason = new Error("Redis, which has the portal's limit, does not respond", { cause });
    expect(turns).toEqual(Array(2).fill({ state: "rejected", reason }));
    redis.gone = undefined;
    await vi.advanceTimersByTimeAsync(250);
    await expect(Promise.resolve(bucket.turn())).rejects.toThrow("does not respond");
    await expect(bucket.turn()).resolves.toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends a wait of its own as soon as it is back", async () => {
    const { buckets, redis } = workers(8);
    await times(buckets.map((each) => each.turn()));
    await vi.advanceTimersByTimeAsync(60_000);
    redis.gone = silent;
    const first = watched(Promise.resolve(buckets[0]?.turn()));
    await vi.advanceTimersByTimeAsync(1000);
    expect(first.state).toBe("resolved");
  });
});
