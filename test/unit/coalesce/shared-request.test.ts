import { describe, expect, it } from "vitest";
import { type Read, sharedRequest } from "../../../src/coalesce/shared-request.js";

const read = (id: number, more: object = {}): Read => ({
  call: { method: "box.get", params: { id }, json: `{"id":${id}}`, ...more },
  resolve() {},
  reject() {},
});

describe("sharedRequest", () => {
  it("is the plain call of a single read, with a signal of its own", () => {
    const { call } = sharedRequest(read(1, { timeout: 100, safe: true }));
    expect(call).toMatchObject({ method: "box.get", params: {}, safe: true, timeout: 100 });
    const { signal } = call;
    expect(call.seal?.()).toEqual({
      method: "box.get",
      params: { id: 1 },
      json: '{"id":1}',
      safe: true,
      timeout: 100,
      signal,
    });
  });

  it("has no time limit unless the reads have one", () => {
    expect(sharedRequest(read(1)).call).not.toHaveProperty("timeout");
  });

  it("is a batch of several reads, in their order, and the same for each attempt", () => {
    const request = sharedRequest(read(1));
    expect(request.join(read(2))).toBe(true);
    const sealed = request.call.seal?.();
    expect(sealed).toMatchObject({
      method: "batch",
      params: [],
      json: '[{"method":"box.get","query":{"id":1}},{"method":"box.get","query":{"id":2}}]',
      safe: true,
    });
    expect(request.call.seal?.()).toBe(sealed);
  });

  it("takes fifty reads, and none after it has left", () => {
    const request = sharedRequest(read(1));
    const joined = Array.from({ length: 50 }, (_, n) => request.join(read(n + 2)));
    expect(joined.lastIndexOf(true)).toBe(48);
    expect(request.sealed()).toHaveLength(50);
    const left = sharedRequest(read(1));
    left.call.seal?.();
    expect(left.join(read(2))).toBe(false);
  });

  it("names itself to the reads that have joined", () => {
    const [first, second, late] = [read(1), read(2), read(3)];
    const request = sharedRequest(first);
    request.join(second);
    request.sealed();
    request.join(late);
    expect([first.request, second.request, late.request]).toEqual([request, request, undefined]);
  });

  it("goes without a read that has left, and is aborted with the last one", () => {
    const [first, second] = [read(1), read(2)];
    const request = sharedRequest(first);
    request.join(second);
    request.leave(first);
    expect(request.call.signal?.aborted).toBe(false);
    request.leave(second);
    expect(request.call.signal?.aborted).toBe(true);
    expect(request.join(read(3))).toBe(false);
    expect(request.sealed()).toEqual([]);
  });
});
