import { afterEach, describe, expect, it, vi } from "vitest";
import type { Call, Envelope } from "../../../src/call.js";
import { NetworkError, ServerError, TimeoutError } from "../../../src/errors.js";
import { checkKey, idempotency, isProtected } from "../../../src/layers/idempotency.js";
import { call, envelope, failing, type Outcome, scripted } from "./scripted.js";

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const details = { code: "X", method: call.method, detail: "" };
const cut = new NetworkError(details);

let portals = 0;
/** A portal that no other test has called. */
const newPortal = () => `https://idempotency-${++portals}.example`;

/** An envelope with these headers; `{key}` in them is the key of the call. */
const responding =
  (headers: Record<string, string> = {}): Outcome =>
  ({ idempotencyKey }) => ({
    ...envelope(),
    headers: new Headers(JSON.parse(JSON.stringify(headers).replaceAll("{key}", `${idempotencyKey}`))),
  });
const echo = { "Idempotency-Key": "{key}" };
const replay = { ...echo, "Idempotent-Replayed": "true" };

/** The layer for writes, or for reads, before a script. */
function layer(outcomes: Outcome[] = [responding(echo)], origin = newPortal(), safe = false) {
  const { send, calls } = scripted(...outcomes);
  const through = idempotency(origin, () => safe)(send);
  return { send: (given: Partial<Call> = {}) => through({ ...call, ...given }), calls, origin };
}

const keys = ({ calls }: { calls: Call[] }) => calls.map(({ idempotencyKey }) => idempotencyKey);

afterEach(() => vi.unstubAllGlobals());

describe("idempotency: the key", () => {
  it("is a new UUID for each call that may write", async () => {
    const writes = layer();
    await writes.send();
    await writes.send();
    expect(keys(writes)).toEqual([expect.stringMatching(uuid), expect.stringMatching(uuid)]);
    expect(new Set(keys(writes)).size).toBe(2);
  });

  it("is the caller's own, if there is one", async () => {
    const writes = layer();
    await writes.send({ idempotencyKey: "order-7" });
    expect(keys(writes)).toEqual(["order-7"]);
  });

  it("is none with false", async () => {
    const writes = layer();
    expect(await writes.send({ idempotencyKey: false })).not.toHaveProperty("idempotency");
    expect(keys(writes)).toEqual([false]);
  });

  it.each([undefined, "order-7", false] as const)("is none for a read: %s", async (idempotencyKey) => {
    const reads = layer([responding(replay)], newPortal(), true);
    expect(await reads.send(idempotencyKey === undefined ? {} : { idempotencyKey })).not.toHaveProperty("idempotency");
    expect(keys(reads)).toEqual([false]);
  });

  it("is none for a batch, which refuses the caller's own", async () => {
    const batch = layer([responding(replay)]);
    expect(await batch.send({ method: "batch" })).not.toHaveProperty("idempotency");
    expect(keys(batch)).toEqual([false]);
    await expect(batch.send({ method: "batch", idempotencyKey: "order-7" })).rejects.toEqual(
      new TypeError("A batch takes no idempotencyKey"),
    );
    expect(batch.calls).toHaveLength(1);
  });

  it.each(["document", "importScripts"])("is none in a browser, where there is a %s, unless given", async (name) => {
    vi.stubGlobal(name, {});
    const writes = layer();
    await writes.send();
    await writes.send({ idempotencyKey: "order-7" });
    expect(keys(writes)).toEqual([false, "order-7"]);
  });

  it.each([undefined, {}])("is none where there is nothing to make one with: crypto is %j", async (crypto) => {
    vi.stubGlobal("crypto", crypto);
    const writes = layer();
    await writes.send();
    expect(keys(writes)).toEqual([false]);
  });

  it("that no portal accepts is refused before the call is sent, also for a read", async () => {
    for (const safe of [false, true]) {
      const { send, calls } = layer([], newPortal(), safe);
      await expect(send({ idempotencyKey: "two words" })).rejects.toBeInstanceOf(TypeError);
      expect(calls).toEqual([]);
    }
  });

  it("leaves the rest of the call as it is", async () => {
    const { signal } = new AbortController();
    const writes = layer();
    await writes.send({ signal, timeout: 5, idempotencyKey: "k" });
    expect(writes.calls).toEqual([{ ...call, signal, timeout: 5, idempotencyKey: "k" }]);
  });
});

