import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "./config.js";
import type { Mutant } from "./mutant.js";
import { mutated, unchanged } from "./mutants.js";
import { runStage, type Verdict } from "./stage.js";

// A worker keeps the modules of every trial: a thousand of them hold ten gigabytes, and the worker does not end in time.
const batch = 200;

/** Runs the stages of suites on each mutant. Rejects when the suites fail on the document as it is, or do not run. */
export async function run(
  config: Config,
  mutants: Mutant[],
  onVerdict: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const { stages, reads = () => true, setupFiles = [] } = config;
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  const verdicts = new Map(mutants.map((mutant): [Mutant, Verdict] => [mutant, { mutant, killer: undefined }]));
  try {
    for (const [n, suites] of stages.entries()) {
      const trial = (mutant: Mutant) => ({
        mutant,
        suites: suites.filter((suite) => reads(suite, mutant.pointer)),
        files: () => config.files(mutated(config, mutant)),
      });
      const living = mutants.filter((mutant) => verdicts.get(mutant)?.killer === undefined);
      const trials = living.map(trial).filter(({ suites }) => suites.length > 0);
      const judged = (verdict: Verdict) => {
        verdicts.set(verdict.mutant, verdict);
        if (verdict.killer || n === stages.length - 1) onVerdict(verdict);
      };
      const tried = new Set(trials.map(({ mutant }) => mutant));
      for (const mutant of living) if (!tried.has(mutant)) judged({ mutant, killer: undefined });
      for (let from = 0; from < trials.length; from += batch) {
        const options = { folder: join(folder, `${n}-${from}`), setupFiles };
        await runStage(trial(unchanged), trials.slice(from, from + batch), options, judged);
      }
    }
    return [...verdicts.values()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
