import { describe, expect, it } from "vitest";
import { need } from "../../surface/tools.js";
import { leftoversOf } from "../leak/run.js";

describe("calls of a limit and tokens that are in Redis", () => {
  it("leave nothing behind, many of them failing, with Redis gone in between", async (context) => {
    need("redis", context);
    const left = await leftoversOf("test/e2e/fleet/leak.ts");
    for (const name of ["success", "enough", "AuthError"]) expect(left.outcomes[name], name).toBeGreaterThan(100);
    expect(left.outcomes.renewal).toBeGreaterThan(15);
    // Each of the two buckets has noticed that Redis is gone, and one of them then refuses calls.
    expect(left.outcomes.outage).toBeGreaterThanOrEqual(2);
    expect(left.outcomes.Error).toBeGreaterThan(10);
    expect(left).toMatchObject({ listeners: 0, after: left.before });
    expect(left.grown).toBeLessThan(2_000_000);
  });
});
