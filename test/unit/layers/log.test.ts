import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NetworkError, ServerError } from "../../../src/errors.js";
import { type LogRecord, log } from "../../../src/layers/log.js";
import { pause } from "../../../src/timers.js";
import { shown } from "../failure.js";
import { call, failing, type Outcome, reply, scripted } from "./scripted.js";

beforeEach(() => {
  vi.useFakeTimers();
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
  it("hands the call in and the reply out as they are", async () => {
    const envelope = reply();
    const { send, calls } = scripted(() => envelope);
    expect(await log(() => {})(send)(call)).toBe(envelope);
    expect(calls[0]).toBe(call);
  });

  it("tells of a success once it has come, with the time from sending to its end", async () => {
    const slow: Outcome = async () => {
      await pause(120);
      return reply();
    };
    const done = logging(slow)(call);
    await vi.advanceTimersByTimeAsync(119);
    expect(records).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(records).toEqual([{ method, attempt: 1, ms: 120, status: 200, code: undefined }]);
  });

  it("tells of a failure by status and code, and hands it on", async () => {
    const error = new ServerError({ code: "X", status: 502, method, detail: "" });
    const slow: Outcome = async () => {
      await pause(30);
      throw error;
    };
    const [settled] = await Promise.all([Promise.allSettled([logging(slow)(call)]), vi.runAllTimersAsync()]);
    expect(settled[0]).toEqual({ status: "rejected", reason: error });
    expect(records).toEqual([{ method, attempt: 1, ms: 30, status: 502, code: "X" }]);
  });

  it("tells of no status where no answer came", async () => {
    const cut = failing(() => new NetworkError({ code: "NETWORK_FAILURE", method, detail: "" }));
    await Promise.allSettled([logging(cut)(call)]);
    expect(records).toEqual([{ method, attempt: 1, ms: 0, status: undefined, code: "NETWORK_FAILURE" }]);
  });

  it("tells of an abort, and hands its reason on", async () => {
    await expect(logging(failing(() => "enough"))(call)).rejects.toBe("enough");
    expect(records).toEqual([{ method, attempt: 1, ms: 0, status: undefined, code: "ABORTED" }]);
  });

  it("counts the attempts at one call, and each call for itself", async () => {
    const send = logging(failed, failed, () => reply());
    const other = { ...call };
    for (const one of [call, call, other, call]) await Promise.allSettled([send(one)]);
    expect(records.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 500],
      [2, 500],
      [1, 200],
      [3, 200],
    ]);
  });

  it("writes one record for each attempt, never two", async () => {
    const write = vi.fn(() => {
      throw new Error("the disk is full");
    });
    const send = log(write)(scripted(() => reply(), failed).send);
    await send(call);
    expect(write).toHaveBeenCalledTimes(1);
    await Promise.allSettled([send(call)]);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it("does not let a logger that throws change what becomes of the call", async () => {
    const envelope = reply();
    const broken = log(() => {
      throw new Error("the disk is full");
    });
    expect(await broken(async () => envelope)(call)).toBe(envelope);
    await expect(broken(scripted(failed).send)(call)).rejects.toBeInstanceOf(ServerError);
  });

  it("does not let a logger that rejects end the process", async () => {
    vi.useRealTimers();
    const rejected = vi.fn();
    process.once("unhandledRejection", rejected);
    const envelope = reply();
    expect(await log(async () => Promise.reject(new Error("the disk is full")))(async () => envelope)(call)).toBe(
      envelope,
    );
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", rejected);
    expect(rejected).not.toHaveBeenCalled();
  });

  it("holds no parameter, no reply and no word of the portal's", async () => {
    const send = logging(() => ({ ...reply(), result: "CANARY_result_7f3a", body: "CANARY_body_7f3a" }), failed);
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
