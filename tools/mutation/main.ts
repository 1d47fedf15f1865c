import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { writeTable } from "../../scripts/marked-table.js";
import type { Document } from "./document.js";
import { beyond, unstated } from "./held.js";
import { type Accepted, judge, threshold } from "./judgement.js";
import { type Mutant, mutantsOf } from "./mutants.js";
import { columns, difference, markdown, sum } from "./report.js";
import { run, type Verdict } from "./run.js";
import { sample } from "./sample.js";
import { stages } from "./suites.js";

const help = `Changes one fact of the document at a time, and tells whether the spec and contract suites notice.

npm run mutate                             every mutant; records the table in test/README.md
npm run mutate -- --sample 40 --seed 7     forty of them, the same forty for the same seed
npm run mutate -- --only drop-required     those of an operator
npm run mutate -- --only /components       those below a place, a JSON pointer into the bundle
npm run mutate -- --suite test/spec/schemas.test.ts   with this suite alone; may be repeated
npm run mutate -- --list                   names the mutants and runs none

Exits 1 when fewer than ${100 * threshold} % are killed, or a survivor has no reason in tools/mutation/accepted.yaml.`;

const accepted: Accepted = parse(readFileSync("tools/mutation/accepted.yaml", "utf8")) ?? {};
const document: Document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const all = mutantsOf(document);

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values: asked } = parseArgs({
    options: {
      sample: { type: "string" },
      seed: { type: "string" },
      only: { type: "string" },
      suite: { type: "string", multiple: true },
      list: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (asked.help) return console.log(help);
  const mutants = sampled(chosen(asked.only), asked.sample, asked.seed);
  if (asked.list) return console.log(mutants.map(({ id }) => id).join("\n"));

  const suites = asked.suite ? [asked.suite] : stages;
  console.log(`${mutants.length} of ${all.length} mutants against ${suites.flat().join(", ")}`);
  const verdicts = await run(document, mutants, suites, progress(mutants.length, mutants.length < all.length));
  const judgement = judge(verdicts, accepted, all);

  for (const { mutant, reason } of judgement.survivors)
    console.log(`\nsurvived: ${mutant.id}\n${reason ?? "no reason given"}\n${difference(document, mutant)}`);
  for (const line of judgement.stale) console.log(`\nstale in tools/mutation/accepted.yaml: ${line}`);
  console.log(`\n${columns(verdicts)}\n\n${sum(judgement)}`);
  if (mutants.length === all.length && !asked.suite)
    writeTable("test/README.md", "spec-mutants", markdown(verdicts, judgement));
  // Vitest has set it to 1, as it does when a test fails; here that is the aim.
  process.exitCode = judgement.passed ? 0 : 1;
}

function chosen(only: string | undefined): Mutant[] {
  if (only === undefined) return all;
  const found = all.filter(
    ({ id, operator, pointer }) => [id, operator].includes(only) || `${pointer}/`.startsWith(`${only}/`),
  );
  const operators = [...new Set(all.map(({ operator }) => operator))];
  if (found.length === 0)
    throw new Error(`No mutant has the operator, the place or the id “${only}”. Operators: ${operators.join(", ")}.`);
  return found;
}

/** A new method has no suite of its own yet; a sample leaves it out, the whole run does not. */
function sampled(mutants: Mutant[], size: string | undefined, seed = String(Date.now() % 100_000)): Mutant[] {
  if (size === undefined) return mutants;
  if (!/^\d+$/.test(size) || !/^\d+$/.test(seed)) throw new Error("--sample and --seed take whole numbers.");
  const left = unstated(document, stages.flat());
  for (const method of left) console.log(`left out: ${method}, for there is no test/spec/${method}.test.ts`);
  const held = beyond(left, document);
  const found = sample(
    mutants.filter(({ pointer }) => held(pointer)),
    Number(size),
    Number(seed),
  );
  console.log(`sample of ${found.length}, seed ${seed}`);
  return found;
}

/** A line that counts on a terminal; elsewhere each verdict of a part, and every fiftieth of the whole. */
function progress(total: number, each: boolean): (verdict: Verdict) => void {
  let done = 0;
  let survived = 0;
  return ({ mutant, killer }) => {
    done += 1;
    if (killer === undefined) survived += 1;
    const count = `${done}/${total}, ${survived} survived`;
    if (process.stdout.isTTY) process.stdout.write(`\r${count}${done === total ? "\n" : ""}`);
    else if (each)
      console.log(killer === undefined ? `survived  ${mutant.id}` : `killed    ${mutant.id}\n          by ${killer}`);
    else if (done % 50 === 0 || done === total) console.log(count);
  };
}
