import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("pages of 100,000 items, and a thousand lists that are left at once, leave nothing behind", async () => {
  const args = ["--expose-gc", "--import", "tsx", "test/e2e/leak/pages.ts"];
  const left = JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
  expect(left).toMatchObject({ count: 100_000, listeners: 0, after: left.before });
  expect(left.grown).toBeLessThan(2_000_000);
  expect(left.grownByBreaks).toBeLessThan(2_000_000);
});
