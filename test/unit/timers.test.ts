import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { abortable, onAbort, pause } from "../../src/timers.js";
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
