import { describe, expect, it } from "vitest";
import type { Call, Envelope, Send } from "../../src/call.js";
import { facade } from "../../src/facade.js";
import { untyped } from "./untyped.js";

const method = "some.place";
const envelope: Envelope = {
  result: { ok: 1 },
  time: { duration: 0.5 },
  status: 200,
  statusText: "OK",
  headers: new Headers(),
  body: "",
};

/** A facade with one method at `some.place`, and the calls that its `send` received. */
function faked(send: Send = async () => envelope) {
  const calls: Call[] = [];
  const made = facade<object>("some(place)", (call) => {
    calls.push(call);
    return send(call);
  });
  return { calls, place: untyped(made, "some.place") };
}

describe("facade", () => {
  it("has a function where the names have a method, and an object where they branch", () => {
    expect(facade("one,some(other!,deeper(still))", async () => envelope)).toEqual({
      one: expect.any(Function),
      some: { other: expect.any(Function), deeper: { still: expect.any(Function) } },
    });
  });

  it("lists its names, and gives the same function each time one is read", () => {
    const made = facade<{ one: never; some: { other: never } }>("one,some(other)", async () => envelope);
    expect([Object.keys(made), Object.keys(made.some)]).toEqual([["one", "some"], ["other"]]);
    expect(made.some).toBe(made.some);
    expect(made.one).toBe(made.one);
  });

  it("sends the method's name and the parameters, and resolves to the result", async () => {
    const { calls, place } = faked();
    const params = { id: 1, select: ["id"] };
    expect(await place(params)).toBe(envelope.result);
    expect(calls).toEqual([{ method, params }]);
  });

  it("sends by its own `send`, at every level, whatever others have the same names", async () => {
    const senders = ["first", "second"];
    const [first, second] = senders.map((result) =>
      facade<object>("some(place(deep),other)", async () => ({ ...envelope, result })),
    ) as [object, object];
    for (const name of ["some.place.deep", "some.other"]) {
      expect([await untyped(second, name)({}), await untyped(first, name)({})]).toEqual(["second", "first"]);
    }
  });

  it("sends through a proxy of the tree as well, such as frameworks make of what they observe", async () => {
    const observed: ProxyHandler<object> = {
      get(target, key, receiver) {
        const value = Reflect.get(target, key, receiver);
        return typeof value === "object" ? new Proxy(value, observed) : value;
      },
    };
    const made = new Proxy(
      facade<object>("some(place(deep))", async () => envelope),
      observed,
    );
    expect(await untyped(made, "some.place.deep")({})).toBe(envelope.result);
  });

  it("resolves to the whole envelope when asked for the response", async () => {
    const { calls, place } = faked();
    expect(await place.withResponse({ id: 1 })).toBe(envelope);
    expect(calls).toEqual([{ method, params: { id: 1 } }]);
  });

  it.each(["place", "place.withResponse"])("passes the signal on: %s", async (name) => {
    const { calls, place } = faked();
    const { signal } = new AbortController();
    await untyped({ place }, name)({ id: 1 }, { signal });
    expect(calls).toEqual([{ method, params: { id: 1 }, signal }]);
    expect(calls[0]?.signal).toBe(signal);
  });

  it.each(["place", "place.withResponse"])("sends empty parameters when it is given none: %s", async (name) => {
    const { calls, place } = faked();
    await untyped({ place }, name)();
    expect(calls).toEqual([{ method, params: {} }]);
  });

  it("lets no option replace the method or its parameters", async () => {
    const { calls, place } = faked();
    await place({ id: 1 }, { method: "other", params: { id: 2 } } as object);
    expect(calls).toEqual([{ method, params: { id: 1 } }]);
  });

  it.each(["place", "place.withResponse"])("rejects with the very error that `send` rejects with: %s", async (name) => {
    const error = new Error("no");
    const { place } = faked(async () => {
      throw error;
    });
    await expect(untyped({ place }, name)({ id: 1 })).rejects.toBe(error);
  });

  it("sends nothing until it is called, and once for each call", async () => {
    const { calls, place } = faked();
    expect(calls).toHaveLength(0);
    await Promise.all([place({ id: 1 }), place.withResponse({ id: 2 })]);
    expect(calls.map(({ params }) => params)).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it("has the REST name of the method on its function, for what takes a method", () => {
    expect(faked().place).toHaveProperty("restName", method);
  });

  it("needs no `this`: its functions can be destructured", async () => {
    const { withResponse } = faked().place;
    expect(await withResponse({ id: 1 })).toBe(envelope);
  });
});
