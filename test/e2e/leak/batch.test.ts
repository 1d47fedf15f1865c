import { beforeAll, describe, expect, it } from "vitest";
import type { Leftovers } from "./leftovers.js";
import { leaveNothing, leftoversOf } from "./run.js";

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

  leaveNothing(() => left);
});
