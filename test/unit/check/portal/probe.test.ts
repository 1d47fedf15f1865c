import { describe, expect, it, vi } from "vitest";
import { NoResponseError, portalProbe } from "../../../../src/check/portal/probe.js";
import { webhook } from "../../../../src/index.js";

const portal = webhook("https://example.com/rest/1/CANARY-7f3a/");

describe("portalProbe", () => {
  it("resolves to any response, also to an error", async () => {
    const probe = portalProbe(
      portal,
      async () => new Response('{"error":"X"}', { status: 400, headers: { "content-type": "A/B; c" } }),
    );
    expect(await probe("box.get", {})).toEqual({ status: 400, type: "a/b", body: { error: "X" } });
  });

  it("resolves to a response that has no type and is not JSON", async () => {
    const probe = portalProbe(portal, async () => new Response(new Uint8Array([123]), { status: 400 }));
    expect(await probe("box.get", {})).toEqual({ status: 400, type: "", body: undefined });
  });

  it("names no option of the client when the time is over", async () => {
    vi.useFakeTimers();
    const probing = portalProbe(portal, () => new Promise(() => {}))("box.get", {}).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(300_000);
    vi.useRealTimers();
    expect(await probing).toHaveProperty("message", expect.stringMatching(/60000 ms\. Run this again later\.$/));
  });

  it("names no option of the client when a response is too large", async () => {
    const body = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(2 ** 20)) });
    const probing = portalProbe(portal, async () => new Response(body()))("box.get", {});
    await expect(probing).rejects.toThrow(/^the response has more than 67108864 bytes\.$/);
  });

  it.each([
    ["https://new.example.com/rest/api/1/CANARY-7f3a/box.get", "new.example.com"],
    ["/bitrix/coupon_activation.php", "example.com"],
  ])("names the host that a renamed portal redirects to: %s", async (location, host) => {
    const fetch = async (url: string) => {
      const response = new Response(null, { status: 302, headers: { location } });
      return Object.defineProperty(response, "url", { value: url });
    };
    const error = await portalProbe(portal, fetch)("box.get", {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NoResponseError);
    expect(error).toHaveProperty("message", expect.stringContaining(` ${host}.`));
    expect(String(error)).not.toContain("CANARY");
  });

  it.each([
    [
      "there is no response",
      {},
      () => Promise.reject(new TypeError("CANARY-7f3a", { cause: { code: "ENOTFOUND" } })),
      /./,
    ],
    ["the parameters cannot be sent", { id: 1n }, async () => new Response(), /BigInt/],
  ])("rejects with a NoResponseError without secrets when %s", async (_what, params, fetch, message) => {
    const error = await portalProbe(portal, fetch)("box.get", params).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NoResponseError);
    expect(error).toHaveProperty("message", expect.stringMatching(message));
    expect(String(error)).not.toContain("CANARY");
  });
});
