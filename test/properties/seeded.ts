/** Settings of every property. A failure prints its seed and smallest case; `SEED=7 RUNS=20000 npx vitest run …` tries other cases. */
export const seeded = {
  seed: Number(process.env.SEED ?? 3_000),
  numRuns: Number(process.env.RUNS ?? 1_000),
  // A case that takes longer, in ms, hangs.
  timeout: 120_000,
};

/** The same for one of so many methods, which share twice the runs of one property; none gets fewer than 20. */
export function shared(methods: number) {
  return { ...seeded, numRuns: Math.max(20, Math.ceil((2 * seeded.numRuns) / methods)) };
}
