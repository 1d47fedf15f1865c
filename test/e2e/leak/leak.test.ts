import { beforeAll, describe, expect, it } from "vitest";
import type { Leftovers } from "./leftovers.js";
import { leaveNothing, leftoversOf } from "./run.js";

interface LeftByCalls extends Leftovers {
  /** Growth of the heap in bytes, by one call to each of 5,000 portals. */
  grownByPortals: number;
}

let left: LeftByCalls;
beforeAll(async () => {
  left = await leftoversOf("test/e2e/leak/calls.ts");
});

describe("ten thousand calls through every layer, many of them failing", () => {
  it("fail in every way", () => {
    const { socket = 0, stub = 0, renewal = 0 } = left.outcomes;
    expect(Math.min(socket, stub / 20)).toBeGreaterThan(500);
    // In a round in which all calls run out of time, none may come as far.
    expect(renewal).toBeGreaterThan(80);
    for (const name of ["success", "enough", "NetworkError", "TimeoutError", "ServerError", "RedirectError"]) {
      expect(left.outcomes[name], name).toBeGreaterThan(10);
    }
    expect(left.outcomes).toHaveProperty("ContractError");
  });

  leaveNothing(() => left);

  it("forget portals that are not called any more", () => {
    expect(left.grownByPortals).toBeLessThan(4_000_000);
  });
});
