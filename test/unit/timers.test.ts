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
  it("lasts as long as it is told, and no longer", async () => {
    const pausing = watched(pause(1000));
    await vi.advanceTimersByTimeAsync(999);
    expect(pausing.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(pausing.state).toBe("resolved");
  });

  it("leaves no listener behind when it is over", async () => {
    const { signal } = new AbortController();
    const pausing = pause(1000, signal);
    expect(listeners(signal)).toBe(1);
    await vi.runAllTimersAsync();
    await pausing;
    expect(listeners(signal)).toBe(0);
  });

  it("ends with the signal's own reason as soon as it aborts, and leaves no timer", async () => {
    const controller = new AbortController();
    const pausing = watched(pause(1000, controller.signal));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(pausing).toEqual({ state: "rejected", reason: "enough" });
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(controller.signal)).toBe(0);
  });

  it("does not end at once where it is longer than a timer can be", async () => {
    const pausing = watched(pause(2 ** 31));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(pausing.state).toBe("pending");
  });

  it("does not begin under a signal that has aborted", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(pause(1000, signal)).rejects.toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(signal)).toBe(0);
  });
});

describe("abortable", () => {
  it("is the promise itself where there is no signal", () => {
    const promise = Promise.resolve(1);
    expect(abortable(promise)).toBe(promise);
  });

  it("has the outcome of the promise, and leaves no listener behind", async () => {
    const { signal } = new AbortController();
    const good = abortable(Promise.resolve("result"), signal);
    const bad = abortable(Promise.reject(new Error("no")), signal);
    expect(listeners(signal)).toBe(1);
    await expect(good).resolves.toBe("result");
    await expect(bad).rejects.toThrow("no");
    expect(listeners(signal)).toBe(0);
  });

  it("ends with the signal's own reason if that comes first, while the promise goes on", async () => {
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

  it("ends at once under a signal that has aborted", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(abortable(new Promise(() => {}), signal)).rejects.toBe("enough");
    expect(listeners(signal)).toBe(0);
  });

  it("hears a failure that nobody waits for any more, which would end the process", async () => {
    vi.useRealTimers();
    const unheard = vi.fn();
    process.on("unhandledRejection", unheard);
    await expect(abortable(Promise.reject(new Error("no")), AbortSignal.abort("enough"))).rejects.toBe("enough");
    await new Promise((resolve) => setTimeout(resolve, 1));
    process.off("unhandledRejection", unheard);
    expect(unheard).not.toHaveBeenCalled();
  });
});

describe("onAbort", () => {
  it("has one listener for however many wait, and none once nobody does", () => {
    const { signal } = new AbortController();
    const forget = Array.from({ length: 20 }, () => onAbort(signal, () => {}));
    expect(listeners(signal)).toBe(1);
    for (const each of forget) each();
    expect(listeners(signal)).toBe(0);
  });

  it("calls back whoever waits still, once, and may be asked again after nobody did", () => {
    const controller = new AbortController();
    const [forgotten, first, second] = [vi.fn(), vi.fn(), vi.fn()];
    onAbort(controller.signal, forgotten)();
    onAbort(controller.signal, first);
    onAbort(controller.signal, second);
    controller.abort();
    expect([forgotten, first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1]);
    expect(listeners(controller.signal)).toBe(0);
  });
});
