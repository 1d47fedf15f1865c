import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CliOptions, createVitest, type TestModule } from "vitest/node";
import type { Mutant } from "./mutant.js";

/** What became of a mutant; `killer` is the test that noticed it, undefined when none did. */
export interface Verdict {
  mutant: Mutant;
  killer: string | undefined;
}

/** A mutant, the suites that it is tried with, and the files that they get. */
export interface Trial {
  mutant: Mutant;
  suites: string[];
  files(): Record<string, string>;
}

/** Where the trials' files are while they run, and Vitest's `setupFiles`. */
interface Options {
  folder: string;
  setupFiles: string[];
}

/**
 * Runs the trials in their order. The control, a trial of the document as it is, stands at both ends: rejects when one
 * of these fails or not all trials ran, for then no verdict means anything.
 */
export async function runStage(
  control: Trial,
  trials: Trial[],
  { folder, setupFiles }: Options,
  onVerdict: (verdict: Verdict) => void,
): Promise<void> {
  const all = [control, ...trials, control].map((trial, n) => ({ ...trial, folder: join(folder, String(n)) }));
  const byAddress = new Map(all.map((trial) => [addressOf(trial), trial]));
  let ran = 0;

  // Vite loads a test file right before it runs: a trial's files need not be there for longer.
  function load(address: string): void {
    const trial = byAddress.get(address);
    if (trial) for (const [path, text] of Object.entries(trial.files())) write(join(trial.folder, path), text);
  }

  function onTestModuleEnd(module: TestModule): void {
    const trial = byAddress.get(module.moduleId);
    if (!trial) return;
    ran += 1;
    rmSync(trial.folder, { recursive: true });
    if (trial.mutant !== control.mutant) onVerdict({ mutant: trial.mutant, killer: killerIn(module) });
  }

  const vitest = await createVitest(
    "test",
    { ...settings, setupFiles, reporters: [{ onTestModuleEnd }] },
    { plugins: [{ name: "trials", load }] },
  );
  try {
    const project = vitest.getRootProject();
    const specifications = [...byAddress.keys()].map((address) => project.createSpecification(address));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    const controls = testModules.filter(({ moduleId }) => byAddress.get(moduleId)?.mutant === control.mutant);
    const failure = controls.map(killerIn).find(Boolean);
    if (failure) throw new Error(`The suites fail on the unchanged document: ${failure}. Fix that first.`);
    if (ran < all.length) throw new Error(`Vitest ran ${ran} of ${all.length}: ${unhandledErrors[0]}`);
  } finally {
    await vitest.close();
  }
}

const twoMinutes = 120_000;

class InOrder {
  shard = async <T>(files: T[]) => files;
  sort = async <T>(files: T[]) => files;
}

const settings: CliOptions = {
  config: false,
  watch: false,
  cache: false,
  include: [],
  pool: "threads",
  isolate: false,
  maxWorkers: availableParallelism(),
  testTimeout: twoMinutes,
  hookTimeout: twoMinutes,
  teardownTimeout: twoMinutes,
  sequence: { sequencer: InOrder },
};

const trialFile = fileURLToPath(new URL("trial.ts", import.meta.url));

/** Tells the trial's test file what to run. */
function addressOf({ suites, folder }: { suites: string[]; folder: string }): string {
  return `${trialFile}?${new URLSearchParams([["files", folder], ...suites.map((suite) => ["suite", suite])])}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
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
