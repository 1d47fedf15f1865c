/** Settings of every property. A failure prints its seed and smallest case; `SEED=7 RUNS=20000 npx vitest run …` tries other cases. */
export const seeded = {
  seed: Number(process.env.SEED ?? 3_000),
  numRuns: Number(process.env.RUNS ?? 1_000),
  // A case that takes longer, in ms, hangs.
  timeout: 120_000,
};
