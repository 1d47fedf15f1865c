import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renewal } from "../../../src/auth/renewal.js";
import { retiredTokens } from "../../../src/auth/retired-tokens.js";
import type { TokenResponse } from "../../../src/auth/token-endpoint.js";
import type { TokenStore } from "../../../src/auth/token-store.js";
import type { CurrentTokens, Tokens } from "../../../src/auth/tokens.js";
import { AuthError } from "../../../src/errors.js";
import type { Fetch } from "../../../src/fetch-response.js";
import { redactor } from "../../../src/redact.js";
import { failure } from "../failure.js";
import { watched } from "../layers/scripted.js";

const now = 1_800_000_000;
const method = "some.method";
const fetch: Fetch = async () => Response.json({});

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The nth pair of tokens. */
function pair(n: number): Tokens {
  return { accessToken: `access-${n}`, refreshToken: `refresh-${n}`, expires: now + 3600 * n };
}

const refusal = (code: string): TokenResponse => ({ failure: { code, detail: `refused: ${code}` } });
const trouble = (delay = 0): TokenResponse => ({ failure: { code: "RENEWAL_FAILED", detail: "HTTP 503" }, delay });

interface Given {
  request?: () => Promise<TokenResponse> | TokenResponse;
  store?: Partial<TokenStore>;
  expires?: number;
}

/** An application with the first pair of tokens; unless told otherwise, each request gives it the next. */
function application({ request, store = {}, expires }: Given = {}) {
  const tokens: CurrentTokens = { ...pair(1), expires, serverEndpoint: undefined };
  const retired = retiredTokens();
  const redact = redactor(() => [tokens.accessToken, tokens.refreshToken ?? "", ...retired.all()]);
  let count = 1;
  const requested = vi.fn(async (_fetch: Fetch) => (request ? request() : { tokens: pair(++count) }));
  const { renew, expired } = renewal({ tokens, store, request: requested, retired, redact });
  return {
    tokens,
    requested,
    expired,
    retired,
    renew: (used = tokens.accessToken, isRepeated = false) => renew(used, { method, fetch, isRepeated }),
  };
}

/** A store with the given pair; `tokens` is what it holds. */
function memoryStore(tokens = pair(1)) {
  const store = {
    tokens,
    load: vi.fn(async (): Promise<Tokens | undefined> => store.tokens),
    save: vi.fn(async (saved: Tokens) => {
      store.tokens = saved;
    }),
  };
  return store;
}

/** A lock that lets one run at a time. */
function mutex() {
  let last: Promise<unknown> = Promise.resolve();
  return vi.fn((run: () => Promise<void>): Promise<void> => {
    const next = last.then(run);
    last = next.catch(() => {});
    return next;
  });
}

describe("renewal", () => {
  it("replaces the tokens once for all calls that wait", async () => {
    const { renew, requested, tokens } = application();
    expect(await Promise.all(Array.from({ length: 100 }, () => renew("access-1")))).toEqual(Array(100).fill(true));
    expect(requested.mock.calls).toEqual([[fetch]]);
    expect(tokens).toEqual({ ...pair(2), serverEndpoint: undefined });
  });

  it("requests nothing for a token that has been replaced", async () => {
    const { renew, requested } = application();
    await renew("access-1");
    expect([await renew("access-1"), await renew("access-0")]).toEqual([true, true]);
    expect(requested).toHaveBeenCalledTimes(1);
  });

  it("renews the new token in turn", async () => {
    const { renew, requested, tokens } = application();
    await renew("access-1");
    await renew("access-2");
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([2, "access-3"]);
  });

  it("does not renew a token that was issued and refused at once, until it expires", async () => {
    const { renew, requested, tokens } = application();
    await renew("access-1");
    expect(await renew("access-2", true)).toBe(false);
    expect(await renew("access-2")).toBe(false);
    expect(requested).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(7_200_000);
    expect(await renew("access-2")).toBe(true);
    expect(tokens.accessToken).toBe("access-3");
  });

  it("does not ask again when the server issues the token that it is to replace", async () => {
    const { renew, requested } = application({ request: () => ({ tokens: pair(1) }) });
    expect([await renew(), await renew(), await renew()]).toEqual([false, false, false]);
    expect(requested).toHaveBeenCalledTimes(1);
  });

  it("keeps the server endpoint that is known when the response names none", async () => {
    const { renew, tokens } = application();
    tokens.serverEndpoint = "https://oauth.bitrix24.tech/rest/";
    await renew();
    expect(tokens.serverEndpoint).toBe("https://oauth.bitrix24.tech/rest/");
  });

  it("keeps replaced tokens among the retired ones, and tokens that are not stored yet", async () => {
    const known: string[][] = [];
    const { renew, retired } = application({ store: { save: () => void known.push(retired.all()) } });
    await renew();
    expect(known).toEqual([["access-2", "refresh-2"]]);
    expect(retired.all()).toEqual(["access-2", "refresh-2", "access-1", "refresh-1"]);
  });
});

