import { expect, it } from "vitest";
import type { Leftovers } from "./leftovers.js";
import { leftoversOf } from "./run.js";

it("pages of 100,000 items, and a thousand lists that are left at once, leave nothing behind", async () => {
  const left = await leftoversOf<Leftovers & { grownByBreaks: number }>("test/e2e/leak/pages.ts");
  expect(left).toMatchObject({ count: 100_000, listeners: 0, after: left.before });
  expect(left.grown).toBeLessThan(2_000_000);
  expect(left.grownByBreaks).toBeLessThan(2_000_000);
});