describe("idempotency: the envelope", () => {
  const outcomes: [Envelope["idempotency"], Record<string, string>][] = [
    ["honoured", echo],
    ["honoured", { ...echo, "Idempotent-Replayed": "false" }],
    ["replayed", replay],
    ["ignored", {}],
    ["ignored", { "Idempotency-Key": "another" }],
    ["ignored", { "Idempotency-Key": "{key}, {key}" }],
    ["ignored", { "Idempotent-Replayed": "true" }],
  ];
  it.each(outcomes)("says %s for the headers %j", async (idempotency, headers) => {
    expect(await layer([responding(headers)]).send()).toMatchObject({ result: { ok: 1 }, idempotency });
  });
});

describe("checkKey", () => {
  it.each([undefined, false, "a", "!~", "9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80", "x".repeat(255)])("accepts %j", (key) =>
    expect(() => checkKey(key)).not.toThrow(),
  );

  it.each(["", " ", "a b", "a\n", "a\t", "ключ", "é", "\u007f", "x".repeat(256), 1, true, null, {}, ["a"]])(
    "refuses %j",
    (key) =>
      expect(() => checkKey(key)).toThrow(
        new TypeError("The option idempotencyKey takes 1 to 255 printable ASCII characters without spaces, or false"),
      ),
  );
});

describe("isProtected", () => {
  const write: Call = { ...call, idempotencyKey: "k" };

  it("is true once this portal has sent back the key of the method", async () => {
    const { send, origin } = layer([responding(echo)]);
    expect(isProtected(origin, write, cut, 60_000)).toBe(false);
    await send();
    expect(isProtected(origin, write, cut, 60_000)).toBe(true);
    expect(isProtected(origin, { ...write, method: "another.method" }, cut, 60_000)).toBe(false);
    expect(isProtected(newPortal(), write, cut, 60_000)).toBe(false);
  });

  it("is true for every client of the portal", async () => {
    const { send, origin } = layer();
    await send();
    const { calls, send: other } = layer([failing(() => cut)], origin);
    await expect(other()).rejects.toBe(cut);
    expect(isProtected(origin, calls[0] as Call, cut, 60_000)).toBe(true);
  });

  it("is false after a portal that ignores keys, and again once one has begun to ignore them", async () => {
    const { send, origin } = layer([responding(), responding(replay), responding()]);
    const states: boolean[] = [];
    for (const _call of Array(3)) {
      await send();
      states.push(isProtected(origin, write, cut, 60_000));
    }
    expect(states).toEqual([false, true, false]);
  });

  it("is not changed by a call that fails, nor by one without a key", async () => {
    const { send, origin } = layer([responding(echo), failing(() => cut), responding()]);
    await send();
    await expect(send()).rejects.toBe(cut);
    await send({ idempotencyKey: false });
    expect(isProtected(origin, write, cut, 60_000)).toBe(true);
  });

  it("is false for a call without a key", async () => {
    const { send, origin } = layer();
    await send();
    expect(isProtected(origin, call, cut, 60_000)).toBe(false);
    expect(isProtected(origin, { ...call, idempotencyKey: false }, cut, 60_000)).toBe(false);
  });

  it("is false while the portal may still run the call: after a gateway's 504, or a time limit below a minute", async () => {
    const { send, origin } = layer();
    await send();
    const late = new TimeoutError(details);
    const is = (error: NetworkError | ServerError, timeout: number, own?: number) =>
      isProtected(origin, { ...write, ...(own && { timeout: own }) }, error, timeout);
    expect([is(late, 59_999), is(late, 60_000), is(late, 60_000, 59_999), is(late, 1, 60_000)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([is(cut, 1), is(new ServerError({ ...details, status: 502 }), 1)]).toEqual([true, true]);
    expect(is(new ServerError({ ...details, status: 504 }), 60_000)).toBe(false);
  });

  it("forgets rather than fill the memory", async () => {
    const { send, origin } = layer();
    const is = (method: string) => isProtected(origin, { ...write, method }, cut, 60_000);
    for (let n = 0; n < 15_000; n++) await send({ method: `method.${n}` });
    const remembered = Array.from({ length: 15_000 }, (_, n) => n).filter((n) => is(`method.${n}`));
    expect(remembered.length).toBeLessThanOrEqual(10_000);
    expect(remembered.length).toBeGreaterThan(1000);
    expect(is("method.14999")).toBe(true);
  });
});
