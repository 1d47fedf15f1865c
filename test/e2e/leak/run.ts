import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import type { Leftovers } from "./leftovers.js";

/** Runs a program, named by its path, and resolves to what it leaves behind. */
export async function leftoversOf<T extends Leftovers>(program: string): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", "--import", "tsx", program]);
  return JSON.parse(stdout);
}

/** Tests that nothing is left of what a program has done. */
export function leaveNothing(left: () => Leftovers): void {
  it("leave no timer and no socket", () => {
    expect(left().after).toEqual(left().before);
  });

  it("leave no listener on their signal", () => {
    expect(left().listeners).toBe(0);
    expect(left().outcomes).not.toHaveProperty("MaxListenersExceededWarning");
  });

  it("leave no memory behind", () => {
    expect(left().grown).toBeLessThan(2_000_000);
  });
}
