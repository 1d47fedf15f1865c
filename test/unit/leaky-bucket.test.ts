import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { enterprise, standard } from "../../src/layers/limit.js";
import { type LimitOptions, leakyBucket } from "../../src/leaky-bucket.js";
import { listeners, watched } from "./layers/scripted.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The times in ms at which each of `calls` simultaneous calls gets its turn. */
async function turns(options: LimitOptions, calls: number) {
  const bucket = leakyBucket(options);
  const start = Date.now();
  const times: number[] = [];
  const waiting = Array.from({ length: calls }, async () => {
    await bucket.turn();
    times.push(Date.now() - start);
  });
  await vi.runAllTimersAsync();
  await Promise.all(waiting);
  return times;
}

const full = (options: LimitOptions) => {
  const bucket = leakyBucket(options);
  for (let i = 0; i < options.burst; i++) bucket.turn();
  return bucket;
};

describe("leakyBucket", () => {
  it("lets a burst pass at once, and the rest at the rate at which it leaks", async () => {
    expect(await turns({ burst: 3, perSecond: 2 }, 7)).toEqual([0, 0, 0, 500, 1000, 1500, 2000]);
    expect(await turns({ burst: 1, perSecond: 4 }, 3)).toEqual([0, 250, 500]);
  });

  it("holds 50 requests and leaks 2 a second by default, 250 and 5 for Enterprise", async () => {
    const most = await turns(standard, 53);
    expect([most.lastIndexOf(0) + 1, ...most.slice(50)]).toEqual([50, 500, 1000, 1500]);
    const large = await turns(enterprise, 253);
    expect([large.lastIndexOf(0) + 1, ...large.slice(250)]).toEqual([250, 200, 400, 600]);
  });

  it("creates no promise and no timer when there is room", () => {
    expect(leakyBucket({ burst: 1, perSecond: 1 }).turn()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaks while idle, but never below zero", async () => {
    const bucket = full({ burst: 2, perSecond: 2 });
    await vi.advanceTimersByTimeAsync(500);
    expect(bucket.turn()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect([bucket.turn(), bucket.turn(), bucket.turn()]).toEqual([undefined, undefined, expect.any(Promise)]);
  });

  it.each([-3_600_000, -60_000, 60_000, 3_600_000])(
    "leaks no faster and no slower if the clock is set by %i ms",
    async (ms) => {
      const bucket = full({ burst: 2, perSecond: 2 });
      vi.setSystemTime(Date.now() + ms);
      const waiting = watched(Promise.resolve(bucket.turn()));
      await vi.advanceTimersByTimeAsync(499);
      expect(waiting.state).toBe("pending");
      await vi.advanceTimersByTimeAsync(1);
      expect(waiting.state).toBe("resolved");
    },
  );

  it("sets no timer that is longer than a timer can be, which would fire at once and again", async () => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    const bucket = full({ burst: 1e6, perSecond: 0.001 });
    bucket.resize({ burst: 1, perSecond: 0.001 });
    watched(Promise.resolve(bucket.turn()));
    expect(timers.mock.calls.map(([, ms]) => ms)).toEqual([2 ** 31 - 1]);
    await vi.advanceTimersByTimeAsync(2 ** 31 - 1);
    expect(timers).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });

  it("leaks fractions of a request", async () => {
    const bucket = full({ burst: 1, perSecond: 2 });
    await vi.advanceTimersByTimeAsync(300);
    const waiting = watched(Promise.resolve(bucket.turn()));
    await vi.advanceTimersByTimeAsync(199);
    expect(waiting.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting.state).toBe("resolved");
  });

  it("is first in, first out: a late call does not overtake a waiting one", async () => {
    const bucket = full({ burst: 1, perSecond: 1 });
    const order: string[] = [];
    const enter = async (name: string) => {
      await bucket.turn();
      order.push(name);
    };
    const entering = [enter("first"), enter("second")];
    await vi.advanceTimersByTimeAsync(999);
    // Time passes, so there is room, before the timer that serves the queue has fired.
    vi.setSystemTime(Date.now() + 1);
    entering.push(enter("third"));
    expect(order).toEqual([]);
    await vi.runAllTimersAsync();
    await Promise.all(entering);
    expect(order).toEqual(["first", "second", "third"]);
  });

  it("keeps one timer however many calls wait, and none when no call waits", async () => {
    const bucket = full({ burst: 1, perSecond: 1 });
    const waiting = [bucket.turn(), bucket.turn(), bucket.turn()];
    expect(vi.getTimerCount()).toBe(1);
    await vi.runAllTimersAsync();
    await Promise.all(waiting);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("needs no further timer when a rounding error leaves too little room", async () => {
    const bucket = full({ burst: 3, perSecond: 2 });
    const given = watched(Promise.resolve(bucket.turn()));
    await vi.advanceTimersByTimeAsync(344);
    // Added up in two parts, the leak of half a second is a little less than one.
    bucket.isEmpty();
    await vi.advanceTimersByTimeAsync(156);
    expect([given.state, vi.getTimerCount()]).toEqual(["resolved", 0]);
  });
});

describe("leakyBucket: a call that is aborted while it waits", () => {
  it("rejects with the signal's reason and gives its place to the next", async () => {
    const bucket = full({ burst: 1, perSecond: 1 });
    const controller = new AbortController();
    const given = watched(Promise.resolve(bucket.turn(controller.signal)));
    const next = watched(Promise.resolve(bucket.turn()));
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(given).toEqual({ state: "rejected", reason: "enough" });
    await vi.advanceTimersByTimeAsync(999);
    expect(next.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(next.state).toBe("resolved");
  });

  it("leaves neither timer nor listener if it was the last", async () => {
    const bucket = full({ burst: 1, perSecond: 1 });
    const controllers = [new AbortController(), new AbortController()];
    const waiting = controllers.map(({ signal }) => watched(Promise.resolve(bucket.turn(signal))));
    expect([vi.getTimerCount(), ...controllers.map(({ signal }) => listeners(signal))]).toEqual([1, 1, 1]);
    controllers[1]?.abort();
    expect(vi.getTimerCount()).toBe(1);
    controllers[0]?.abort();
    expect([vi.getTimerCount(), ...controllers.map(({ signal }) => listeners(signal))]).toEqual([0, 0, 0]);
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting.map(({ state }) => state)).toEqual(["rejected", "rejected"]);
  });

  it("leaves the queue working for later calls", async () => {
    const bucket = full({ burst: 1, perSecond: 1 });
    const controller = new AbortController();
    const given = watched(Promise.resolve(bucket.turn(controller.signal)));
    controller.abort();
    const after = watched(Promise.resolve(bucket.turn()));
    await vi.advanceTimersByTimeAsync(1000);
    expect([given.state, after.state]).toEqual(["rejected", "resolved"]);
  });

  it("does not wait if it was aborted before", async () => {
    const bucket = full({ burst: 1, perSecond: 1 });
    await expect(bucket.turn(AbortSignal.abort("enough"))).rejects.toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("takes no place if it was aborted before", async () => {
    const bucket = leakyBucket({ burst: 1, perSecond: 1 });
    for (let i = 0; i < 9; i++) await expect(bucket.turn(AbortSignal.abort("enough"))).rejects.toBe("enough");
    expect(bucket.turn()).toBeUndefined();
  });

  it("has no listener once it has its turn, and a later abort does not give the turn back", async () => {
    const bucket = full({ burst: 1, perSecond: 1 });
    const controller = new AbortController();
    const given = watched(Promise.resolve(bucket.turn(controller.signal)));
    await vi.advanceTimersByTimeAsync(1000);
    expect([given.state, listeners(controller.signal)]).toEqual(["resolved", 0]);
    controller.abort();
    const next = watched(Promise.resolve(bucket.turn()));
    await vi.advanceTimersByTimeAsync(999);
    expect(next.state).toBe("pending");
  });
});

describe("leakyBucket: fill", () => {
  it("makes the next call wait until one request has leaked", async () => {
    const bucket = leakyBucket({ burst: 50, perSecond: 2 });
    bucket.fill();
    const waiting = watched(Promise.resolve(bucket.turn()));
    await vi.advanceTimersByTimeAsync(499);
    expect(waiting.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting.state).toBe("resolved");
  });

  it("takes effect now, not at the time of the last call", async () => {
    const bucket = leakyBucket({ burst: 2, perSecond: 2 });
    await vi.advanceTimersByTimeAsync(60_000);
    bucket.fill();
    expect(bucket.turn()).toBeInstanceOf(Promise);
  });

  it("never exceeds the burst, however often it is called", async () => {
    const bucket = leakyBucket({ burst: 2, perSecond: 2 });
    for (let i = 0; i < 100; i++) bucket.fill();
    const waiting = watched(Promise.resolve(bucket.turn()));
    await vi.advanceTimersByTimeAsync(500);
    expect(waiting.state).toBe("resolved");
  });
});

describe("leakyBucket: resize", () => {
  it("applies the new size to later calls, and keeps the level", async () => {
    const bucket = full({ burst: 2, perSecond: 2 });
    bucket.resize({ burst: 3, perSecond: 10 });
    expect(bucket.turn()).toBeUndefined();
    const waiting = watched(Promise.resolve(bucket.turn()));
    await vi.advanceTimersByTimeAsync(100);
    expect(waiting.state).toBe("resolved");
  });

  it("applies the old rate to the time before", async () => {
    const bucket = full({ burst: 2, perSecond: 1 });
    await vi.advanceTimersByTimeAsync(1000);
    bucket.resize({ burst: 2, perSecond: 1000 });
    expect([bucket.turn(), bucket.turn()]).toEqual([undefined, expect.any(Promise)]);
  });

  it("lets waiting calls go as soon as there is room by the new size", async () => {
    const bucket = full({ burst: 1, perSecond: 0.001 });
    const waiting = [bucket.turn(), bucket.turn(), bucket.turn()].map((turn) => watched(Promise.resolve(turn)));
    bucket.resize({ burst: 2, perSecond: 10 });
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting.map(({ state }) => state)).toEqual(["resolved", "pending", "pending"]);
    await vi.advanceTimersByTimeAsync(200);
    expect(waiting.map(({ state }) => state)).toEqual(["resolved", "resolved", "resolved"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("sets no timer when no call waits", () => {
    leakyBucket(standard).resize(enterprise);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("makes a call wait longer when the burst shrinks below the level", async () => {
    const bucket = full({ burst: 4, perSecond: 2 });
    bucket.resize({ burst: 2, perSecond: 2 });
    const waiting = watched(Promise.resolve(bucket.turn()));
    await vi.advanceTimersByTimeAsync(1499);
    expect(waiting.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting.state).toBe("resolved");
  });
});

describe("leakyBucket: isEmpty", () => {
  it("is true until the first call, and again once all have leaked", async () => {
    const bucket = leakyBucket({ burst: 2, perSecond: 2 });
    expect(bucket.isEmpty()).toBe(true);
    bucket.turn();
    bucket.turn();
    await vi.advanceTimersByTimeAsync(999);
    expect(bucket.isEmpty()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(bucket.isEmpty()).toBe(true);
  });
});
