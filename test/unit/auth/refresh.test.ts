import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Auth } from "../../../src/auth/auth.js";
import { type Renewal, refresh } from "../../../src/auth/refresh.js";
import { AccessError, AuthError, LimitError, TimeoutError, UnexpectedAnswerError } from "../../../src/errors.js";
import type { Fetch } from "../../../src/fetch-response.js";
import { failure } from "../failure.js";
import { call, failing, listeners, type Outcome, envelope as reply, scripted, watched } from "../layers/scripted.js";

afterEach(() => {
  vi.useRealTimers();
});

const { method } = call;
const fetch: Fetch = async () => Response.json({});
const refused = (code = "expired_token", status = 401) =>
  failing(() => new AuthError({ code, status, method, detail: "" }));
const ok: Outcome = () => reply();

interface Given {
  /** What a renewal waits for; false when it is in vain. */
  renew?: () => Promise<unknown>;
  expired?: () => boolean;
  timeout?: number;
}

/** An application whose token is replaced by the next number at each renewal. */
function application({ renew = async () => {}, expired = () => false, timeout }: Given = {}) {
  let token = 1;
  const auth: Auth = {
    origin: "https://portal.example",
    baseUrl: () => "https://portal.example/rest/api",
    credentials: () => ({ auth: `token ${token}` }),
    secrets: () => [],
  };
  const renewing = vi.fn<Renewal["renew"]>(async () => {
    if ((await renew()) === false) return false;
    token++;
    return true;
  });
  return { token: () => token, renewing, layer: refresh(auth, { expired, renew: renewing }, fetch, timeout) };
}

