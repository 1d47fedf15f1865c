import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { patience } from "../../../src/coalesce/patience.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many batches in a row may fail until they are given up. */
function failuresUntilEnd(account: ReturnType<typeof patience>) {
  for (let failures = 0; ; failures++) {
    if (!account.holds()) return failures;
    account.failed();
  }
}

describe("patience", () => {
  it("bears four failures in the beginning, and one more for eight reads that were sent", () => {
    expect(failuresUntilEnd(patience())).toBe(4);
    const later = patience();
    later.sent(24);
    expect(failuresUntilEnd(later)).toBe(7);
  });

  it("bears as many failures as batches have saved requests, though not more than 50", () => {
    const account = patience();
    account.answered(11);
    expect(failuresUntilEnd(account)).toBe(14);
    const rich = patience();
    for (let n = 0; n < 10; n++) rich.answered(50);
    expect(failuresUntilEnd(rich)).toBe(50);
  });

  it("begins anew after a minute", () => {
    const account = patience();
    account.answered(50);
    account.end();
    vi.advanceTimersByTime(59_999);
    expect(account.holds()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(failuresUntilEnd(account)).toBe(4);
  });
});
