import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { operatingTime } from "../../../src/mock/operating-time.js";

const now = 1_800_000_000;
beforeEach(() => void vi.useFakeTimers({ now: now * 1000 + 500 }));
afterEach(() => void vi.useRealTimers());

describe("operatingTime", () => {
  it("writes into an envelope what is used, until when, and the time of the call", () => {
    const { charge } = operatingTime({ perCall: 1.5, period: 60 });
    const envelope = { result: 1, time: { start: 1, duration: 2, finish: 3 } };
    const time = { start: now + 0.5, duration: 2, finish: now + 0.5, operating: 1.5, operating_reset_at: now + 60 };
    expect(charge("box.get", envelope)).toEqual({ result: 1, time });
    expect(charge("box.get", { result: 1 })).toMatchObject({ time: { operating: 3, operating_reset_at: now + 60 } });
    expect(envelope.time.start).toBe(1);
  });

  it("counts a response that is no envelope, and leaves it as it is", () => {
    const { charge } = operatingTime({ perCall: 1 });
    expect(charge("box.get", "<html>")).toBe("<html>");
    expect(charge("box.get", {})).toMatchObject({ time: { operating: 2 } });
  });

  it("is used up with the whole budget, of one method alone, until the very second of the reset", () => {
    const { charge, isUsedUp } = operatingTime({ perCall: 240 });
    charge("box.get", {});
    expect(isUsedUp("box.get")).toBe(false);
    charge("box.get", {});
    expect([isUsedUp("box.get"), isUsedUp("box.list")]).toEqual([true, false]);
    vi.setSystemTime((now + 599) * 1000);
    expect(isUsedUp("box.get")).toBe(true);
    vi.setSystemTime((now + 600) * 1000);
    expect(isUsedUp("box.get")).toBe(false);
    expect(charge("box.get", {})).toMatchObject({ time: { operating: 240, operating_reset_at: now + 1200 } });
  });
});
