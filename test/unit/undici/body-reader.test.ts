import { describe, expect, it, vi } from "vitest";
import { bodyBuffer } from "../../../src/undici/body-reader.js";

const chunk = (bytes: number) => new Uint8Array(bytes);

function buffer() {
  const controller = { abort: vi.fn(), pause: vi.fn(), resume: vi.fn() };
  /** How often the response was held up, and let go on. */
  const counts = () => [controller.pause.mock.calls.length, controller.resume.mock.calls.length];
  return { body: bodyBuffer(controller), controller, counts };
}

describe("bodyBuffer", () => {
  it("gives the chunks in their order, then the end, whether they are awaited or there already", async () => {
    const { body } = buffer();
    const early = body.read();
    body.write(chunk(1));
    body.write(chunk(2));
    body.write(chunk(3));
    body.end();
    const reads = [await early, await body.read(), await body.read(), await body.read(), await body.read()];
    expect(reads.map(({ value }) => value?.length)).toEqual([1, 2, 3, undefined, undefined]);
    expect(reads.map(({ done }) => done ?? false)).toEqual([false, false, false, true, true]);
  });

  it("holds the response up, once, when more than 64 KB wait, and lets it go on when all are read", async () => {
    const { body, counts } = buffer();
    body.write(chunk(65_535));
    body.write(chunk(1));
    expect(counts()).toEqual([0, 0]);
    body.write(chunk(1));
    body.write(chunk(1));
    expect(counts()).toEqual([1, 0]);
    for (const resumed of [0, 0, 0, 1]) {
      await body.read();
      expect(counts()).toEqual([1, resumed]);
    }
    body.write(chunk(65_537));
    expect(counts()).toEqual([2, 1]);
  });

  it("counts what is read, so that a body that is read as it comes is never held up", async () => {
    const { body, counts } = buffer();
    for (let n = 0; n < 10; n++) {
      body.write(chunk(40_000));
      await body.read();
    }
    expect(counts()).toEqual([0, 0]);
  });

  it("rejects, to whoever waits and whoever reads later, with what it failed by first", async () => {
    const { body } = buffer();
    const waiting = body.read();
    const fault = new Error("cut off");
    body.fail(fault);
    body.fail(new Error("again"));
    body.end();
    await expect(waiting).rejects.toBe(fault);
    await expect(body.read()).rejects.toBe(fault);
  });

  it("that is cancelled forgets its chunks and ends the request", async () => {
    const { body, controller } = buffer();
    body.write(chunk(1));
    await body.cancel();
    expect(controller.abort.mock.calls).toEqual([[new Error("the body was not read to its end")]]);
    body.end();
    expect((await body.read()).done).toBe(true);
  });
});