describe("renewal: expired", () => {
  it("is true from the time of expiry on", async () => {
    const { expired } = application({ expires: now + 60 });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(expired()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(expired()).toBe(true);
  });

  it("is false when the time of expiry is unknown", () => {
    expect(application().expired()).toBe(false);
  });

  it("is false again once the token is renewed", async () => {
    const { expired, renew } = application({ expires: now });
    expect(expired()).toBe(true);
    await renew();
    expect(expired()).toBe(false);
  });
});

describe("renewal: the cool-down after a failure", () => {
  it.each(["PAYMENT_REQUIRED", "invalid_request", "insufficient_scope", "unheard_of", "RENEWAL_FAILED"])(
    "ends after %s, and the server is asked again",
    async (code) => {
      const request = vi.fn<() => TokenResponse>(() => ({ tokens: pair(2) })).mockReturnValueOnce(refusal(code));
      const { renew, requested, tokens } = application({ request });
      expect(await failure(renew())).toMatchObject({ code });
      await vi.advanceTimersByTimeAsync(1000);
      expect(await renew()).toBe(true);
      expect([requested.mock.calls.length, tokens.accessToken]).toEqual([2, "access-2"]);
    },
  );

  it("rejects 200 calls, concurrent and one after another, without another request, as long as the server asks", async () => {
    const { renew, requested } = application({ request: () => trouble(600_000) });
    const concurrent = await Promise.all(Array.from({ length: 100 }, () => failure(renew())));
    const successive = [];
    for (let i = 0; i < 100; i++) successive.push(await failure(renew()));
    for (const error of [...concurrent, ...successive]) {
      expect(error).toMatchObject({ code: "RENEWAL_FAILED", detail: "HTTP 503", method });
      expect(error.retryAt).toEqual(new Date(now * 1000 + 600_000));
    }
    expect(requested).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(599_999);
    await failure(renew());
    expect(requested).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await failure(renew());
    expect(requested).toHaveBeenCalledTimes(2);
  });

  it("doubles with each failure, and starts anew after a success", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999_999);
    let isWorking = false;
    const { renew, tokens } = application({ request: () => (isWorking ? { tokens: pair(2) } : trouble()) });
    const waits: number[] = [];
    const fail = async () => {
      const { retryAt } = await failure(renew());
      waits.push(Math.round(((retryAt?.getTime() ?? 0) - Date.now()) / 1000));
      vi.setSystemTime(retryAt ?? 0);
      await vi.advanceTimersByTimeAsync(300_001);
    };
    for (let i = 0; i < 4; i++) await fail();
    isWorking = true;
    await renew();
    isWorking = false;
    tokens.expires = undefined;
    await fail();
    expect(waits).toEqual([1, 2, 4, 8, 1]);
  });

  it("gives each call an error of its own", async () => {
    const { renew } = application({ request: () => trouble() });
    const errors = await Promise.all(Array.from({ length: 100 }, () => failure(renew())));
    expect(new Set([...errors, await failure(renew())]).size).toBe(101);
  });
});

