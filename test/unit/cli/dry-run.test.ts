import { describe, expect, it, vi } from "vitest";
import { webhook } from "../../../src/auth/webhook.js";
import { dryRun } from "../../../src/cli/dry-run.js";

describe("dryRun", () => {
  it("resolves to the request that the client would send, without sending it", async () => {
    const sent = vi.fn();
    vi.stubGlobal("fetch", sent);
    const auth = webhook("https://example.com/rest/1/CANARY-7f3a/");
    const headers = { "X-Trace": "of CANARY-7f3a" };
    const text = await dryRun(auth, { method: "some.write", params: { id: 1 }, idempotencyKey: "order-7", headers });
    vi.unstubAllGlobals();
    expect(text).toBe(`POST https://example.com/rest/api/1/***/some.write
Accept: application/json
Content-Type: application/json
Idempotency-Key: order-7
X-Trace: of ***

{
  "id": 1
}`);
    expect(sent).not.toHaveBeenCalled();
  });
});
