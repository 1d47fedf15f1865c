import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import type { Config } from "./config.js";
import { judge, threshold } from "./judgement.js";
import type { Mutant } from "./mutant.js";
import { mutantsOf } from "./mutants.js";
import { progress } from "./progress.js";
import { columns, difference, markdown, sum } from "./report.js";
import { run } from "./run.js";
import { chosen, sampled } from "./selection.js";

const help = `Changes one fact of an OpenAPI document at a time, and reports whether the test suites notice.

--sample N [--seed S]   N mutants at random, the same ones for the same seed
--only WHICH            those of an operator, of an id, or below a place (a JSON pointer); drop-required, /components
--suite FILE            with this suite alone; may be repeated
--list                  list the mutants and run none
--report                hand over the report to the project, of some mutants as well
--config FILE           the project's module that exports \`config\` (default: mutation.config.ts)

Without --sample, --only and --suite, every mutant against every suite, and the report goes to the project.
Exits 1 when fewer than ${100 * threshold} % are killed or a survivor has no reason, 2 when nothing could be judged.`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      config: { type: "string", default: "mutation.config.ts" },
      sample: { type: "string" },
      seed: { type: "string" },
      only: { type: "string" },
      suite: { type: "string", multiple: true },
      list: { type: "boolean" },
      report: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(help);
  const { config }: { config: Config } = await import(pathToFileURL(resolve(values.config)).href);
  const all = mutantsOf(config);
  const some = chosen(all, values.only);
  const mutants = values.sample === undefined ? some : sampled(config, some, values.sample, values.seed);
  if (values.list) return console.log(mutants.map(({ id }) => id).join("\n"));
  const stages = values.suite ? [values.suite] : config.stages;
  const isWhole = !values.suite && mutants.length === all.length;
  await report({ ...config, stages }, mutants, all, isWhole || values.report);
}

async function report(config: Config, mutants: Mutant[], all: Mutant[], isKept = false): Promise<void> {
  console.log(`${mutants.length} of ${all.length} mutants against ${config.stages.flat().join(", ")}`);
  const verdicts = await run(config, mutants, progress(mutants.length, mutants.length < all.length));
  const accepted = parse(readFileSync(config.accepted, "utf8")) ?? {};
  const judgement = judge(verdicts, { ...config, accepted }, all);
  for (const { mutant, reason } of judgement.survivors)
    console.log(`\nsurvived: ${mutant.id}\n${reason ?? "no reason given"}\n${difference(config, mutant)}`);
  for (const complaint of judgement.complaints) console.log(`\n${complaint}`);
  console.log(`\n${columns(verdicts)}\n\n${sum(judgement)}`);
  if (isKept) config.onReport?.(markdown(verdicts, judgement, all.length));
  // Vitest has set it to 1, as it does when a test fails; here that is the aim.
  process.exitCode = judgement.passed ? 0 : 1;
}
