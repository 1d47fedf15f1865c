import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Call, Envelope, Send } from "../../../src/call.js";
import { NetworkError, ServerError, TimeoutError } from "../../../src/errors.js";
import { timeout } from "../../../src/layers/timeout.js";
import { call, envelope, failing, listeners, scripted, watched } from "./scripted.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A `Send` that never settles by itself, follows its signal or not, and records the signals it was given. */
function hanging(follows: boolean) {
  const signals: AbortSignal[] = [];
  const send: Send = ({ signal }) =>
    new Promise((_resolve, reject) => {
      if (signal) signals.push(signal);
      if (follows) signal?.addEventListener("abort", () => reject(signal.reason));
    });
  return { send, signals };
}

describe("timeout", () => {
  it("passes the call on with a signal of its own, and the envelope through unchanged", async () => {
    const expected = envelope();
    const { send, calls } = scripted(() => expected);
    expect(await timeout(1000)(send)(call)).toBe(expected);
    expect(calls).toEqual([{ ...call, signal: expect.any(AbortSignal) }]);
    expect(calls[0]?.signal?.aborted).toBe(false);
  });

  it.each([
    ["follows", true],
    ["ignores", false],
  ])("ends an attempt in time if fetch %s the signal, and aborts it", async (_how, follows) => {
    const { send, signals } = hanging(follows);
    const waiting = watched(timeout(1000)(send)(call));
    await vi.advanceTimersByTimeAsync(999);
    expect([waiting.state, signals[0]?.aborted]).toEqual(["pending", false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting.state).toBe("rejected");
    expect(waiting.reason).toBeInstanceOf(TimeoutError);
    expect([signals[0]?.aborted, vi.getTimerCount()]).toEqual([true, 0]);
  });

  it("rejects with a network error that names the time and the method, and may have been sent", async () => {
    const waiting = watched(timeout(1500)(hanging(true).send)(call));
    await vi.runAllTimersAsync();
    expect(waiting.reason).toBeInstanceOf(NetworkError);
    expect(waiting.reason).toMatchObject({
      code: "TIMEOUT",
      method: call.method,
      detail: "no response within 1500 ms",
      remedy: expect.stringContaining("raise the option timeout"),
      status: undefined,
      sent: true,
      attempts: 1,
    });
  });

  it("uses the timeout of the call if it has one, shorter or longer", async () => {
    const send = timeout(1000)(hanging(true).send);
    for (const ms of [10, 5000]) {
      const waiting = watched(send({ ...call, timeout: ms }));
      await vi.advanceTimersByTimeAsync(ms - 1);
      expect(waiting.state).toBe("pending");
      await vi.advanceTimersByTimeAsync(1);
      expect(waiting.reason).toMatchObject({ detail: `no response within ${ms} ms` });
    }
  });

  it("starts again with each attempt", async () => {
    const send = timeout(1000)(hanging(true).send);
    const first = watched(send(call));
    await vi.advanceTimersByTimeAsync(600);
    const second = watched(send(call));
    await vi.advanceTimersByTimeAsync(400);
    expect([first.state, second.state]).toEqual(["rejected", "pending"]);
    await vi.advanceTimersByTimeAsync(600);
    expect(second.state).toBe("rejected");
  });

  it("lasts as long as it is allowed to: 2147483647 ms", async () => {
    const waiting = watched(timeout(2 ** 31 - 1)(hanging(true).send)(call));
    await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
    expect(waiting.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting.state).toBe("rejected");
  });

  it.each([
    ["a success", scripted().send],
    ["an error", scripted(failing(() => new ServerError({ code: "X", method: "a.b", detail: "" }))).send],
  ])("leaves neither timer nor listener after %s, and does not abort what has ended", async (_what, inner) => {
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

  it("leaves no listener after a timeout", async () => {
    const { signal } = new AbortController();
    const waiting = watched(timeout(1000)(hanging(false).send)({ ...call, signal }));
    await vi.runAllTimersAsync();
    expect([waiting.state, listeners(signal)]).toEqual(["rejected", 0]);
  });
});

describe("timeout: the caller's abort", () => {
  it.each([new Error("mine"), "a text", { own: "object" }, null])(
    "ends the call with its reason: %s",
    async (reason) => {
      for (const follows of [true, false]) {
        const controller = new AbortController();
        const { send, signals } = hanging(follows);
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

  it("before the call sends nothing", async () => {
    const { send, calls } = scripted();
    const signal = AbortSignal.abort("enough");
    await expect(timeout(1000)(send)({ ...call, signal })).rejects.toBe("enough");
    expect([calls.length, vi.getTimerCount(), listeners(signal)]).toEqual([0, 0, 0]);
  });

  it("after the call changes nothing", async () => {
    const controller = new AbortController();
    const { send, calls } = scripted();
    const { status } = await timeout(1000)(send)({ ...call, signal: controller.signal });
    controller.abort();
    expect(status).toBe(200);
    expect(calls[0]?.signal?.aborted).toBe(false);
  });

  it("at the moment of the timeout ends the call once, by what came first", async () => {
    const controller = new AbortController();
    const waiting = watched(timeout(1000)(hanging(false).send)({ ...call, signal: controller.signal }));
    setTimeout(() => controller.abort("enough"), 1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting.reason).toBeInstanceOf(TimeoutError);
  });

  it("ends the call before a late response, which is ignored", async () => {
    const controller = new AbortController();
    const late: Send = () => new Promise<Envelope>((resolve) => setTimeout(() => resolve(envelope()), 500));
    const waiting = watched(timeout(1000)(late)({ ...call, signal: controller.signal } satisfies Call));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    await vi.runAllTimersAsync();
    expect(waiting).toEqual({ state: "rejected", reason: "enough" });
  });
});
