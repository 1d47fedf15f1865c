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
import { call, envelope, failing, listeners, type Outcome, scripted, watched } from "./scripted.js";

const now = 1_800_000_000_000;
const jitter = vi.spyOn(Math, "random");

beforeEach(() => {
  vi.useFakeTimers({ now });
  // Full jitter at its longest, so that waits are known.
  jitter.mockReset().mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
});

type Failing = new (details: FailureDetails & { sent?: boolean }) => Bitrix24Error;

const details = { method: call.method, detail: "" };
const fails = (Class: Failing, more: Partial<FailureDetails> & { sent?: boolean } = {}): Outcome =>
  failing(() => new Class({ ...details, code: "X", ...more }));
const ok: Outcome = () => envelope();
const isSafe = () => true;
const isUnsafe = () => false;

/** Runs one call to its end, however long it waits. */
async function run(outcomes: Outcome[], options: RetryOptions = {}, safe = isSafe, isProtected?: () => boolean) {
  const script = scripted(...outcomes);
  const [[settled]] = await Promise.all([
    Promise.allSettled([retry(options, safe, isProtected)(script.send)(call)]),
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

  it("resolves to the envelope of the next layer", async () => {
    const expected = envelope();
    expect(await retry({}, isSafe)(async () => expected)(call)).toBe(expected);
  });

  it("makes three attempts by default, then rejects with the last error", async () => {
    const { sent, error } = await run([fails(ServerError), fails(ServerError), fails(ServerError, { code: "LAST" })]);
    expect(sent).toBe(3);
    expect(error).toMatchObject({ code: "LAST", attempts: 3 });
  });

  it("ends at the first success", async () => {
    const { sent, error } = await run([fails(ServerError), ok]);
    expect([sent, error]).toEqual([2, undefined]);
  });

  it("sends the same call in each attempt", async () => {
    const { calls } = await run([fails(ServerError), ok]);
    expect(calls).toHaveLength(2);
    for (const sent of calls) expect(sent).toBe(call);
  });

  it.each([1, 2, 5])("makes %i attempts if asked to", async (attempts) => {
    const { sent, error } = await run([fails(ServerError)], { attempts });
    expect([sent, error?.attempts]).toEqual([attempts, attempts]);
  });

  it.each([0, -1, Number.NaN])("makes one attempt for %j, not an infinite number", async (n) => {
    const { sent, error } = await run([fails(LimitError)], { attempts: n });
    expect([sent, error?.attempts]).toEqual([1, 1]);
  });

  it("counts the requests that an inner layer made in one attempt", async () => {
    const twice = failing(() => Object.assign(new ServerError({ ...details, code: "X" }), { attempts: 2 }));
    const { sent, error } = await run([twice, fails(ServerError), twice]);
    expect([sent, error?.attempts]).toEqual([3, 5]);
  });

  it("also counts the attempts before an error that is not retried", async () => {
    const { error } = await run([fails(ServerError), fails(ValidationError)]);
    expect(error?.constructor).toBe(ValidationError);
    expect(error?.attempts).toBe(2);
  });

  it("counts per call", async () => {
    const send = retry({ attempts: 2 }, isSafe)(scripted(fails(ServerError)).send);
    for (const one of [1, 2]) {
      const [error] = await Promise.all([failure(send(call)), vi.runAllTimersAsync()]);
      expect([one, error.attempts]).toEqual([one, 2]);
    }
  });
});

describe("retry: the wait", () => {
  it("doubles from half a second up to eight seconds", async () => {
    const { waits } = await run([fails(ServerError)], { attempts: 8 });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it("is a random part of that, drawn for each retry", async () => {
    jitter.mockReset().mockReturnValueOnce(0).mockReturnValueOnce(0.5).mockReturnValueOnce(0.25).mockReturnValue(0.75);
    const { waits } = await run([fails(ServerError)], { attempts: 5 });
    expect(waits).toEqual([0, 500, 500, 3000]);
  });

  it.each([1, 2500, 59_999, 60_000])(
    "is the %i ms that a portal asks for, and a random part of the back-off",
    async (ms) => {
      const later = fails(ServerError, { retryAt: new Date(now + ms) });
      expect((await run([later, ok])).waits).toEqual([ms + 500]);
      vi.setSystemTime(now);
      jitter.mockReturnValue(0);
      expect((await run([later, ok])).waits).toEqual([ms]);
    },
  );

  it.each([0, -1, -5000, -1e12])("is the back-off if the portal names a time %i ms from now", async (ms) => {
    const past = fails(ServerError, { retryAt: new Date(now + ms) });
    expect((await run([past], { attempts: 4 })).waits).toEqual([500, 1000, 2000]);
  });

  it("differs among callers that were refused together, even if the portal names a time", async () => {
    let seed = 1;
    jitter.mockImplementation(() => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    });
    const later = fails(LimitError, { retryAt: new Date(now + 7000) });
    const times: number[] = [];
    const calls = Array.from({ length: 200 }, () => {
      const script = scripted(later, ok);
      return retry({}, isSafe)(script.send)(call).then(() => times.push(Date.now() - now));
    });
    await Promise.all([...calls, vi.runAllTimersAsync()]);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(7000);
    expect(Math.max(...times)).toBeLessThanOrEqual(7500);
    expect(new Set(times).size).toBeGreaterThan(100);
  });

  it("is not started if the portal asks for more than maxWait; the error has the time in retryAt", async () => {
    const retryAt = new Date(now + 60_001);
    const { sent, error } = await run([fails(LimitError, { retryAt })]);
    expect(sent).toBe(1);
    expect(error?.retryAt).toEqual(retryAt);
    expect(Date.now()).toBe(now);
  });

  it("is not started for the latest date there is", async () => {
    const { sent } = await run([fails(LimitError, { retryAt: new Date(8.64e15) })], { maxWait: 2 ** 31 - 1 });
    expect([sent, Date.now()]).toEqual([1, now]);
  });

  it("is limited by the caller's maxWait", async () => {
    const later = fails(LimitError, { retryAt: new Date(now + 100_000) });
    expect((await run([later, ok], { maxWait: 100_000 })).waits).toEqual([100_500]);
    vi.setSystemTime(now);
    expect((await run([later, ok], { maxWait: 99_999 })).sent).toBe(1);
    expect((await run([later, ok], { maxWait: Number.NaN })).sent).toBe(1);
  });

  it("has no longer back-off than maxWait, so that no chance decides whether there is a retry", async () => {
    expect((await run([fails(ServerError)], { maxWait: 1500, attempts: 6 })).waits).toEqual([
      500, 1000, 1500, 1500, 1500,
    ]);
    vi.setSystemTime(now);
    expect((await run([fails(ServerError)], { maxWait: 0 })).waits).toEqual([0, 0]);
  });

  it("is not started after QUERY_LIMIT_EXCEEDED if maxWait leaves the bucket no time to leak", async () => {
    expect((await run([fails(LimitError, { code: "QUERY_LIMIT_EXCEEDED" })], { maxWait: 499 })).sent).toBe(1);
  });

  it("is at least half a second after QUERY_LIMIT_EXCEEDED, so that the bucket can leak", async () => {
    const full = fails(LimitError, { code: "QUERY_LIMIT_EXCEEDED" });
    expect((await run([full])).waits).toEqual([1000, 1500]);
    jitter.mockReturnValue(0);
    expect((await run([full])).waits).toEqual([500, 500]);
    const asked = fails(LimitError, { code: "QUERY_LIMIT_EXCEEDED", retryAt: new Date(Date.now() + 100) });
    expect((await run([asked, ok])).waits).toEqual([500]);
  });

  describe.each(["OPERATION_TIME_LIMIT", "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION"])("after %s", (code) => {
    it("lasts until the budget is reset", async () => {
      const limited = fails(LimitError, { code, retryAt: new Date(now + 42_000) });
      expect(await run([limited, ok])).toMatchObject({ sent: 2, waits: [42_500], error: undefined });
    });

    it("is not started if the reset is too far off; the error has it in retryAt", async () => {
      const retryAt = new Date(now + 600_000);
      const { sent, error } = await run([fails(LimitError, { code, retryAt })]);
      expect(sent).toBe(1);
      expect(error).toMatchObject({ code, retryAt, attempts: 1 });
      expect(Date.now()).toBe(now);
    });

    it.each([undefined, 0, -1000])("is not started if the reset is unknown or past: %j ms from now", async (ms) => {
      const retryAt = ms === undefined ? undefined : new Date(now + ms);
      const { sent, error } = await run([fails(LimitError, { code, retryAt })]);
      expect([sent, error?.retryAt]).toEqual([1, retryAt]);
      expect(Date.now()).toBe(now);
    });
  });
});

describe("retry: the decision", () => {
  const refused = { code: "QUERY_LIMIT_EXCEEDED", status: 503 };
  const always: [string, Outcome][] = [
    ["a limit with a documented code", fails(LimitError, refused)],
    ["a limit with an undocumented code", fails(LimitError, { code: "RATE_LIMITED", status: 429 })],
    ...["MAIL_OVERLOAD_LIMIT", "OVERLOAD_LIMIT_OF_MAIL", "MAIL_NO_ERROR_CODE", "NO_ERROR_CODE_OF_MAIL"].map(
      (code): [string, Outcome] => [`a limit with the code ${code}`, fails(LimitError, { code, status: 429 })],
    ),
    ["a request that was not sent", fails(NetworkError, { sent: false })],
  ];
  const onlySafe: [string, Outcome][] = [
    ["a network failure of a request that may have been sent", fails(NetworkError)],
    ["a timeout", fails(TimeoutError)],
    ["a server error", fails(ServerError, { status: 500 })],
    ["a gateway's error page", fails(ServerError, { code: "UNEXPECTED_ANSWER", status: 502 })],
    ["a 429 without a code, which any proxy can send", fails(LimitError, { code: "UNEXPECTED_ANSWER" })],
    ["a 429 with words only", fails(LimitError, { code: "NO_ERROR_CODE", status: 429 })],
    ["a gateway that does not reach the portal in time", fails(ServerError, { status: 504 })],
  ];
  const never: [string, Outcome][] = [
    ["OVERLOAD_LIMIT", fails(LimitError, { code: "OVERLOAD_LIMIT", status: 503 })],
    ["OVERLOAD_LIMIT with a retryAt", fails(LimitError, { code: "OVERLOAD_LIMIT", retryAt: new Date(now) })],
    ["OVERLOAD_LIMIT of another class", fails(ServerError, { code: "OVERLOAD_LIMIT" })],
    ["a rejected certificate, port or proxy", fails(NetworkError, { code: "CONNECTION_REJECTED", sent: false })],
    ["a response that is too large", fails(UnexpectedAnswerError, { code: "RESPONSE_TOO_LARGE", status: 200 })],
    ["a portal that is gone", fails(AccessError, { code: "PORTAL_DELETED", status: 500 })],
    ["a method that is not implemented", fails(ServerError, { status: 501 })],
    ["a version of HTTP that is not supported", fails(ServerError, { status: 505 })],
    ["a network that demands a login", fails(ServerError, { code: "UNEXPECTED_ANSWER", status: 511 })],
    ["a validation error", fails(ValidationError, { status: 400 })],
    ["a missing object", fails(NotFoundError, { status: 404 })],
    ["refused credentials", fails(AuthError, { status: 401 })],
    ["a failed renewal", fails(AuthError, { code: "RENEWAL_FAILED" })],
    ["missing rights", fails(AccessError, { status: 403 })],
    ["any other 4xx", fails(Bitrix24Error, { status: 409 })],
    ["another 4xx with a retryAt", fails(Bitrix24Error, { status: 423, retryAt: new Date(now) })],
    ["a redirect", fails(RedirectError, { status: 302 })],
    ["a response that is not a portal's", fails(UnexpectedAnswerError, { status: 200 })],
  ];

  it.each([...always, ...onlySafe])("retries a safe call after %s", async (_what, outcome) => {
    expect(await run([outcome, ok])).toMatchObject({ sent: 2, error: undefined });
  });

  it.each(always)("retries an unsafe call after %s", async (_what, outcome) => {
    expect(await run([outcome, ok], {}, isUnsafe)).toMatchObject({ sent: 2, error: undefined });
  });

  it.each(onlySafe)("never retries an unsafe call after %s", async (_what, outcome) => {
    const { sent, error } = await run([outcome, ok], {}, isUnsafe);
    expect([sent, error?.attempts]).toEqual([1, 1]);
  });

  it.each(onlySafe)("retries an unsafe call that is protected from running twice after %s", async (_what, outcome) => {
    expect(await run([outcome, ok], {}, isUnsafe, () => true)).toMatchObject({ sent: 2, error: undefined });
    expect(await run([outcome, ok], { writes: "proven" }, isUnsafe, () => true)).toMatchObject({ sent: 2 });
  });

  it.each(onlySafe)('with writes: "never", retries no unsafe call after %s, but a safe one', async (_what, outcome) => {
    const { sent, error } = await run([outcome, ok], { writes: "never" }, isUnsafe, () => true);
    expect([sent, error?.attempts]).toEqual([1, 1]);
    expect(await run([outcome, ok], { writes: "never" })).toMatchObject({ sent: 2, error: undefined });
  });

  it.each(always)('with writes: "never", still retries an unsafe call after %s', async (_what, outcome) => {
    expect(await run([outcome, ok], { writes: "never" }, isUnsafe)).toMatchObject({ sent: 2, error: undefined });
  });

  it("repeats a batch, which may have run in part, only after a refusal of the whole of it", async () => {
    const send = (outcome: Outcome) => {
      const script = scripted(outcome, ok);
      const sending = retry({}, isUnsafe)(script.send)({ ...call, method: "batch" });
      return Promise.all([Promise.allSettled([sending]), vi.runAllTimersAsync()]).then(() => script.calls.length);
    };
    expect(await send(fails(LimitError, refused))).toBe(2);
    expect(await send(fails(LimitError, { code: "OPERATION_TIME_LIMIT", retryAt: new Date(Date.now() + 10) }))).toBe(1);
  });

  it("asks whether this call is protected after this error, once it is known to be unsafe", async () => {
    const asked = vi.fn((..._given: unknown[]) => false);
    const { error } = await run([fails(ServerError)], {}, isUnsafe, asked);
    expect(asked.mock.calls).toEqual([[call, error]]);
    await run([fails(ServerError), ok], {}, isSafe, asked);
    expect(asked).toHaveBeenCalledOnce();
  });

  it.each(never)("never retries any call after %s", async (_what, outcome) => {
    for (const safe of [isSafe, isUnsafe]) {
      const { sent, error } = await run([outcome, ok], {}, safe, () => true);
      expect([sent, error?.attempts]).toEqual([1, 1]);
    }
  });

  it("is made for each attempt: a write that was refused, then failed in transit, is not retried again", async () => {
    const { sent, error } = await run([fails(LimitError, refused), fails(NetworkError), ok], {}, isUnsafe);
    expect([sent, error?.constructor, error?.attempts]).toEqual([2, NetworkError, 2]);
  });

  it("asks whether this call is safe", async () => {
    const asked = vi.fn(() => true);
    await run([fails(ServerError), ok], {}, asked);
    expect(asked.mock.calls).toEqual([[call]]);
  });

  it.each([
    ["an error of the program", new TypeError("a bigint")],
    ["an abort", "enough"],
  ])("passes on %s unchanged", async (_what, thrown) => {
    const { sent, error } = await run([failing(() => thrown), ok]);
    expect(sent).toBe(1);
    expect(error).toBe(thrown);
  });
});

describe("retry: an aborted wait", () => {
  it("ends at once with the signal's reason, without another attempt, timer or listener", async () => {
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

  it("leaves no listener if it was not aborted", async () => {
    const { signal } = new AbortController();
    const { send } = scripted(fails(ServerError), fails(ServerError), ok);
    await Promise.all([retry({}, isSafe)(send)({ ...call, signal }), vi.runAllTimersAsync()]);
    expect(listeners(signal)).toBe(0);
  });
});
