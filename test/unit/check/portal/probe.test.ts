import { describe, expect, it, vi } from "vitest";
import { asking, NoAnswer } from "../../../../src/check/portal/probe.js";
import { webhook } from "../../../../src/index.js";

const portal = webhook("https://example.com/rest/1/CANARY-7f3a/");

describe("asking", () => {
  it("brings home an answer as it came, an error as well", async () => {
    const ask = asking(
      portal,
      async () => new Response('{"error":"X"}', { status: 400, headers: { "content-type": "A/B; c" } }),
    );
    expect(await ask("box.get", {})).toEqual({ status: 400, type: "a/b", body: { error: "X" } });
  });

  it("brings home an answer of no type that is not JSON", async () => {
    const ask = asking(portal, async () => new Response(new Uint8Array([123]), { status: 400 }));
    expect(await ask("box.get", {})).toEqual({ status: 400, type: "", body: undefined });
  });

  it("offers no option of the client to who waits in vain", async () => {
    vi.useFakeTimers();
    const asked = asking(portal, () => new Promise(() => {}))("box.get", {}).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(300_000);
    vi.useRealTimers();
    expect(await asked).toHaveProperty("message", "no response within 60000 ms. Run this again later.");
  });

  it.each([
    [
      "no answer came",
      {},
      () => Promise.reject(new TypeError("CANARY-7f3a", { cause: { code: "ENOTFOUND" } })),
      /^no response/,
    ],
    ["the parameters cannot be sent", { id: 1n }, async () => new Response(), /BigInt/],
  ])("rejects with a NoAnswer when %s, and shows no secret", async (_what, params, fetching, message) => {
    const error = await asking(portal, fetching)("box.get", params).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NoAnswer);
    expect(error).toHaveProperty("message", expect.stringMatching(message));
    expect(String(error)).not.toContain("CANARY");
  });
});