describe("refresh", () => {
  it("does nothing when the call succeeds", async () => {
    const envelope = reply();
    const { layer, renewing } = application();
    const { send, calls } = scripted(() => envelope);
    expect(await layer(send)(call)).toBe(envelope);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toBe(call);
    expect(renewing).not.toHaveBeenCalled();
  });

  it.each(["expired_token", "NO_AUTH_FOUND", "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", "UNKNOWN"])(
    "renews the token after %s and sends the same call again",
    async (code) => {
      const envelope = reply();
      const { layer, renewing } = application();
      const { send, calls } = scripted(refused(code), () => envelope);
      expect(await layer(send)(call)).toBe(envelope);
      expect(calls).toHaveLength(2);
      for (const sent of calls) expect(sent).toBe(call);
      expect(renewing.mock.calls).toEqual([["token 1", { method, fetch, isRepeated: false }]]);
    },
  );

  it("waits for the renewal before it sends the call again", async () => {
    vi.useFakeTimers();
    const { layer } = application({ renew: () => new Promise((resolve) => setTimeout(resolve, 500)) });
    const { send, waits } = scripted(refused(), ok);
    await Promise.all([layer(send)(call), vi.runAllTimersAsync()]);
    expect(waits()).toEqual([500]);
  });

  it("sends again after each of two renewals, for a loaded token may have expired as well, and counts all requests", async () => {
    const { layer, renewing } = application();
    const { send, calls } = scripted(refused());
    expect((await failure(layer(send)(call))).attempts).toBe(3);
    expect(calls).toHaveLength(3);
    expect(renewing.mock.calls.map(([used, { isRepeated }]) => [used, isRepeated])).toEqual([
      ["token 1", false],
      ["token 2", true],
    ]);
  });

  it("rejects with the refusal when renewing the token would not help", async () => {
    const { layer } = application({ renew: async () => false });
    const { send, calls } = scripted(refused("expired_token"));
    expect(await failure(layer(send)(call))).toMatchObject({ code: "expired_token", attempts: 1 });
    expect(calls).toHaveLength(1);
  });

  it("adds up the requests of the layers below", async () => {
    const twice = failing(() =>
      Object.assign(new AuthError({ code: "x", status: 401, method, detail: "" }), { attempts: 2 }),
    );
    const thrice = failing(() => Object.assign(new LimitError({ code: "x", method, detail: "" }), { attempts: 3 }));
    expect((await failure(application().layer(scripted(twice, thrice).send)(call))).attempts).toBe(5);
  });

  it("does not renew after a 403, whatever its code", async () => {
    const { layer, renewing } = application();
    await failure(layer(scripted(refused("expired_token", 403)).send)(call));
    expect(renewing).not.toHaveBeenCalled();
  });

  it("counts both requests when the second fails for another reason", async () => {
    const limited = failing(() => new LimitError({ code: "QUERY_LIMIT_EXCEEDED", status: 503, method, detail: "" }));
    const error = await failure(application().layer(scripted(refused(), limited).send)(call));
    expect(error).toMatchObject({ code: "QUERY_LIMIT_EXCEEDED", attempts: 2 });
  });

  it("rethrows what the second request throws when it is not a Bitrix24Error", async () => {
    const second = scripted(
      refused(),
      failing(() => "enough"),
    );
    await expect(application().layer(second.send)(call)).rejects.toBe("enough");
  });

  it.each([
    ["a 403", new AccessError({ code: "insufficient_scope", status: 403, method, detail: "" })],
    [
      "a 401 that awaits a confirmation",
      new AuthError({ code: "METHOD_CONFIRM_WAITING", status: 401, method, detail: "" }),
    ],
    ["a limit", new LimitError({ code: "QUERY_LIMIT_EXCEEDED", status: 503, method, detail: "" })],
    ["a login page", new UnexpectedAnswerError({ code: "UNEXPECTED_ANSWER", status: 401, method, detail: "" })],
    ["an abort", "enough"],
  ])("does not renew after %s, and rethrows it", async (_what, thrown) => {
    const { layer, renewing } = application();
    const { send, calls } = scripted(failing(() => thrown));
    await expect(layer(send)(call)).rejects.toBe(thrown);
    expect(calls).toHaveLength(1);
    expect(renewing).not.toHaveBeenCalled();
    if (typeof thrown !== "string") expect(thrown.attempts).toBe(1);
  });

  it("rejects with the renewal's error, and does not send the call again", async () => {
    const failed = new AuthError({ code: "invalid_grant", method, detail: "" });
    const { layer } = application({ renew: () => Promise.reject(failed) });
    const { send, calls } = scripted(refused());
    await expect(layer(send)(call)).rejects.toBe(failed);
    expect(calls).toHaveLength(1);
    expect(failed.attempts).toBe(1);
  });

  it("renews the token that the call was sent with, not one that has replaced it since", async () => {
    const { layer, renewing, token } = application();
    const meanwhile: Outcome = async (sent) => {
      await layer(scripted(refused(), ok).send)(sent);
      return refused()(sent);
    };
    await layer(scripted(meanwhile, ok).send)(call);
    expect(token()).toBe(3);
    expect(renewing.mock.calls.map(([used]) => used)).toEqual(["token 1", "token 1"]);
  });
});

describe("refresh: a token known to have expired", () => {
  const expiring = () => {
    const made: ReturnType<typeof application> = application({ expired: () => made.token() === 1 });
    return made;
  };

  it("is renewed before the call is sent", async () => {
    const { layer, renewing, token } = expiring();
    const { send, calls } = scripted(() => {
      expect(token()).toBe(2);
      return reply();
    });
    await layer(send)(call);
    await layer(send)(call);
    expect(renewing.mock.calls).toEqual([["token 1", { method, fetch, isRepeated: false }]]);
    expect(calls).toHaveLength(2);
  });

  it("rejects the call without sending it when it cannot be renewed", async () => {
    const failed = new AuthError({ code: "RENEWAL_FAILED", method, detail: "" });
    const { layer } = application({ expired: () => true, renew: () => Promise.reject(failed) });
    const { send, calls } = scripted();
    await expect(layer(send)(call)).rejects.toBe(failed);
    expect(calls).toHaveLength(0);
  });

  it("may be refused after its renewal, and the new token is then renewed once", async () => {
    const { layer, renewing } = expiring();
    await layer(scripted(refused(), ok).send)(call);
    expect(renewing.mock.calls.map(([used]) => used)).toEqual(["token 1", "token 2"]);
  });
});

