import fc from "fast-check";
import type { Config } from "./config.js";
import { beyond } from "./held.js";
import type { Mutant } from "./mutant.js";

/** The mutants of an operator, of an id, or below a place, a JSON pointer; all by default. Throws when there are none. */
export function chosen(all: Mutant[], only: string | undefined): Mutant[] {
  if (only === undefined) return all;
  const found = all.filter(
    ({ id, operator, pointer }) => [id, operator].includes(only) || `${pointer}/`.startsWith(`${only}/`),
  );
  const operators = [...new Set(all.map(({ operator }) => operator))];
  if (found.length === 0)
    throw new Error(`No mutant has the operator, the place or the id “${only}”. Operators: ${operators.join(", ")}.`);
  return found;
}

/**
 * A sample of the mutants. It leaves out what only a run of all is judged by: operations whose facts no suite states yet,
 * and, unless there is nothing else, operators with thresholds of their own.
 */
export function sampled(
  { document, unstated = [], thresholds = {} }: Pick<Config, "document" | "unstated" | "thresholds">,
  mutants: Mutant[],
  size: string,
  seed = String(Date.now() % 100_000),
): Mutant[] {
  if (!/^\d+$/.test(size) || !/^\d+$/.test(seed)) throw new Error("--sample and --seed take whole numbers.");
  for (const name of unstated) console.log(`left out: ${name}, because no suite states its facts`);
  const isStated = beyond(unstated, document);
  const stated = mutants.filter(({ pointer }) => isStated(pointer));
  const strict = stated.filter(({ operator }) => !(operator in thresholds));
  const found = sample(strict.length > 0 ? strict : stated, Number(size), Number(seed));
  console.log(`sample of ${found.length}, seed ${seed}`);
  return found;
}

/**
 * So many of the mutants, the same for the same seed; all where there are fewer. One of each operator comes first, then one of
 * each path, so that a large sample leaves out none.
 */
export function sample(mutants: Mutant[], size: number, seed: number): Mutant[] {
  const all = { minLength: mutants.length, maxLength: mutants.length };
  const shuffled = fc.sample(fc.shuffledSubarray(mutants, all), { numRuns: 1, seed }).flat();
  const firsts = [...firstOfEach(shuffled, ({ operator }) => operator), ...firstOfEach(shuffled, pathOf)];
  return [...new Set([...firsts, ...shuffled])].slice(0, size);
}

function firstOfEach(mutants: Mutant[], keyOf: (mutant: Mutant) => string): Mutant[] {
  // Of several with the same key a map keeps the last.
  return [...new Map(mutants.toReversed().map((mutant) => [keyOf(mutant), mutant])).values()].reverse();
}

function pathOf({ pointer }: Mutant): string {
  return /^\/paths\/[^/]+/.exec(pointer)?.[0] ?? "";
}
