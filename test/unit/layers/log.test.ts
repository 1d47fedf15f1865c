import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NetworkError, ServerError } from "../../../src/errors.js";
import { type LogRecord, log } from "../../../src/layers/log.js";
import { pause } from "../../../src/timers.js";
import { shown } from "../failure.js";
import { call, envelope, failing, type Outcome, scripted } from "./scripted.js";

beforeEach(() => {
  vi.useFakeTimers();
  // No call is sent at the zero of performance.now().
  vi.advanceTimersByTime(1000);
});
afterEach(() => {
  vi.useRealTimers();
});

const { method } = call;
const records: LogRecord[] = [];
beforeEach(() => {
  records.length = 0;
});
const logging = (...outcomes: Outcome[]) => log((record) => records.push(record))(scripted(...outcomes).send);
const failed = failing(
  () => new ServerError({ code: "INTERNAL_SERVER_ERROR", status: 500, method, detail: "CANARY_detail_7f3a" }),
);

describe("log", () => {
  it("passes the call and the envelope through unchanged", async () => {
    const expected = envelope();
    const { send, calls } = scripted(() => expected);
    expect(await log(() => {})(send)(call)).toBe(expected);
    expect(calls[0]).toBe(call);
  });

  it("records a success when it is complete, with the time from sending to its end", async () => {
    const slow: Outcome = async () => {
      await pause(120);
      return envelope();
    };
    const done = logging(slow)(call);
    await vi.advanceTimersByTimeAsync(119);
    expect(records).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(records).toEqual([{ method, attempt: 1, ms: 120, status: 200, code: undefined }]);
  });

  it("records a failure by status and code, and rejects with it", async () => {
    const error = new ServerError({ code: "X", status: 502, method, detail: "" });
    const slow: Outcome = async () => {
      await pause(30);
      throw error;
    };
    const [settled] = await Promise.all([Promise.allSettled([logging(slow)(call)]), vi.runAllTimersAsync()]);
    expect(settled[0]).toEqual({ status: "rejected", reason: error });
    expect(records).toEqual([{ method, attempt: 1, ms: 30, status: 502, code: "X" }]);
  });

  it("records no status when no response came", async () => {
    const cut = failing(() => new NetworkError({ code: "NETWORK_FAILURE", method, detail: "" }));
    await Promise.allSettled([logging(cut)(call)]);
    expect(records).toEqual([{ method, attempt: 1, ms: 0, status: undefined, code: "NETWORK_FAILURE" }]);
  });

  it("records an abort as ABORTED, and rejects with its reason", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(logging(failing(() => "enough"))({ ...call, signal })).rejects.toBe("enough");
    expect(records).toEqual([{ method, attempt: 1, ms: 0, status: undefined, code: "ABORTED" }]);
  });

  it.each([
    ["no signal", call],
    ["a signal that is not aborted", { ...call, signal: new AbortController().signal }],
  ])("records an error of the program as INVALID_CALL, not as an abort, with %s", async (_what, made) => {
    const error = new TypeError("a bigint");
    await expect(logging(failing(() => error))(made)).rejects.toBe(error);
    expect(records).toEqual([{ method, attempt: 1, ms: 0, status: undefined, code: "INVALID_CALL" }]);
  });

  it("measures the time by a clock that cannot be set", async () => {
    const slow: Outcome = async () => {
      await pause(50);
      vi.setSystemTime(Date.now() + 60_000);
      return envelope();
    };
    await Promise.all([logging(slow)(call), vi.runAllTimersAsync()]);
    expect(records).toMatchObject([{ ms: 50 }]);
  });

  it("counts the attempts per call", async () => {
    const send = logging(failed, failed, () => envelope());
    const other = { ...call };
    for (const one of [call, call, other, call]) await Promise.allSettled([send(one)]);
    expect(records.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 500],
      [2, 500],
      [1, 200],
      [3, 200],
    ]);
  });

  it("writes one record per attempt, never two", async () => {
    const write = vi.fn(() => {
      throw new Error("the disk is full");
    });
    const send = log(write)(scripted(() => envelope(), failed).send);
    await send(call);
    expect(write).toHaveBeenCalledTimes(1);
    await Promise.allSettled([send(call)]);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it("ignores what the function throws", async () => {
    const expected = envelope();
    const broken = log(() => {
      throw new Error("the disk is full");
    });
    expect(await broken(async () => expected)(call)).toBe(expected);
    await expect(broken(scripted(failed).send)(call)).rejects.toBeInstanceOf(ServerError);
  });

  it("ignores a rejection of the function, which would end the process", async () => {
    vi.useRealTimers();
    const rejected = vi.fn();
    process.once("unhandledRejection", rejected);
    const expected = envelope();
    expect(await log(async () => Promise.reject(new Error("the disk is full")))(async () => expected)(call)).toBe(
      expected,
    );
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", rejected);
    expect(rejected).not.toHaveBeenCalled();
  });

  it("records no parameter, no result and no message of the portal", async () => {
    const send = logging(() => ({ ...envelope(), result: "CANARY_result_7f3a", body: "CANARY_body_7f3a" }), failed);
    const secret = { ...call, params: { auth: "CANARY_param_7f3a" } };
    await send(secret);
    await Promise.allSettled([send(secret)]);
    expect(records).toHaveLength(2);
    for (const record of records) {
      expect(Object.keys(record)).toEqual(["method", "attempt", "ms", "status", "code"]);
      expect(shown(record)).not.toContain("7f3a");
    }
  });
});
