import { describe, expect, it, vi } from "vitest";
import { defaultMaxBytes, readBody } from "../../src/body.js";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A response that would go on for ever, 1,000 bytes at a time, with what was done to it. */
function endless() {
  const seen = { chunks: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.chunks++;
      controller.enqueue(new Uint8Array(1000).fill(32));
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { response: new Response(body), seen };
}

describe("readBody", () => {
  it("allows 64 MB by default", () => expect(defaultMaxBytes).toBe(67_108_864));

  it.each(["", "{}", "Ключ 🔑", "x".repeat(100_000)])("reads a body as text: %#", async (text) => {
    expect(await readBody(new Response(text), 1e6)).toBe(text);
  });

  it("reads a response without a body as an empty text", async () => {
    expect(await readBody(new Response(null, { status: 204 }), 10)).toBe("");
  });

  it("decodes characters that are split between chunks, and drops a byte order mark", async () => {
    const all = bytes("\ufeff🔑Ключ");
    const body = new ReadableStream({
      start(controller) {
        for (const byte of all) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readBody(new Response(body), 100)).toBe("🔑Ключ");
  });

  it("replaces bytes that are not UTF-8, also at the end", async () => {
    expect(await readBody(new Response(Uint8Array.of(0x61, 0xff, 0xf0)), 10)).toBe("a\ufffd\ufffd");
  });

  it("counts bytes, not characters: up to the limit, and not one more", async () => {
    expect(await readBody(new Response("ключ"), 8)).toBe("ключ");
    expect(await readBody(new Response("ключ"), 7)).toBeUndefined();
  });

  it("stops to read beyond the limit, and cancels the rest", async () => {
    const { response, seen } = endless();
    expect(await readBody(response, 5000)).toBeUndefined();
    expect(seen.cancelled).toBe(true);
    expect(seen.chunks).toBeLessThan(9);
  });

  it("ignores a cancellation that fails", async () => {
    const unhandled = vi.fn();
    process.once("unhandledRejection", unhandled);
    const cancel = () => Promise.reject(new Error("no"));
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(9)), cancel });
    expect(await readBody(new Response(body), 5)).toBeUndefined();
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("rejects with the error of a body that breaks off", async () => {
    const broken = new TypeError("terminated");
    const body = new ReadableStream({ pull: () => Promise.reject(broken) });
    await expect(readBody(new Response(body), 5)).rejects.toBe(broken);
  });

  it.each([
    ["no body", {}],
    ["a null body", { body: null }],
    ["a body of another kind, such as a stream of Node", { body: { pipe() {} } }],
  ])("reads the text of a response that has %s, and checks its length afterwards", async (_what, parts) => {
    // Stands in for a response of a caller's fetch, which has no more than this.
    const response = { ...parts, text: async () => "12345" } as unknown as Response;
    expect(await readBody(response, 5)).toBe("12345");
    expect(await readBody(response, 4)).toBeUndefined();
  });
});
