import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Envelope, MethodName } from "../../../src/call.js";
import { LimitError } from "../../../src/errors.js";
import { operating } from "../../../src/layers/operating.js";
import { pause } from "../../../src/timers.js";
import { failure } from "../failure.js";
import { call, envelope, failing, listeners, type Outcome, scripted, watched } from "./scripted.js";

const now = 1_800_000_000;

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const responding =
  (time: unknown): Outcome =>
  () => ({ ...envelope(), time: time as Envelope["time"] });
const limited = failing(
  () => new LimitError({ code: "OPERATION_TIME_LIMIT", status: 429, method: call.method, detail: "" }),
);
const codes = ["OPERATION_TIME_LIMIT", "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION"];
const otherMethod: Call = { ...call, method: "some.other" as MethodName };

/** How long the call after a response with this `time` waits, in ms. */
async function waitAfter(time: unknown): Promise<number | undefined> {
  const { send, waits } = scripted(responding(time));
  const layer = operating()(send);
  await layer(call);
  await Promise.all([layer(call), vi.runAllTimersAsync()]);
  return waits()[0];
}

describe("operating", () => {
  it("passes the call and the envelope through unchanged", async () => {
    const expected = envelope({ operating: 1, operating_reset_at: now + 600 });
    const { send, calls } = scripted(() => expected);
    expect(await operating()(send)(call)).toBe(expected);
    expect(calls[0]).toBe(call);
  });

  it.each([
    ["no time at all", undefined],
    ["no counters", { duration: 0.5 }],
    ["no time of the reset", { operating: 480 }],
    ["no used time", { operating_reset_at: now + 600 }],
    ["null", { operating: null, operating_reset_at: null }],
    ["strings", { operating: "480", operating_reset_at: `${now + 600}` }],
    ["a string and a number", { operating: "480", operating_reset_at: now + 600 }],
    ["a number and a string", { operating: 480, operating_reset_at: `${now + 600}` }],
    ["a past reset, and budget to spare", { operating: 1, operating_reset_at: now - 600 }],
    ["lists", { operating: [480], operating_reset_at: [now + 600] }],
    ["a negative used time", { operating: -480, operating_reset_at: now + 600 }],
    ["NaN", { operating: Number.NaN, operating_reset_at: Number.NaN }],
    ["a reset at infinity", { operating: 1, operating_reset_at: Number.POSITIVE_INFINITY }],
    ["a reset that is days off", { operating: 480, operating_reset_at: now + 200_000 }],
    ["a reset beyond all dates", { operating: 480, operating_reset_at: 1e300 }],
    ["an odd time of its own", { operating: 480, operating_reset_at: now + 30, finish: -1e300 }],
    ["a past reset", { operating: 480, operating_reset_at: now - 600 }],
    ["a reset now", { operating: 480, operating_reset_at: now }],
  ])("does not delay calls when a portal sends %s", async (_what, time) => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    expect(await waitAfter(time)).toBe(0);
    expect(timers).not.toHaveBeenCalled();
    // While time is still fake, since this is what would be restored later.
    vi.restoreAllMocks();
  });

  it.each([
    [0, 0],
    [240, 0],
    [383.9, 0],
    [384, 0],
    [408, 7500],
    [432, 15_000],
    [456, 22_500],
    [480, 30_000],
    [9999, 30_000],
  ])(
    "after %f of 480 s waits %i ms of the 30 s to the reset: longer the more of the last fifth is used",
    async (used, ms) => {
      expect(await waitAfter({ operating: used, operating_reset_at: now + 30 })).toBeCloseTo(ms, -1);
    },
  );

  it("waits no longer than a minute", async () => {
    expect(await waitAfter({ operating: 480, operating_reset_at: now + 600 })).toBe(60_000);
    expect(await waitAfter({ operating: 432, operating_reset_at: now + 600 })).toBeCloseTo(30_000, -1);
  });

  it.each([-3600, -60, 60, 3600])("goes by the portal's clock if this machine's is %i s off", async (off) => {
    const finish = now + off;
    expect(await waitAfter({ operating: 480, operating_reset_at: finish + 30, finish })).toBe(30_000);
  });

  it.each([-60_000, 60_000])("waits as long if the clock is set by %i ms meanwhile", async (ms) => {
    const { send, calls } = scripted(responding({ operating: 480, operating_reset_at: now + 30 }));
    const layer = operating()(send);
    await layer(call);
    vi.setSystemTime(Date.now() + ms);
    layer(call);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toHaveLength(2);
  });

  it("goes by the latest response, and stops delaying when there is budget again", async () => {
    const { send, waits } = scripted(
      responding({ operating: 480, operating_reset_at: now + 10 }),
      responding({ operating: 20, operating_reset_at: now + 600 }),
      responding(undefined),
    );
    const layer = operating()(send);
    for (let i = 0; i < 3; i++) await Promise.all([layer(call), vi.runAllTimersAsync()]);
    expect(waits()).toEqual([10_000, 0]);
  });

  it("keeps what it knows when a response has no counters", async () => {
    const { send, waits } = scripted(responding({ operating: 480, operating_reset_at: now + 90 }), responding({}));
    const layer = operating()(send);
    for (let i = 0; i < 3; i++) await Promise.all([layer(call), vi.runAllTimersAsync()]);
    expect(waits()).toEqual([60_000, 30_000]);
  });

  it("counts per method", async () => {
    const { send, waits } = scripted(responding({ operating: 480, operating_reset_at: now + 10 }));
    const layer = operating()(send);
    await layer(call);
    await Promise.all([layer(otherMethod), vi.runAllTimersAsync()]);
    expect(waits()).toEqual([0]);
  });

  it("counts per client", async () => {
    const { send, calls } = scripted(responding({ operating: 480, operating_reset_at: now + 10 }));
    await operating()(send)(call);
    await operating()(send)(call);
    expect(calls).toHaveLength(2);
  });

  it("can be aborted while it waits; then it sends nothing and leaves neither timer nor listener", async () => {
    const { send, calls } = scripted(responding({ operating: 480, operating_reset_at: now + 30 }));
    const layer = operating()(send);
    await layer(call);
    const controller = new AbortController();
    const waiting = watched(layer({ ...call, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(waiting.state).toBe("pending");
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting).toEqual({ state: "rejected", reason: "enough" });
    expect([vi.getTimerCount(), listeners(controller.signal), calls.length]).toEqual([0, 0, 1]);
  });
});

describe("operating: OPERATION_TIME_LIMIT", () => {
  it("gets the time of the reset from the last response as its retryAt", async () => {
    const layer = operating()(scripted(responding({ operating: 100, operating_reset_at: now + 90 }), limited).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toEqual(new Date((now + 90) * 1000));
  });

  it("gets a time that another call learned after this one was sent", async () => {
    const late: Outcome = async (sent) => {
      await pause(100);
      return limited(sent);
    };
    const layer = operating()(scripted(late, responding({ operating: 100, operating_reset_at: now + 90 })).send);
    const [error] = await Promise.all([failure(layer(call)), layer(call), vi.runAllTimersAsync()]);
    expect(error.retryAt).toEqual(new Date((now + 90) * 1000));
  });

  it("keeps a retryAt of its own", async () => {
    const retryAt = new Date((now + 5) * 1000);
    const own = failing(
      () => new LimitError({ code: "OPERATION_TIME_LIMIT", status: 429, method: call.method, detail: "", retryAt }),
    );
    const layer = operating()(scripted(responding({ operating: 100, operating_reset_at: now + 90 }), own).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toEqual(retryAt);
  });

  it.each(codes)("gets the time of the reset in retryAt by the name %s", async (code) => {
    const error = () => new LimitError({ code, status: 429, method: call.method, detail: "" });
    const layer = operating()(
      scripted(responding({ operating: 100, operating_reset_at: now + 90 }), failing(error)).send,
    );
    await layer(call);
    vi.setSystemTime(Date.now() + 60_000);
    expect((await failure(layer(call))).retryAt).toEqual(new Date((now + 150) * 1000));
  });

  it("gets none when no response had one", async () => {
    const layer = operating()(scripted(responding({}), limited).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toBeUndefined();
  });

  it("gets none that is past", async () => {
    const layer = operating()(scripted(responding({ operating: 100, operating_reset_at: now }), limited).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toBeUndefined();
  });

  it.each(["QUERY_LIMIT_EXCEEDED", "OVERLOAD_LIMIT"])("does not apply to %s", async (code) => {
    const other = failing(() => new LimitError({ code, status: 503, method: call.method, detail: "" }));
    const layer = operating()(scripted(responding({ operating: 100, operating_reset_at: now + 90 }), other).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toBeUndefined();
  });

  it("leaves other errors as they are", async () => {
    const thrown = { code: "OPERATION_TIME_LIMIT" };
    const layer = operating()(
      scripted(
        responding({ operating: 100, operating_reset_at: now + 90 }),
        failing(() => thrown),
      ).send,
    );
    await layer(call);
    await expect(layer(call)).rejects.toBe(thrown);
    expect(thrown).toEqual({ code: "OPERATION_TIME_LIMIT" });
  });
});
