import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LimitError, ServerError } from "../../../src/errors.js";
import { bucketOf, limit, standard } from "../../../src/layers/limit.js";
import { type LeakyBucket, type LimitOptions, leakyBucket } from "../../../src/leaky-bucket.js";
import { failure } from "../failure.js";
import { call, envelope, failing, scripted, watched } from "./scripted.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refused = (code: string) => failing(() => new LimitError({ code, status: 503, method: call.method, detail: "" }));

const full = (options: LimitOptions) => {
  const bucket = leakyBucket(options);
  for (let i = 0; i < options.burst; i++) bucket.turn();
  return bucket;
};

describe("bucketOf", () => {
  const wrong = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, undefined, "5"];
  it.each([...wrong.map((burst) => ({ burst, perSecond: 2 })), ...wrong.map((perSecond) => ({ burst: 5, perSecond }))])(
    "throws for %o, and leaves the portal's bucket to the others as it is",
    (size) => {
      const bucket = bucketOf("https://checked.example", { burst: 1e6, perSecond: 1e6 });
      // What a program without types can give.
      expect(() => bucketOf("https://checked.example", size as LimitOptions)).toThrow(TypeError);
      expect(bucketOf("https://checked.example", { burst: 1e6, perSecond: 1e6 })).toBe(bucket);
      expect(bucket.turn()).toBeUndefined();
    },
  );

  describe("once a portal has no client any more", () => {
    // Nothing but a collection shows what nobody holds.
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const size = { burst: 2, perSecond: 2 };
    const collected = async (reference: WeakRef<LeakyBucket>) => {
      vi.useRealTimers();
      // A reference holds its target until the end of the turn that has read it.
      await new Promise((resolve) => setImmediate(resolve));
      collect();
      return reference.deref() === undefined;
    };
    const used = async (origin: string) => {
      const bucket = bucketOf(origin, size);
      await limit(bucket)(scripted().send)(call);
      return new WeakRef(bucket);
    };

    it("forgets its bucket when that is empty, and another portal gets one", async () => {
      const reference = await used("https://gone.example");
      await vi.advanceTimersByTimeAsync(500);
      bucketOf("https://next.example", size);
      expect(await collected(reference)).toBe(true);
    });

    it("keeps its bucket until that is empty, for the next client of the portal", async () => {
      const reference = await used("https://busy.example");
      await vi.advanceTimersByTimeAsync(499);
      bucketOf("https://after-busy.example", size);
      expect(await collected(reference)).toBe(false);
    });

    it("gives a forgotten portal a new bucket", async () => {
      const reference = await used("https://back.example");
      await vi.advanceTimersByTimeAsync(60_000);
      bucketOf("https://after-back.example", size);
      expect(await collected(reference)).toBe(true);
      expect(bucketOf("https://back.example", size).turn()).toBeUndefined();
    });
  });

  it("returns one bucket per portal", () => {
    const size = { burst: 1, perSecond: 1 };
    const one = bucketOf("https://one.example", size);
    expect(bucketOf("https://one.example", size)).toBe(one);
    expect(bucketOf("https://one.example:8443", size)).not.toBe(one);
    expect(bucketOf("https://other.example", size)).not.toBe(one);
    expect([one.turn(), bucketOf("https://one.example", size).turn()]).toEqual([undefined, expect.any(Promise)]);
  });

  it("has the size that was given last", () => {
    const bucket = bucketOf("https://sized.example", { burst: 1, perSecond: 1 });
    bucketOf("https://sized.example", { burst: 2, perSecond: 1 });
    expect([bucket.turn(), bucket.turn(), bucket.turn()]).toEqual([undefined, undefined, expect.any(Promise)]);
  });
});

describe("limit", () => {
  it("sends a call when it has its turn, and not before", async () => {
    const { send, calls, waits } = scripted();
    const layer = limit(leakyBucket({ burst: 2, perSecond: 2 }))(send);
    const sent = [layer(call), layer(call), layer(call), layer(call)];
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toHaveLength(2);
    await vi.runAllTimersAsync();
    await Promise.all(sent);
    expect(waits()).toEqual([0, 500, 500]);
    for (const one of calls) expect(one).toBe(call);
  });

  it("resolves to the envelope of the next layer", async () => {
    const expected = envelope();
    expect(await limit(leakyBucket(standard))(async () => expected)(call)).toBe(expected);
  });

  it("does not send a call that is aborted while it waits", async () => {
    const { send, calls } = scripted();
    const layer = limit(full({ burst: 1, perSecond: 1 }))(send);
    const controller = new AbortController();
    const waiting = watched(layer({ ...call, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(500);
    controller.abort("enough");
    await vi.runAllTimersAsync();
    expect(waiting).toEqual({ state: "rejected", reason: "enough" });
    expect(calls).toEqual([]);
  });

  it("takes a bucket that knows nothing of being empty, as one in Redis, and forgets none of it", async () => {
    const shared = { turn: () => undefined, fill: vi.fn() };
    await limit(shared)(scripted().send)(call);
    expect(() => bucketOf("https://beside-redis.example", standard)).not.toThrow();
  });

  it("marks the bucket as full after QUERY_LIMIT_EXCEEDED, and rejects with the error", async () => {
    const bucket = leakyBucket(standard);
    const error = await failure(limit(bucket)(scripted(refused("QUERY_LIMIT_EXCEEDED")).send)(call));
    expect(error).toMatchObject({ code: "QUERY_LIMIT_EXCEEDED", attempts: 1 });
    expect(bucket.turn()).toBeInstanceOf(Promise);
  });

  it.each([
    ["OPERATION_TIME_LIMIT", refused("OPERATION_TIME_LIMIT")],
    ["OVERLOAD_LIMIT", refused("OVERLOAD_LIMIT")],
    ["a 503 of another kind", failing(() => new ServerError({ code: "X", status: 503, method: "a.b", detail: "" }))],
    ["an abort", failing(() => ({ code: "QUERY_LIMIT_EXCEEDED" }))],
  ])("does not change the bucket after %s", async (_what, outcome) => {
    const bucket = leakyBucket(standard);
    await expect(limit(bucket)(scripted(outcome).send)(call)).rejects.toBeDefined();
    expect(bucket.turn()).toBeUndefined();
  });
});