describe("refresh: a call that was aborted before it was sent", () => {
  it("neither renews nor sends", async () => {
    const { layer, renewing } = application({ expired: () => true });
    const { send, calls } = scripted();
    await expect(layer(send)({ ...call, signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    expect([renewing.mock.calls.length, calls.length]).toEqual([0, 0]);
  });
});

describe("refresh: the wait for a renewal", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  const never = () => new Promise(() => {});
  const sleep = (ms: number) => () => new Promise((resolve) => setTimeout(resolve, ms));
  const timeoutError = { name: "TimeoutError", code: "RENEWAL_FAILED", method };

  it.each([
    ["after a refusal", false],
    ["before the call is sent", true],
  ])("ends with a TimeoutError when the call's own timeout is over, %s", async (_when, expired) => {
    const { layer } = application({ renew: never, expired: () => expired, timeout: 60_000 });
    const waiting = watched(layer(scripted(refused()).send)({ ...call, timeout: 100 }));
    await vi.advanceTimersByTimeAsync(99);
    expect(waiting.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting).toMatchObject({ state: "rejected", reason: timeoutError });
    expect(waiting.reason).toBeInstanceOf(TimeoutError);
    expect(waiting.reason).toMatchObject({
      detail: "no new access token within 100 ms",
      remedy: "Try again later: the renewal goes on.",
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    [5000, 5000],
    [undefined, 60_000],
  ])("ends with the timeout of the client, %s, when the call has none", async (timeout, ms) => {
    const { layer } = application({ renew: never, ...(timeout && { timeout }) });
    const waiting = watched(layer(scripted(refused()).send)(call));
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(waiting.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting).toMatchObject({ state: "rejected", reason: timeoutError });
  });

  it("is limited, not the time of the requests before and after it", async () => {
    const { layer } = application({ renew: sleep(90) });
    const slow =
      (then: Outcome): Outcome =>
      async (sent) =>
        sleep(90)().then(() => then(sent));
    const waiting = watched(layer(scripted(slow(refused()), slow(ok)).send)({ ...call, timeout: 100 }));
    await vi.advanceTimersByTimeAsync(270);
    expect(waiting.state).toBe("resolved");
  });

  it("goes on for the other calls", async () => {
    const { layer, token } = application({ renew: sleep(500) });
    const hasty = watched(layer(scripted(refused(), ok).send)({ ...call, timeout: 100 }));
    const patient = watched(layer(scripted(refused(), ok).send)(call));
    await vi.advanceTimersByTimeAsync(500);
    expect([hasty.state, patient.state]).toEqual(["rejected", "resolved"]);
    expect(token()).toBe(3);
  });

  it("leaves neither timer nor listener when the renewal is done in time", async () => {
    const controller = new AbortController();
    const { layer } = application({ renew: sleep(50) });
    const waiting = watched(layer(scripted(refused(), ok).send)({ ...call, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(50);
    expect(waiting.state).toBe("resolved");
    expect([vi.getTimerCount(), listeners(controller.signal)]).toEqual([0, 0]);
  });
});

describe("refresh: an abort while the token is renewed", () => {
  it.each([
    ["after a refusal", false],
    ["before the call is sent", true],
  ])("ends only that call: %s", async (_when, expired) => {
    vi.useFakeTimers();
    let late = expired;
    const { layer, token } = application({
      expired: () => late,
      renew: () =>
        new Promise((resolve) =>
          setTimeout(() => {
            late = false;
            resolve(true);
          }, 500),
        ),
    });
    const controller = new AbortController();
    const { send, calls } = scripted(...(expired ? [ok] : [refused(), refused(), ok]));
    const aborted = watched(layer(send)({ ...call, signal: controller.signal }));
    const other = watched(layer(send)(call));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(aborted).toEqual({ state: "rejected", reason: "enough" });
    expect(other.state).toBe("pending");
    await vi.runAllTimersAsync();
    expect(other.state).toBe("resolved");
    expect(token()).toBe(3);
    expect(calls).toHaveLength(expired ? 1 : 3);
    expect(listeners(controller.signal)).toBe(0);
  });
});