describe("renewal: a final refusal", () => {
  it.each(["invalid_grant", "invalid_client"])("by %s is requested once, and rejects every call", async (code) => {
    const save = vi.fn();
    const { renew, requested, tokens } = application({ request: () => refusal(code), store: { save } });
    for (let i = 0; i < 3; i++) {
      const error = await failure(renew());
      expect(error.constructor).toBe(AuthError);
      expect(error).toMatchObject({ code, detail: `refused: ${code}`, retryAt: undefined, method });
      await vi.advanceTimersByTimeAsync(3_600_000);
    }
    expect(requested).toHaveBeenCalledTimes(1);
    expect(save).not.toHaveBeenCalled();
    expect(tokens.accessToken).toBe("access-1");
  });

  it.each(["invalid_grant", "invalid_client"])("by %s ends when the store has other tokens", async (code) => {
    const store = memoryStore();
    const { renew, requested, tokens } = application({ request: () => refusal(code), store });
    const first = failure(renew());
    await vi.advanceTimersByTimeAsync(2000);
    expect(await first).toMatchObject({ code });
    expect(await failure(renew())).toMatchObject({ code });
    store.tokens = pair(5);
    expect(await renew()).toBe(true);
    expect(tokens.accessToken).toBe("access-5");
    expect(requested).toHaveBeenCalledTimes(1);
    expect(store.save).not.toHaveBeenCalled();
  });

  it("does not outlast the tokens: the next ones are renewed as ever", async () => {
    const store = memoryStore();
    const request = vi
      .fn<() => TokenResponse>(() => ({ tokens: pair(6) }))
      .mockReturnValueOnce(refusal("invalid_client"));
    const { renew, tokens } = application({ request, store });
    await failure(renew());
    store.tokens = pair(5);
    await renew();
    await renew();
    expect(tokens.accessToken).toBe("access-6");
  });
});

