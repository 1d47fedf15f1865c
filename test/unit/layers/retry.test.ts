import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AccessError,
  AuthError,
  Bitrix24Error,
  type FailureDetails,
  LimitError,
  NetworkError,
  NotFoundError,
  RedirectError,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
  ValidationError,
} from "../../../src/errors.js";
import { type RetryOptions, retry } from "../../../src/layers/retry.js";
import { failure } from "../failure.js";
import { call, failing, listeners, type Outcome, reply, scripted, watched } from "./scripted.js";

const now = 1_800_000_000_000;
const jitter = vi.spyOn(Math, "random");

beforeEach(() => {
  vi.useFakeTimers({ now });
  // Full jitter at its longest, so that waits can be told.
  jitter.mockReset().mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
});

type Failing = new (details: FailureDetails & { sent?: boolean }) => Bitrix24Error;

const details = { method: call.method, detail: "" };
const fails = (Class: Failing, more: Partial<FailureDetails> & { sent?: boolean } = {}): Outcome =>
  failing(() => new Class({ ...details, code: "X", ...more }));
const ok: Outcome = () => reply();
const isSafe = () => true;
const isUnsafe = () => false;

/** Runs one call to its end, however long it waits, and tells how it went. */
async function run(outcomes: Outcome[], options: RetryOptions = {}, safe = isSafe) {
  const script = scripted(...outcomes);
  const [[settled]] = await Promise.all([
    Promise.allSettled([retry(options, safe)(script.send)(call)]),
    vi.runAllTimersAsync(),
  ]);
  const error: Bitrix24Error | undefined = settled?.status === "rejected" ? settled.reason : undefined;
  return { sent: script.calls.length, waits: script.waits(), error, calls: script.calls };
}

describe("retry: how often", () => {
  it("sends a call that succeeds once", async () => {
    const { sent, error } = await run([ok]);
    expect([sent, error]).toEqual([1, undefined]);
    expect(jitter).not.toHaveBeenCalled();
  });

  it("resolves to what the next layer resolves to", async () => {
    const envelope = reply();
    expect(await retry({}, isSafe)(async () => envelope)(call)).toBe(envelope);
  });

  it("makes three attempts unless told otherwise, and then fails with the last error", async () => {
    const { sent, error } = await run([fails(ServerError), fails(ServerError), fails(ServerError, { code: "LAST" })]);
    expect(sent).toBe(3);
    expect(error).toMatchObject({ code: "LAST", attempts: 3 });
  });

  it("ends at the first success", async () => {
    const { sent, error } = await run([fails(ServerError), ok]);
    expect([sent, error]).toEqual([2, undefined]);
  });

  it("sends the same call at each attempt", async () => {
    const { calls } = await run([fails(ServerError), ok]);
    expect(calls).toHaveLength(2);
    for (const sent of calls) expect(sent).toBe(call);
  });

  it.each([1, 2, 5])("makes %i attempts when told so", async (attempts) => {
    const { sent, error } = await run([fails(ServerError)], { attempts });
    expect([sent, error?.attempts]).toEqual([attempts, attempts]);
  });

  it.each([0, -1, Number.NaN])("makes one attempt where %j is asked for, and does not go on for ever", async (n) => {
    const { sent, error } = await run([fails(LimitError)], { attempts: n });
    expect([sent, error?.attempts]).toEqual([1, 1]);
  });

  it("counts the requests that an inner layer made for one attempt", async () => {
    const twice = failing(() => Object.assign(new ServerError({ ...details, code: "X" }), { attempts: 2 }));
    const { sent, error } = await run([twice, fails(ServerError), twice]);
    expect([sent, error?.attempts]).toEqual([3, 5]);
  });

  it("counts the attempts of an error that may not be repeated as well", async () => {
    const { error } = await run([fails(ServerError), fails(ValidationError)]);
    expect(error?.constructor).toBe(ValidationError);
    expect(error?.attempts).toBe(2);
  });

  it("counts each call for itself", async () => {
    const send = retry({ attempts: 2 }, isSafe)(scripted(fails(ServerError)).send);
    for (const one of [1, 2]) {
      const [error] = await Promise.all([failure(send(call)), vi.runAllTimersAsync()]);
      expect([one, error.attempts]).toEqual([one, 2]);
    }
  });
});

