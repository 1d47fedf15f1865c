import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { coolDown } from "../../../src/auth/cool-down.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The pauses in seconds after so many failures, each with the most or least jitter. */
function pauses(random: number, count: number, requested?: number): number[] {
  vi.spyOn(Math, "random").mockReturnValue(random);
  const { begin } = coolDown();
  return Array.from({ length: count }, () => (begin(requested).getTime() - Date.now()) / 1000);
}

describe("coolDown", () => {
  it("doubles from one second to five minutes", () => {
    expect(pauses(1, 11)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  it("never takes less than half of that", () => {
    expect(pauses(0, 11)).toEqual([0.5, 1, 2, 4, 8, 16, 32, 64, 128, 150, 150]);
  });

  it("is as long as requested, if that is longer, but no more than an hour", () => {
    expect(pauses(1, 4, 3000)).toEqual([3, 3, 4, 8]);
    expect(pauses(1, 1, 9_999_999_999_999_000)).toEqual([3600]);
    expect(pauses(1, 1, Number.POSITIVE_INFINITY)).toEqual([3600]);
  });

  it("stays finite after any number of failures", () => {
    expect(pauses(1, 2000).at(-1)).toBe(300);
  });

  it("is active until it is over, whatever happens to the clock", async () => {
    const { begin, isActive } = coolDown();
    expect(isActive()).toBe(false);
    begin(10_000);
    vi.setSystemTime(Date.now() + 60_000);
    expect(isActive()).toBe(true);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(isActive()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(isActive()).toBe(false);
  });

  it("is over after a reset, and starts with the shortest pause", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { begin, isActive, reset } = coolDown();
    begin();
    begin();
    reset();
    expect(isActive()).toBe(false);
    expect(begin().getTime()).toBe(Date.now() + 1000);
  });
});
