import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeTable } from "./marked-table.js";

/** The part of Stryker's report that is read here; its format is mutation-testing-report-schema. */
interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

// `npm run mutate:source` has run Stryker before.
const { files }: Report = JSON.parse(readFileSync("reports/mutation/mutation.json", "utf8"));
const outcomes = Object.entries(files).flatMap(([path, { mutants }]) =>
  mutants.map(({ status }) => ({ folder: dirname(path), status })),
);
const folders = [...new Set(outcomes.map(({ folder }) => folder))].sort();

const rows = [
  ...folders.map((folder) => row(folder, (outcome) => outcome.folder === folder)),
  row("**all**", () => true),
];
const lines = [
  ["folder", "mutants", "killed", "survived", "score"],
  ["---", "--:", "--:", "--:", "--:"],
  ...rows.map((cells) => cells.map(String)),
];
const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
writeTable("test/README.md", "source-mutants", table);
console.log(table);

function row(name: string, isCounted: (outcome: { folder: string }) => boolean): (string | number)[] {
  const counted = outcomes.filter(isCounted);
  // A mutant that never ends is noticed as well.
  const killed = counted.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const survived = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage").length;
  const total = killed + survived;
  return [name, total, killed, survived, `${((100 * killed) / total).toFixed(1)} %`];
}
