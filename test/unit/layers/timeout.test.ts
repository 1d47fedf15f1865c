import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Envelope, Send } from "../../../src/call.js";
import { NetworkError, ServerError, TimeoutError } from "../../../src/errors.js";
import { timeout } from "../../../src/layers/timeout.js";
import { call, failing, listeners, reply, scripted, watched } from "./scripted.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A `Send` that never ends of itself, heeds the signal or not, and keeps the signals it was handed. */
function hanging(heeds: boolean) {
  const signals: AbortSignal[] = [];
  const send: Send = ({ signal }) =>
    new Promise((_resolve, reject) => {
      if (signal) signals.push(signal);
      if (heeds) signal?.addEventListener("abort", () => reject(signal.reason));
    });
  return { send, signals };
}

describe("timeout", () => {
  it("hands the call on with a signal of its own, and the reply out as it is", async () => {
    const envelope = reply();
    const { send, calls } = scripted(() => envelope);
    expect(await timeout(1000)(send)(call)).toBe(envelope);
    expect(calls).toEqual([{ ...call, signal: expect.any(AbortSignal) }]);
    expect(calls[0]?.signal?.aborted).toBe(false);
  });

  it.each([
    ["heeds", true],
    ["ignores", false],
  ])("ends an attempt in time where fetch %s the signal, and aborts it", async (_how, heeds) => {
    const { send, signals } = hanging(heeds);
    const waiting = watched(timeout(1000)(send)(call));
    await vi.advanceTimersByTimeAsync(999);
    expect([waiting.state, signals[0]?.aborted]).toEqual(["pending", false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting.state).toBe("rejected");
    expect(waiting.reason).toBeInstanceOf(TimeoutError);
    expect([signals[0]?.aborted, vi.getTimerCount()]).toEqual([true, 0]);
  });

  it("fails with an error that names the time and the method, and is a network error that may have been sent", async () => {
    const waiting = watched(timeout(1500)(hanging(true).send)(call));
    await vi.runAllTimersAsync();
    expect(waiting.reason).toBeInstanceOf(NetworkError);
    expect(waiting.reason).toMatchObject({
      code: "TIMEOUT",
      method: call.method,
      detail: "no answer within 1500 ms",
      status: undefined,
      sent: true,
      attempts: 1,
    });
  });

  it("goes by the time of the call where it has one, shorter or longer", async () => {
    const send = timeout(1000)(hanging(true).send);
    for (const ms of [10, 5000]) {
      const waiting = watched(send({ ...call, timeout: ms }));
      await vi.advanceTimersByTimeAsync(ms - 1);
      expect(waiting.state).toBe("pending");
      await vi.advanceTimersByTimeAsync(1);
      expect(waiting.reason).toMatchObject({ detail: `no answer within ${ms} ms` });
    }
  });

  it("begins anew with each attempt", async () => {
    const send = timeout(1000)(hanging(true).send);
    const first = watched(send(call));
    await vi.advanceTimersByTimeAsync(600);
    const second = watched(send(call));
    await vi.advanceTimersByTimeAsync(400);
    expect([first.state, second.state]).toEqual(["rejected", "pending"]);
    await vi.advanceTimersByTimeAsync(600);
    expect(second.state).toBe("rejected");
  });

  it.each([2 ** 31, 1e12, Number.POSITIVE_INFINITY])("does not fire at once where %f ms are allowed", async (ms) => {
    const waiting = watched(timeout(ms)(hanging(true).send)(call));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(waiting.state).toBe("pending");
    // What setTimeout takes at most; a longer one fires at once outside of fake time.
    await vi.advanceTimersByTimeAsync(2 ** 31 - 1 - 3_600_000);
    expect(waiting.state).toBe("rejected");
  });

  it.each([
    ["a success", scripted().send],
    ["an error", scripted(failing(() => new ServerError({ code: "X", method: "a.b", detail: "" }))).send],
  ])("leaves neither timer nor listener after %s, and does not abort what is over", async (_what, inner) => {
    const { signal } = new AbortController();
    const signals: unknown[] = [];
    const send = timeout(1000)((one) => {
      signals.push(one.signal);
      expect([vi.getTimerCount(), listeners(signal)]).toEqual([1, 1]);
      return inner(one);
    });
    await Promise.allSettled([send({ ...call, signal })]);
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([0, 0]);
    expect(signals).toEqual([expect.objectContaining({ aborted: false })]);
  });

  it("rejects with the error of the attempt", async () => {
    const error = new ServerError({ code: "X", method: "a.b", detail: "" });
    await expect(timeout(1000)(scripted(failing(() => error)).send)(call)).rejects.toBe(error);
  });

  it("leaves no listener after it ran out", async () => {
    const { signal } = new AbortController();
    const waiting = watched(timeout(1000)(hanging(false).send)({ ...call, signal }));
    await vi.runAllTimersAsync();
    expect([waiting.state, listeners(signal)]).toEqual(["rejected", 0]);
  });
});

describe("timeout: the caller's abort", () => {
  it.each([new Error("mine"), "a text", { own: "object" }, null])(
    "ends the call with its own reason: %s",
    async (reason) => {
      for (const heeds of [true, false]) {
        const controller = new AbortController();
        const { send, signals } = hanging(heeds);
        const waiting = watched(timeout(1000)(send)({ ...call, signal: controller.signal }));
        await vi.advanceTimersByTimeAsync(10);
        controller.abort(reason);
        await vi.advanceTimersByTimeAsync(0);
        expect(waiting).toEqual({ state: "rejected", reason });
        expect(waiting.reason).toBe(reason);
        expect([signals[0]?.aborted, signals[0]?.reason]).toEqual([true, reason]);
        expect([vi.getTimerCount(), listeners(controller.signal)]).toEqual([0, 0]);
      }
    },
  );

  it("that came before sends nothing", async () => {
    const { send, calls } = scripted();
    const signal = AbortSignal.abort("enough");
    await expect(timeout(1000)(send)({ ...call, signal })).rejects.toBe("enough");
    expect([calls.length, vi.getTimerCount(), listeners(signal)]).toEqual([0, 0, 0]);
  });

  it("that comes after changes nothing", async () => {
    const controller = new AbortController();
    const { send, calls } = scripted();
    const envelope = await timeout(1000)(send)({ ...call, signal: controller.signal });
    controller.abort();
    expect(envelope.status).toBe(200);
    expect(calls[0]?.signal?.aborted).toBe(false);
  });

  it("and the time running out together make one ending: what came first", async () => {
    const controller = new AbortController();
    const waiting = watched(timeout(1000)(hanging(false).send)({ ...call, signal: controller.signal }));
    setTimeout(() => controller.abort("enough"), 1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting.reason).toBeInstanceOf(TimeoutError);
  });

  it("ends the call before a late answer, which is ignored", async () => {
    const controller = new AbortController();
    const late: Send = () => new Promise<Envelope>((resolve) => setTimeout(() => resolve(reply()), 500));
    const waiting = watched(timeout(1000)(late)({ ...call, signal: controller.signal } satisfies Call));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    await vi.runAllTimersAsync();
    expect(waiting).toEqual({ state: "rejected", reason: "enough" });
  });
});