describe("retry: how long it waits", () => {
  it("doubles the wait from half a second up to eight seconds", async () => {
    const { waits } = await run([fails(ServerError)], { attempts: 8 });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it("takes any part of that by chance, anew each time", async () => {
    jitter.mockReset().mockReturnValueOnce(0).mockReturnValueOnce(0.5).mockReturnValueOnce(0.25).mockReturnValue(0.75);
    const { waits } = await run([fails(ServerError)], { attempts: 5 });
    expect(waits).toEqual([0, 500, 500, 3000]);
  });

  it.each([1, 2500, 59_999, 60_000])("waits the %i ms that a portal asks for, instead", async (ms) => {
    const { waits } = await run([fails(ServerError, { retryAt: new Date(now + ms) }), ok]);
    expect(waits).toEqual([ms]);
  });

  it("does not wait where the moment that a portal named is over", async () => {
    const { waits } = await run([fails(ServerError, { retryAt: new Date(now - 5000) }), ok]);
    expect(waits).toEqual([0]);
  });

  it("fails at once where a portal asks for more than maxWait, and tells when to try again", async () => {
    const retryAt = new Date(now + 60_001);
    const { sent, error } = await run([fails(LimitError, { retryAt })]);
    expect(sent).toBe(1);
    expect(error?.retryAt).toEqual(retryAt);
    expect(Date.now()).toBe(now);
  });

  it("takes maxWait from the caller", async () => {
    const later = fails(LimitError, { retryAt: new Date(now + 100_000) });
    expect((await run([later, ok], { maxWait: 100_000 })).waits).toEqual([100_000]);
    vi.setSystemTime(now);
    expect((await run([later, ok], { maxWait: 99_999 })).sent).toBe(1);
    expect((await run([later, ok], { maxWait: Number.NaN })).sent).toBe(1);
  });

  it("gives the bucket half a second to leak after QUERY_LIMIT_EXCEEDED, whatever chance says", async () => {
    const full = fails(LimitError, { code: "QUERY_LIMIT_EXCEEDED" });
    expect((await run([full])).waits).toEqual([1000, 1500]);
    jitter.mockReturnValue(0);
    expect((await run([full])).waits).toEqual([500, 500]);
  });

  it("waits after OPERATION_TIME_LIMIT for the moment when time comes free", async () => {
    const spent = fails(LimitError, { code: "OPERATION_TIME_LIMIT", retryAt: new Date(now + 42_000) });
    expect(await run([spent, ok])).toMatchObject({ sent: 2, waits: [42_000], error: undefined });
  });

  it("fails at once after OPERATION_TIME_LIMIT where that moment is too far off, and tells it", async () => {
    const retryAt = new Date(now + 600_000);
    const { sent, error } = await run([fails(LimitError, { code: "OPERATION_TIME_LIMIT", retryAt })]);
    expect(sent).toBe(1);
    expect(error).toMatchObject({ code: "OPERATION_TIME_LIMIT", retryAt, attempts: 1 });
    expect(Date.now()).toBe(now);
  });

  it("fails at once after OPERATION_TIME_LIMIT where that moment is not known", async () => {
    const { sent, error } = await run([fails(LimitError, { code: "OPERATION_TIME_LIMIT" })]);
    expect([sent, error?.retryAt]).toEqual([1, undefined]);
    expect(Date.now()).toBe(now);
  });
});

describe("retry: what", () => {
  const refused = { code: "QUERY_LIMIT_EXCEEDED", status: 503 };
  const always: [string, Outcome][] = [
    ["a limit that the portal named", fails(LimitError, refused)],
    ["a limit by a code of its own", fails(LimitError, { code: "RATE_LIMITED", status: 429 })],
    ["a connection that was never made", fails(NetworkError, { sent: false })],
  ];
  const onlySafe: [string, Outcome][] = [
    ["a network failure after the request may have gone out", fails(NetworkError)],
    ["a timeout", fails(TimeoutError)],
    ["a failure of the portal", fails(ServerError, { status: 500 })],
    ["a gateway's failure", fails(ServerError, { code: "UNEXPECTED_ANSWER", status: 502 })],
    ["a 429 without a code, which may come from anywhere on the way", fails(LimitError, { code: "UNEXPECTED_ANSWER" })],
  ];
  const never: [string, Outcome][] = [
    ["OVERLOAD_LIMIT", fails(LimitError, { code: "OVERLOAD_LIMIT", status: 503 })],
    ["OVERLOAD_LIMIT that names a moment", fails(LimitError, { code: "OVERLOAD_LIMIT", retryAt: new Date(now) })],
    ["OVERLOAD_LIMIT of another class", fails(ServerError, { code: "OVERLOAD_LIMIT" })],
    ["a wrong parameter", fails(ValidationError, { status: 400 })],
    ["a missing object", fails(NotFoundError, { status: 404 })],
    ["refused credentials", fails(AuthError, { status: 401 })],
    ["a refused renewal", fails(AuthError, { code: "RENEWAL_FAILED" })],
    ["missing rights", fails(AccessError, { status: 403 })],
    ["any other refusal", fails(Bitrix24Error, { status: 409 })],
    ["a refusal that names a moment", fails(Bitrix24Error, { status: 423, retryAt: new Date(now) })],
    ["a redirect", fails(RedirectError, { status: 302 })],
    ["an answer that is not a portal's", fails(UnexpectedAnswerError, { status: 200 })],
  ];

  it.each([...always, ...onlySafe])("repeats a safe method after %s", async (_what, outcome) => {
    expect(await run([outcome, ok])).toMatchObject({ sent: 2, error: undefined });
  });

  it.each(always)("repeats a method that is not safe after %s", async (_what, outcome) => {
    expect(await run([outcome, ok], {}, isUnsafe)).toMatchObject({ sent: 2, error: undefined });
  });

  it.each(onlySafe)("never repeats a method that is not safe after %s", async (_what, outcome) => {
    const { sent, error } = await run([outcome, ok], {}, isUnsafe);
    expect([sent, error?.attempts]).toEqual([1, 1]);
  });

  it.each(never)("never repeats a method after %s", async (_what, outcome) => {
    for (const safe of [isSafe, isUnsafe]) {
      const { sent, error } = await run([outcome, ok], {}, safe);
      expect([sent, error?.attempts]).toEqual([1, 1]);
    }
  });

  it("decides anew at each attempt: a write that was refused and then failed on the way ends there", async () => {
    const { sent, error } = await run([fails(LimitError, refused), fails(NetworkError), ok], {}, isUnsafe);
    expect([sent, error?.constructor, error?.attempts]).toEqual([2, NetworkError, 2]);
  });

  it("asks of the very call whether it is safe", async () => {
    const asked = vi.fn(() => true);
    await run([fails(ServerError), ok], {}, asked);
    expect(asked.mock.calls).toEqual([[call]]);
  });

  it.each([
    ["a mistake of the program", new TypeError("a bigint")],
    ["an abort", "enough"],
  ])("hands on %s as it is", async (_what, thrown) => {
    const { sent, error } = await run([failing(() => thrown), ok]);
    expect(sent).toBe(1);
    expect(error).toBe(thrown);
  });
});

describe("retry: a wait that is aborted", () => {
  it("ends at once with the signal's own reason, without another try, timer or listener", async () => {
    const controller = new AbortController();
    const { send, calls } = scripted(fails(ServerError), ok);
    const waiting = watched(retry({}, isSafe)(send)({ ...call, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(499);
    expect([waiting.state, vi.getTimerCount()]).toEqual(["pending", 1]);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting).toEqual({ state: "rejected", reason: "enough" });
    expect([vi.getTimerCount(), listeners(controller.signal), calls.length]).toEqual([0, 0, 1]);
  });

  it("leaves no listener when it was not aborted either", async () => {
    const { signal } = new AbortController();
    const { send } = scripted(fails(ServerError), fails(ServerError), ok);
    await Promise.all([retry({}, isSafe)(send)({ ...call, signal }), vi.runAllTimersAsync()]);
    expect(listeners(signal)).toBe(0);
  });
});
