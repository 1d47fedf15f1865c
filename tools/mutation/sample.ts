import fc from "fast-check";
import type { Mutant } from "./mutants.js";

/** So many of the mutants in any order, the same for the same seed; all where there are fewer. */
export function sample(mutants: Mutant[], size: number, seed: number): Mutant[] {
  const length = Math.min(size, mutants.length);
  const subset = fc.shuffledSubarray(mutants, { minLength: length, maxLength: length });
  return fc.sample(subset, { numRuns: 1, seed }).flat();
}
