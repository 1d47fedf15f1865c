import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Envelope, MethodName } from "../../../src/call.js";
import { LimitError } from "../../../src/errors.js";
import { operating } from "../../../src/layers/operating.js";
import { pause } from "../../../src/timers.js";
import { failure } from "../failure.js";
import { call, failing, listeners, type Outcome, reply, scripted, watched } from "./scripted.js";

const now = 1_800_000_000;

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const replied =
  (time: unknown): Outcome =>
  () => ({ ...reply(), time: time as Envelope["time"] });
const spent = failing(
  () => new LimitError({ code: "OPERATION_TIME_LIMIT", status: 429, method: call.method, detail: "" }),
);
const otherMethod: Call = { ...call, method: "some.other" as MethodName };

/** How long the call after this reply waits, in ms. */
async function waitAfter(time: unknown): Promise<number | undefined> {
  const { send, waits } = scripted(replied(time));
  const layer = operating()(send);
  await layer(call);
  await Promise.all([layer(call), vi.runAllTimersAsync()]);
  return waits()[0];
}

describe("operating", () => {
  it("hands the call in and the reply out as they are", async () => {
    const envelope = reply({ operating: 1, operating_reset_at: now + 600 });
    const { send, calls } = scripted(() => envelope);
    expect(await operating()(send)(call)).toBe(envelope);
    expect(calls[0]).toBe(call);
  });

  it.each([
    ["no time at all", undefined],
    ["no counters", { duration: 0.5 }],
    ["no moment of reset", { operating: 480 }],
    ["no used time", { operating_reset_at: now + 600 }],
    ["null", { operating: null, operating_reset_at: null }],
    ["texts", { operating: "480", operating_reset_at: `${now + 600}` }],
    ["a text beside a number", { operating: "480", operating_reset_at: now + 600 }],
    ["a number beside a text", { operating: 480, operating_reset_at: `${now + 600}` }],
    ["a reset that is over, and time to spare", { operating: 1, operating_reset_at: now - 600 }],
    ["lists", { operating: [480], operating_reset_at: [now + 600] }],
    ["a negative used time", { operating: -480, operating_reset_at: now + 600 }],
    ["no number", { operating: Number.NaN, operating_reset_at: Number.NaN }],
    ["a reset without end", { operating: 1, operating_reset_at: Number.POSITIVE_INFINITY }],
    ["a reset that is over", { operating: 480, operating_reset_at: now - 600 }],
    ["a reset that is now", { operating: 480, operating_reset_at: now }],
  ])("does nothing where a portal sends %s", async (_what, time) => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    expect(await waitAfter(time)).toBe(0);
    expect(timers).not.toHaveBeenCalled();
    // While the time is still fake, for this is what would be put back later.
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
    "after %f of 480 s waits %i ms of the 30 s to the reset: longer and longer from four fifths on",
    async (used, ms) => {
      expect(await waitAfter({ operating: used, operating_reset_at: now + 30 })).toBeCloseTo(ms, -1);
    },
  );

  it("waits no longer than a minute", async () => {
    expect(await waitAfter({ operating: 480, operating_reset_at: now + 600 })).toBe(60_000);
    expect(await waitAfter({ operating: 432, operating_reset_at: now + 600 })).toBeCloseTo(30_000, -1);
  });

  it("goes by the latest reply, and is silent again when there is time again", async () => {
    const { send, waits } = scripted(
      replied({ operating: 480, operating_reset_at: now + 10 }),
      replied({ operating: 20, operating_reset_at: now + 600 }),
      replied(undefined),
    );
    const layer = operating()(send);
    for (let i = 0; i < 3; i++) await Promise.all([layer(call), vi.runAllTimersAsync()]);
    expect(waits()).toEqual([10_000, 0]);
  });

  it("keeps what it knows when a reply tells nothing", async () => {
    const { send, waits } = scripted(replied({ operating: 480, operating_reset_at: now + 90 }), replied({}));
    const layer = operating()(send);
    for (let i = 0; i < 3; i++) await Promise.all([layer(call), vi.runAllTimersAsync()]);
    expect(waits()).toEqual([60_000, 30_000]);
  });

  it("counts each method for itself", async () => {
    const { send, waits } = scripted(replied({ operating: 480, operating_reset_at: now + 10 }));
    const layer = operating()(send);
    await layer(call);
    await Promise.all([layer(otherMethod), vi.runAllTimersAsync()]);
    expect(waits()).toEqual([0]);
  });

  it("counts each client for itself", async () => {
    const { send, calls } = scripted(replied({ operating: 480, operating_reset_at: now + 10 }));
    await operating()(send)(call);
    await operating()(send)(call);
    expect(calls).toHaveLength(2);
  });

  it("can be aborted while it waits, and then sends nothing and leaves nothing behind", async () => {
    const { send, calls } = scripted(replied({ operating: 480, operating_reset_at: now + 30 }));
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
  it("is given the moment of the reset that the last reply told", async () => {
    const layer = operating()(scripted(replied({ operating: 100, operating_reset_at: now + 90 }), spent).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toEqual(new Date((now + 90) * 1000));
  });

  it("is given a moment that another call learnt after this one was sent", async () => {
    const late: Outcome = async (sent) => {
      await pause(100);
      return spent(sent);
    };
    const layer = operating()(scripted(late, replied({ operating: 100, operating_reset_at: now + 90 })).send);
    const [error] = await Promise.all([failure(layer(call)), layer(call), vi.runAllTimersAsync()]);
    expect(error.retryAt).toEqual(new Date((now + 90) * 1000));
  });

  it("keeps a moment that it brought itself", async () => {
    const retryAt = new Date((now + 5) * 1000);
    const own = failing(
      () => new LimitError({ code: "OPERATION_TIME_LIMIT", status: 429, method: call.method, detail: "", retryAt }),
    );
    const layer = operating()(scripted(replied({ operating: 100, operating_reset_at: now + 90 }), own).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toEqual(retryAt);
  });

  it("is given none where no reply told one", async () => {
    const layer = operating()(scripted(replied({}), spent).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toBeUndefined();
  });

  it("is given none that is over", async () => {
    const layer = operating()(scripted(replied({ operating: 100, operating_reset_at: now }), spent).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toBeUndefined();
  });

  it.each(["QUERY_LIMIT_EXCEEDED", "OVERLOAD_LIMIT"])("is not taken for %s", async (code) => {
    const other = failing(() => new LimitError({ code, status: 503, method: call.method, detail: "" }));
    const layer = operating()(scripted(replied({ operating: 100, operating_reset_at: now + 90 }), other).send);
    await layer(call);
    expect((await failure(layer(call))).retryAt).toBeUndefined();
  });

  it("leaves what is not an error of the portal as it is", async () => {
    const thrown = { code: "OPERATION_TIME_LIMIT" };
    const layer = operating()(
      scripted(
        replied({ operating: 100, operating_reset_at: now + 90 }),
        failing(() => thrown),
      ).send,
    );
    await layer(call);
    await expect(layer(call)).rejects.toBe(thrown);
    expect(thrown).toEqual({ code: "OPERATION_TIME_LIMIT" });
  });
});
