import { beforeAll, describe, expect, it } from "vitest";
import type { Leftovers } from "./leftovers.js";
import { leaveNothing, leftoversOf } from "./run.js";

let left: Leftovers;
beforeAll(async () => {
  left = await leftoversOf("test/e2e/leak/coalesce.ts");
});

describe("reads that travel together, many of them failing", () => {
  it("fail in every way", () => {
    for (const name of ["success", "NotFoundError", "NetworkError", "TimeoutError", "enough"]) {
      expect(left.outcomes[name], name).toBeGreaterThan(100);
    }
    // For each batch in which a read fails, there are several more that look for it.
    expect(left.outcomes.batch).toBeGreaterThan(1000);
  });

  leaveNothing(() => left);
});
