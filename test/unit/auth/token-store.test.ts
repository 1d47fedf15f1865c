import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fromStore, withLock } from "../../../src/auth/token-store.js";
import { watched } from "../layers/scripted.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe("fromStore", () => {
  it.each([
    ["a value", () => 1],
    ["a promise", async () => 1],
  ])("resolves to %s", async (_what, step) => {
    expect(await fromStore(step)).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("rejects when the step throws", async () => {
    const broken = () => {
      throw new Error("no");
    };
    await expect(fromStore(broken)).rejects.toThrow("no");
  });

  it("rejects after a minute", async () => {
    const waiting = watched(fromStore(never));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(waiting.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting.reason).toEqual(new TypeError("it took more than a minute"));
  });
});

describe("withLock", () => {
  const run = vi.fn(async () => "renewed");
  beforeEach(() => run.mockClear());

  it("runs at once without a lock", async () => {
    expect(await withLock({}, run)).toBe("renewed");
  });

  it("calls lock as a method of the store, and resolves to what the run does", async () => {
    const store = {
      held: 0,
      async lock(locked: () => Promise<void>) {
        this.held++;
        await locked();
      },
    };
    expect(await withLock(store, run)).toBe("renewed");
    expect(store.held).toBe(1);
  });

  it("keeps the lock until the run is done", async () => {
    const steps: string[] = [];
    const lock = async (locked: () => Promise<void>) => {
      await locked();
      steps.push("released");
    };
    const running = withLock({ lock }, () => sleep(100).then(() => void steps.push("run")));
    await vi.advanceTimersByTimeAsync(100);
    await running;
    expect(steps).toEqual(["run", "released"]);
  });

  it.each<[string, (locked: () => Promise<void>) => Promise<void>]>([
    ["is not released", (locked) => locked().then(never)],
    ["fails to release", (locked) => locked().then(() => Promise.reject(new Error("connection lost")))],
    ["does not wait for the run", async (locked) => void locked()],
    ["runs it twice", (locked) => Promise.all([locked(), locked()]).then(() => {})],
  ])("resolves to what the run does when the lock %s", async (_what, lock) => {
    expect(await withLock({ lock }, run)).toBe("renewed");
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("rejects with what the run throws", async () => {
    const lock = (locked: () => Promise<void>) => locked();
    await expect(withLock({ lock }, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  it.each<[string, () => Promise<void>, string]>([
    ["rejects", () => Promise.reject(new Error("no database")), "no database"],
    ["ends without a run", async () => {}, "lock did not call run"],
    ["is no function of promises", () => undefined as never, "lock did not call run"],
  ])("rejects when the lock %s", async (_what, lock, message) => {
    await expect(withLock({ lock }, run)).rejects.toThrow(message);
    expect(run).not.toHaveBeenCalled();
  });

  it("rejects when the lock is not held within a minute, and runs nothing after that", async () => {
    const lock = (locked: () => Promise<void>) => sleep(61_000).then(locked);
    const waiting = watched(withLock({ lock }, run));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting.reason).toEqual(new TypeError("it took more than a minute"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(run).not.toHaveBeenCalled();
  });

  it("does not limit the run itself", async () => {
    const lock = (locked: () => Promise<void>) => sleep(59_000).then(locked);
    const waiting = watched(withLock({ lock }, () => sleep(90_000)));
    await vi.advanceTimersByTimeAsync(149_000);
    expect(waiting.state).toBe("resolved");
  });
});