describe("renewal: saving new tokens", () => {
  it("comes before their use", async () => {
    let saved = () => {};
    const save = vi.fn(() => new Promise<void>((resolve) => (saved = resolve)));
    const { renew, tokens } = application({ store: { save } });
    const renewing = watched(renew());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(save.mock.calls).toEqual([[pair(2)]]);
    expect([renewing.state, tokens.accessToken]).toEqual(["pending", "access-1"]);
    saved();
    await vi.advanceTimersByTimeAsync(0);
    expect([renewing.state, tokens.accessToken]).toEqual(["resolved", "access-2"]);
  });

  it("cannot change them", async () => {
    const { renew, tokens } = application({
      store: { save: (saved) => void Object.assign(saved, { accessToken: "x" }) },
    });
    await renew();
    expect(tokens.accessToken).toBe("access-2");
  });

  const broken = () => {
    throw new Error("cannot store refresh-2 beside refresh-1");
  };

  it.each([
    ["throws", broken],
    ["rejects", async () => broken()],
  ])("keeps the old tokens when it %s, and quotes none in the error", async (_how, save) => {
    const { renew, tokens } = application({ store: { save } });
    const error = await failure(renew());
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({
      code: "RENEWAL_FAILED",
      method,
      detail: "the new tokens could not be stored",
      remedy: "Try again later, or authorize the application again.",
      cause: { message: "cannot store *** beside ***" },
    });
    expect(tokens.accessToken).toBe("access-1");
  });

  it("is tried again with the same tokens at once; a second renewal would lose them", async () => {
    const save = vi.fn<() => void>().mockImplementationOnce(broken);
    const { renew, requested, tokens } = application({ store: { save } });
    await failure(renew());
    await renew();
    expect(requested).toHaveBeenCalledTimes(1);
    expect(save.mock.calls).toEqual([[pair(2)], [pair(2)]]);
    expect(tokens).toMatchObject(pair(2));
    await renew();
    expect(requested).toHaveBeenCalledTimes(2);
  });

  it("that never settles fails after a minute, and is tried again with the same tokens", async () => {
    const save = vi.fn<() => Promise<void>>(async () => {}).mockReturnValueOnce(new Promise(() => {}));
    const { renew, requested, tokens } = application({ store: { save } });
    const renewing = watched(renew());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(renewing.reason).toMatchObject({ code: "RENEWAL_FAILED", detail: "the new tokens could not be stored" });
    expect(await renew()).toBe(true);
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([1, "access-2"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is not repeated when another process has stored tokens meanwhile", async () => {
    const store = memoryStore();
    store.save.mockRejectedValueOnce(new Error("disk full"));
    const { renew, requested, tokens } = application({ store });
    await failure(renew());
    store.tokens = pair(5);
    await renew();
    expect(tokens.accessToken).toBe("access-5");
    expect([requested.mock.calls.length, store.save.mock.calls.length]).toEqual([1, 1]);
    await renew();
    expect(requested).toHaveBeenCalledTimes(2);
  });
});

describe("renewal: tokens shared through a store", () => {
  it("are loaded before they are renewed, and then stored", async () => {
    const store = memoryStore();
    const { renew, requested } = application({ store });
    requested.mockImplementation(async () => {
      expect(store.load).toHaveBeenCalledTimes(1);
      return { tokens: pair(2) };
    });
    await renew();
    expect(store.tokens).toEqual(pair(2));
    expect(store.load).toHaveBeenCalledTimes(1);
  });

  it("are taken over when another process has renewed them", async () => {
    const store = memoryStore(pair(7));
    const { renew, requested, tokens, retired } = application({ store });
    expect(await renew()).toBe(true);
    expect(tokens).toEqual({ ...pair(7), serverEndpoint: undefined });
    expect(requested).not.toHaveBeenCalled();
    expect(store.save).not.toHaveBeenCalled();
    expect(retired.all()).toEqual(["access-1", "refresh-1"]);
  });

  it("are taken over when only their access token is another one", async () => {
    const { renew, requested, tokens } = application({ store: memoryStore({ ...pair(7), refreshToken: "refresh-1" }) });
    expect(await renew()).toBe(true);
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([0, "access-7"]);
  });

  it("are renewed when those of the store have expired as well, with the refresh token of the store", async () => {
    const store = memoryStore({ ...pair(7), expires: now - 1 });
    const { renew, requested, tokens } = application({ store });
    requested.mockImplementation(async () => {
      expect(tokens.refreshToken).toBe("refresh-7");
      return { tokens: pair(8) };
    });
    expect(await renew()).toBe(true);
    expect(tokens.accessToken).toBe("access-8");
  });

  it("are loaded again when a token from the store was refused", async () => {
    const store = memoryStore(pair(7));
    const { renew, requested, tokens } = application({ store });
    await renew("access-1");
    expect(await renew("access-7", true)).toBe(true);
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([1, "access-2"]);
  });

  it("are loaded again even when an issued token was refused at once", async () => {
    const store = memoryStore();
    const { renew, requested, tokens } = application({ store });
    await renew("access-1");
    expect(await renew("access-2", true)).toBe(false);
    store.tokens = pair(7);
    expect(await renew("access-2")).toBe(true);
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([1, "access-7"]);
  });

  it.each([
    ["at once", 0],
    ["a second later", 1000],
  ])("are taken over after invalid_grant, when the other process stores them %s", async (_when, ms) => {
    const store = memoryStore();
    const { renew, requested, tokens } = application({
      store,
      request: () => {
        if (ms === 0) store.tokens = pair(7);
        else setTimeout(() => (store.tokens = pair(7)), ms);
        return refusal("invalid_grant");
      },
    });
    const renewing = watched(renew());
    await vi.advanceTimersByTimeAsync(1500);
    expect([renewing.state, tokens.accessToken]).toEqual(["resolved", "access-7"]);
    expect(requested).toHaveBeenCalledTimes(1);
  });

  it("are renewed with the refresh token of the store when that has changed alone", async () => {
    const store = memoryStore();
    const { renew, requested, tokens } = application({ store });
    requested.mockImplementationOnce(async () => {
      store.tokens = { ...pair(1), refreshToken: "refresh-7" };
      return refusal("invalid_grant");
    });
    expect(await renew()).toBe(true);
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([2, "access-2"]);
  });

  it("are not replaced by tokens that were replaced before, from a store that lags behind", async () => {
    const store = memoryStore();
    const { renew, requested, tokens } = application({ store });
    await renew();
    store.tokens = pair(1);
    await renew();
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([2, "access-3"]);
  });

  it("are not replaced by older ones: a store may not have what the application was just given", async () => {
    const store = memoryStore({ ...pair(5), expires: now - 3600 });
    const { renew, requested, tokens } = application({ store, expires: now });
    requested.mockImplementation(async () => {
      expect(tokens.refreshToken).toBe("refresh-1");
      return { tokens: pair(2) };
    });
    await renew();
    expect([tokens.accessToken, store.tokens.accessToken]).toEqual(["access-2", "access-2"]);
  });

  it("are taken over whatever their age when those in use are refused: clocks differ", async () => {
    const store = memoryStore({ ...pair(7), expires: now + 100 });
    const { renew, requested, tokens } = application({
      store,
      expires: now + 200,
      request: () => refusal("invalid_grant"),
    });
    expect(await renew()).toBe(true);
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([1, "access-7"]);
    store.load.mockResolvedValue(pair(1));
    const refused = failure(renew());
    await vi.advanceTimersByTimeAsync(2000);
    await refused;
    store.load.mockResolvedValue({ ...pair(8), expires: now + 50 });
    expect(await renew()).toBe(true);
    expect([requested.mock.calls.length, tokens.accessToken]).toEqual([2, "access-8"]);
  });

  it("are taken over during a cool-down, which ends with them", async () => {
    const store = memoryStore();
    const request = vi.fn<() => TokenResponse>(() => ({ tokens: pair(8) })).mockReturnValueOnce(trouble(600_000));
    const { renew, tokens } = application({ store, request });
    await failure(renew());
    store.tokens = pair(7);
    expect(await renew()).toBe(true);
    expect(tokens.accessToken).toBe("access-7");
    await renew();
    expect(tokens.accessToken).toBe("access-8");
  });

  it("are not lost to the white space of a file, nor to a time of expiry that makes no sense", async () => {
    const request = vi.fn(() => trouble(600_000));
    const spaced = { accessToken: "access-1\n", refreshToken: " refresh-1", expires: Number.NaN };
    const { renew } = application({ store: memoryStore(spaced), request });
    await failure(renew());
    await failure(renew());
    expect(request).toHaveBeenCalledTimes(1);
  });

  it("are renewed without one when the store has none yet", async () => {
    const store = memoryStore();
    store.load.mockResolvedValue(undefined);
    const { renew } = application({ store });
    expect(await renew()).toBe(true);
    expect(store.save.mock.calls).toEqual([[pair(2)]]);
  });

  it.each([
    ["throws", () => Promise.reject(new Error("no connection for refresh-1")), /^no connection for \*{3}$/],
    ["has an empty token", async () => ({ ...pair(5), accessToken: "" }), "The access token is missing or empty"],
    [
      "has a token that is not a string",
      async () => ({ ...pair(5), refreshToken: 5 as never }),
      /refresh token is missing/,
    ],
    ["has a token with a line break inside", async () => ({ ...pair(5), accessToken: "a\nb" }), /contains white space/],
    ["never settles", () => new Promise<never>(() => {}), "it took more than a minute"],
  ])("are kept when a store %s; nothing is requested", async (_what, load, message) => {
    const { renew, requested, tokens } = application({ store: { load } });
    const error = watched(renew());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(error.reason).toMatchObject({
      code: "RENEWAL_FAILED",
      detail: "the stored tokens could not be loaded",
      cause: { message: expect.stringMatching(message) },
    });
    expect(requested).not.toHaveBeenCalled();
    expect(tokens.accessToken).toBe("access-1");
  });

  it("are not changed by a store that responds too late", async () => {
    const { renew, tokens } = application({
      store: { load: () => new Promise((resolve) => setTimeout(() => resolve(pair(5)), 70_000)) },
    });
    const renewing = watched(renew());
    await vi.advanceTimersByTimeAsync(80_000);
    expect([renewing.state, tokens.accessToken]).toEqual(["rejected", "access-1"]);
  });

  it("are renewed once by any number of processes under the store's lock", async () => {
    const store = Object.assign(memoryStore(), { lock: mutex() });
    let count = 1;
    let current = "refresh-1";
    const processes = Array.from({ length: 10 }, () => {
      const made: ReturnType<typeof application> = application({
        store,
        request: async () => {
          if (made.tokens.refreshToken !== current) return refusal("invalid_grant");
          await new Promise((resolve) => setTimeout(resolve, 50));
          const next = pair(++count);
          current = next.refreshToken;
          return { tokens: next };
        },
      });
      return made;
    });
    const renewing = Promise.all(processes.map(({ renew }) => renew()));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await renewing).toEqual(Array(10).fill(true));
    expect(processes.reduce((sum, { requested }) => sum + requested.mock.calls.length, 0)).toBe(1);
    expect(new Set(processes.map(({ tokens }) => tokens.accessToken))).toEqual(new Set(["access-2"]));
  });

  it("are not locked during a cool-down, nor when they have been replaced", async () => {
    const store = Object.assign(memoryStore(), { lock: mutex() });
    const { renew } = application({ store, request: () => trouble(600_000) });
    await failure(renew());
    await failure(renew());
    store.tokens = pair(7);
    await renew();
    expect(store.lock).toHaveBeenCalledTimes(1);
  });

  it("are kept when the lock fails", async () => {
    const lock = () => Promise.reject(new Error("refresh-1 is locked"));
    const { renew, requested } = application({ store: { ...memoryStore(), lock } });
    expect(await failure(renew())).toMatchObject({
      code: "RENEWAL_FAILED",
      detail: "the token store could not be locked",
      cause: { message: "*** is locked" },
    });
    expect(requested).not.toHaveBeenCalled();
  });
});
