import { beforeAll, describe, expect, it } from "vitest";
import type { Leftovers } from "./leftovers.js";
import { leftoversOf } from "./run.js";

let left: Leftovers;
beforeAll(async () => {
  left = await leftoversOf("test/e2e/leak/batch.ts");
});

describe("batches, many of them failing", () => {
  it("fail in every way", () => {
    for (const name of ["success", "BatchError", "NetworkError", "TimeoutError", "enough"]) {
      expect(left.outcomes[name], name).toBeGreaterThan(10);
    }
    for (const name of ["settled", "settled: NotFoundError", "settled: TimeoutError", "settled: enough"]) {
      expect(left.outcomes[name], name).toBeGreaterThan(100);
    }
  });

  it("leave no timer and no socket", () => {
    expect(left.after).toEqual(left.before);
  });

  it("leave no listener on their signal", () => {
    expect(left.listeners).toBe(0);
    expect(left.outcomes).not.toHaveProperty("MaxListenersExceededWarning");
  });

  it("leave no memory behind", () => {
    expect(left.grown).toBeLessThan(2_000_000);
  });
});
