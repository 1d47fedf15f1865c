import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createVitest, type TestModule } from "vitest/node";
import { knownErrors } from "../../scripts/generate/known-errors.js";
import { methods } from "../../scripts/generate/methods.js";
import type { Document } from "./document.js";
import { type Mutant, mutated } from "./mutants.js";
import { reading } from "./suites.js";

/** What became of a mutant; `killer` is the test that noticed it, undefined when none did. */
export interface Verdict {
  mutant: Mutant;
  killer: string | undefined;
}

/** The document as it is: were it killed, no verdict would mean anything. */
const unchanged: Mutant = { id: "the unchanged document", operator: "", pointer: "", apply() {} };

/** Runs the stages of suites on each mutant. Rejects when the suites fail on the document as it is, or do not run. */
export async function run(
  document: Document,
  mutants: Mutant[],
  stages: string[][],
  onVerdict: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  const verdicts = new Map(mutants.map((mutant): [Mutant, Verdict] => [mutant, { mutant, killer: undefined }]));
  try {
    for (const [n, suites] of stages.entries()) {
      const living = mutants.filter((mutant) => verdicts.get(mutant)?.killer === undefined);
      const read = living.filter(({ pointer }) => reading(suites, pointer, document).length > 0);
      const judged = (verdict: Verdict) => {
        verdicts.set(verdict.mutant, verdict);
        if (verdict.killer || n === stages.length - 1) onVerdict(verdict);
      };
      for (const mutant of living) if (!read.includes(mutant)) judged({ mutant, killer: undefined });
      if (read.length > 0) await stage(document, read, suites, join(folder, String(n)), judged);
    }
    return [...verdicts.values()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function stage(
  document: Document,
  mutants: Mutant[],
  suites: string[],
  folder: string,
  onVerdict: (verdict: Verdict) => void,
): Promise<void> {
  // The control group stands at both ends, so that a machine in trouble half way through is noticed too.
  const trials = [unchanged, ...mutants, unchanged].map((mutant, n) => {
    const generated = join(folder, String(n));
    generate(mutated(document, mutant), generated);
    const asked = new URLSearchParams([
      ["generated", generated],
      ...reading(suites, mutant.pointer, document).map((suite) => ["suite", suite]),
    ]);
    return { mutant, file: `${resolve("tools/mutation/trial.ts")}?${asked}` };
  });
  const byFile = new Map(trials.map(({ mutant, file }) => [file, mutant]));
  const ran = new Set<string>();

  const vitest = await createVitest("test", {
    config: false,
    watch: false,
    cache: false,
    include: [],
    setupFiles: ["test/setup/loopback-only.ts"],
    pool: "threads",
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
    sequence: { sequencer: InOrder },
    reporters: [{ onTestModuleEnd: (module) => ended(module) }],
  });

  function ended(module: TestModule): void {
    ran.add(module.moduleId);
    const mutant = byFile.get(module.moduleId);
    if (mutant && mutant !== unchanged) onVerdict({ mutant, killer: killerIn(module) });
  }

  try {
    const project = vitest.getRootProject();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      trials.map(({ file }) => project.createSpecification(file)),
    );
    const controls = testModules.filter(({ moduleId }) => byFile.get(moduleId) === unchanged);
    const failure = controls.map(killerIn).find(Boolean);
    if (failure) throw new Error(`The suites fail on the document as it is: ${failure}. Mend that first: npm test`);
    if (ran.size < trials.length) throw new Error(`Vitest ran ${ran.size} of ${trials.length}: ${unhandledErrors[0]}`);
  } finally {
    await vitest.close();
  }
}

function generate(document: Document, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document, null, 2));
  writeFileSync(join(folder, "known-errors.ts"), knownErrors(document));
  writeFileSync(join(folder, "methods.ts"), methods(document));
}

/** The first test that failed, or the suite that could not even be read. */
function killerIn(module: TestModule): string | undefined {
  const tests = [...module.children.allTests()];
  const failed = tests.find((test) => test.result().state === "failed");
  if (failed) return failed.fullName;
  const [error] = [module, ...module.children.allSuites()].flatMap((part) => part.errors());
  if (module.state() === "failed") return `reading the suites: ${error?.message.split("\n")[0]}`;
  if (tests.every((test) => test.result().state !== "passed")) throw new Error(`No test ran in ${module.moduleId}`);
  return undefined;
}

class InOrder {
  shard = async <T>(files: T[]) => files;
  sort = async <T>(files: T[]) => files;
}
