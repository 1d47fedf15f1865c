import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { redisTokens } from "../../../src/redis.js";
import { fakeRedis } from "./fake-redis.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const tokens = { accessToken: "a", refreshToken: "r", expires: 1_800_000_000 };

/** A piece of work that ends when it is told to. */
function work() {
  let end = () => {};
  const running = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: vi.fn(() => running), end };
}

describe("redisTokens", () => {
  it("loads nothing at first, then what was saved last", async () => {
    const store = redisTokens(fakeRedis(), "app.1");
    expect(await store.load()).toBeUndefined();
    await store.save({ ...tokens, accessToken: "old" });
    await store.save(tokens);
    expect(await store.load()).toEqual(tokens);
  });

  it("keeps tokens of different keys apart", async () => {
    const redis = fakeRedis();
    await redisTokens(redis, "app.1").save(tokens);
    expect(await redisTokens(redis, "app.2").load()).toBeUndefined();
  });

  it("lets one worker in at a time", async () => {
    const redis = fakeRedis();
    const [first, second] = [work(), work()];
    const locks = [redisTokens(redis, "app.1").lock(first.run), redisTokens(redis, "app.1").lock(second.run)];
    await vi.advanceTimersByTimeAsync(60_000);
    expect([first.run, second.run].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    first.end();
    await vi.advanceTimersByTimeAsync(50);
    expect(second.run).toHaveBeenCalledOnce();
    second.end();
    await Promise.all(locks);
    expect([redis.get("app.1:lock"), vi.getTimerCount()]).toEqual([null, 0]);
  });

  it("gives the lock of a worker that has died to another once the lease is over", async () => {
    const redis = fakeRedis();
    await redis.eval("'NX'", { keys: ["app.1:lock"], arguments: ["a dead worker", "10000"] });
    const next = work();
    redisTokens(redis, "app.1").lock(next.run);
    await vi.advanceTimersByTimeAsync(9_990);
    expect(next.run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60);
    expect(next.run).toHaveBeenCalledOnce();
    next.end();
    await vi.advanceTimersByTimeAsync(0);
  });

  it("frees the lock after a failure, and rejects with it", async () => {
    const redis = fakeRedis();
    const lock = redisTokens(redis, "app.1").lock(() => Promise.reject(new Error("no renewal")));
    await expect(lock).rejects.toThrow("no renewal");
    expect(redis.get("app.1:lock")).toBeNull();
  });

  it("rejects when Redis is gone, and keeps what the work came to if that is later", async () => {
    const redis = fakeRedis();
    const gone = () => Promise.reject(new Error("connect ECONNREFUSED"));
    const store = redisTokens(redis, "app.1", { lease: 300 });
    const { run, end } = work();
    const lock = store.lock(run);
    await vi.advanceTimersByTimeAsync(0);
    redis.gone = gone;
    await vi.advanceTimersByTimeAsync(300);
    end();
    await expect(lock).resolves.toBeUndefined();
    for (const step of [store.load(), store.save(tokens), store.lock(run)]) await expect(step).rejects.toThrow("ECONN");
    expect(run).toHaveBeenCalledOnce();
  });

  it.each([100, 2 ** 31 - 1])("takes a lease of %d", (lease) => {
    expect(() => redisTokens(fakeRedis(), "app.1", { lease })).not.toThrow();
  });

  it.each([0, 99, Number.NaN, 2 ** 31])("throws for a lease of %d", (lease) => {
    expect(() => redisTokens(fakeRedis(), "app.1", { lease })).toThrow(
      new TypeError("The option lease takes a number from 100 to 2147483647"),
    );
  });
});
