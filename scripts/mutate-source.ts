import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { untested } from "../vitest.config.js";
import { writeTable } from "./marked-table.js";

/** The part of Stryker's report that is read here; its format is mutation-testing-report-schema. */
interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

const leastScore = 90;

const folders = readdirSync("src", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [`src/${entry.name}`] : [],
);
folders.unshift("src");

// `npm run mutate:source -- src/auth src/mock` tests the mutants of these folders only.
const asked = process.argv.slice(2);
const unknown = asked.find((folder) => !folders.includes(folder));
if (unknown) throw new Error(`There is no folder ${unknown}; give some of: ${folders.join(" ")}`);
for (const folder of asked.length > 0 ? asked : folders) await mutate(folder);

const reported = folders.filter((folder) => existsSync(reportOf(folder)));
const all = row("**all**", reported.flatMap(statusesIn));
const rows = [...reported.map((folder) => row(folder, statusesIn(folder))), all];
const lines = [
  ["folder", "mutants", "killed", "survived", "score"],
  ["---", "--:", "--:", "--:", "--:"],
  ...rows.map(({ cells }) => cells),
];
const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
if (reported.length === folders.length) writeTable("test/README.md", "source-mutants", table);
console.log(table);
if (all.score < leastScore) process.exitCode = 1;

async function mutate(folder: string): Promise<void> {
  // test/unit/vitest.config.ts takes the tests of this folder.
  process.env.MUTATED = folder;
  await new Stryker({
    mutate: folder === "src" ? ["src/*.ts", ...untested.map((file) => `!${file}`)] : [`${folder}/**/*.ts`],
    jsonReporter: { fileName: reportOf(folder) },
    htmlReporter: { fileName: reportOf(folder).replace(/json$/, "html") },
  }).runMutationTest();
}

function reportOf(folder: string): string {
  return `reports/mutation/${folder}.json`;
}

function statusesIn(folder: string): string[] {
  const { files }: Report = JSON.parse(readFileSync(reportOf(folder), "utf8"));
  return Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
}

function row(name: string, statuses: string[]): { cells: string[]; score: number } {
  // A mutant that never ends is noticed as well.
  const killed = statuses.filter((status) => status === "Killed" || status === "Timeout").length;
  const survived = statuses.filter((status) => status === "Survived" || status === "NoCoverage").length;
  const total = killed + survived;
  const score = (100 * killed) / total;
  return { cells: [name, total, killed, survived, `${score.toFixed(1)} %`].map(String), score };
}
