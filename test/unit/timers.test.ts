import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { abortable, onAbort, pause, within } from "../../src/timers.js";
import { listeners, watched } from "./layers/scripted.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("pause", () => {
  it("lasts as long as given", async () => {
    const pausing = watched(pause(1000));
    await vi.advanceTimersByTimeAsync(999);
    expect(pausing.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(pausing.state).toBe("resolved");
  });

  it("leaves no listener", async () => {
    const { signal } = new AbortController();
    const pausing = pause(1000, signal);
    expect(listeners(signal)).toBe(1);
    await vi.runAllTimersAsync();
    await pausing;
    expect(listeners(signal)).toBe(0);
  });

  it("rejects with the signal's reason as soon as it aborts, and leaves no timer", async () => {
    const controller = new AbortController();
    const pausing = watched(pause(1000, controller.signal));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(pausing).toEqual({ state: "rejected", reason: "enough" });
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(controller.signal)).toBe(0);
  });

  it("does not end at once when it is longer than a timer can be", async () => {
    const pausing = watched(pause(2 ** 31));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(pausing.state).toBe("pending");
  });

  it("rejects at once when the signal has already aborted", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(pause(1000, signal)).rejects.toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(signal)).toBe(0);
  });
});

describe("abortable", () => {
  it("returns the promise itself without a signal", () => {
    const promise = Promise.resolve(1);
    expect(abortable(promise)).toBe(promise);
  });

  it("settles as the promise does, and leaves no listener", async () => {
    const { signal } = new AbortController();
    const good = abortable(Promise.resolve("result"), signal);
    const bad = abortable(Promise.reject(new Error("no")), signal);
    expect(listeners(signal)).toBe(1);
    await expect(good).resolves.toBe("result");
    await expect(bad).rejects.toThrow("no");
    expect(listeners(signal)).toBe(0);
  });

  it("rejects with the signal's reason if that aborts first; the promise goes on", async () => {
    const controller = new AbortController();
    const promise = pause(1000).then(() => "done");
    const waiting = abortable(promise, controller.signal);
    const other = abortable(promise, new AbortController().signal);
    controller.abort("enough");
    expect(listeners(controller.signal)).toBe(0);
    await expect(waiting).rejects.toBe("enough");
    await vi.runAllTimersAsync();
    await expect(promise).resolves.toBe("done");
    await expect(other).resolves.toBe("done");
    expect(listeners(controller.signal)).toBe(0);
  });

  it("rejects at once when the signal has already aborted", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(abortable(new Promise(() => {}), signal)).rejects.toBe("enough");
    expect(listeners(signal)).toBe(0);
  });

  it("handles a rejection that nobody waits for, which would end the process", async () => {
    vi.useRealTimers();
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    await expect(abortable(Promise.reject(new Error("no")), AbortSignal.abort("enough"))).rejects.toBe("enough");
    await new Promise((resolve) => setTimeout(resolve, 1));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("within", () => {
  const never = () => new Promise<never>(() => {});
  const late = () => "late";

  it("settles as the work does, and leaves neither timer nor listener", async () => {
    const { signal } = new AbortController();
    await expect(within(async () => "result", 100, late, signal)).resolves.toBe("result");
    await expect(within(() => Promise.reject(new Error("no")), 100, late, signal)).rejects.toThrow("no");
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([0, 0]);
  });

  it("rejects with what late returns when the time is over", async () => {
    const { signal } = new AbortController();
    const waiting = watched(within(never, 100, late, signal));
    await vi.advanceTimersByTimeAsync(99);
    expect(waiting.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting).toEqual({ state: "rejected", reason: "late" });
    expect(listeners(signal)).toBe(0);
  });

  it.each([
    ["later", false],
    ["already", true],
  ])("rejects with the signal's reason when that aborts: %s", async (_when, already) => {
    const controller = new AbortController();
    if (already) controller.abort("enough");
    const waiting = watched(within(never, 100, late, controller.signal));
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting).toEqual({ state: "rejected", reason: "enough" });
    expect([vi.getTimerCount(), listeners(controller.signal)]).toEqual([0, 0]);
  });

  it("does not end at once when the time is longer than a timer can be", async () => {
    const waiting = watched(within(never, 2 ** 31, late));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(waiting.state).toBe("pending");
  });

  it("handles a rejection that comes later", async () => {
    vi.useRealTimers();
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const failing = new Promise((_resolve, reject) => setTimeout(() => reject(new Error("no")), 5));
    await expect(within(() => failing, 1, late)).rejects.toBe("late");
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("onAbort", () => {
  it("adds one listener for any number of callbacks, and removes it with the last", () => {
    const { signal } = new AbortController();
    const forget = Array.from({ length: 20 }, () => onAbort(signal, () => {}));
    expect(listeners(signal)).toBe(1);
    for (const each of forget) each();
    expect(listeners(signal)).toBe(0);
  });

  it("calls the remaining callbacks once, and works again after the last was removed", () => {
    const controller = new AbortController();
    const [removed, first, second] = [vi.fn(), vi.fn(), vi.fn()];
    onAbort(controller.signal, removed)();
    onAbort(controller.signal, first);
    onAbort(controller.signal, second);
    controller.abort();
    expect([removed, first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1]);
    expect(listeners(controller.signal)).toBe(0);
  });
});
