import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { type Judgement, percent } from "./judgement.js";
import type { Mutant } from "./mutant.js";
import { mutated, type Subject, unchanged } from "./mutants.js";
import type { Verdict } from "./stage.js";

type Row = [operator: string, mutants: number, killed: number, survived: number];

const header = ["operator", "mutants", "killed", "survived"];

/** The verdicts counted by operator, in columns for a terminal. */
export function columns(verdicts: Verdict[]): string {
  const table = [header, ...rows(verdicts)].map((row) => row.map(String));
  const widths = header.map((_, n) => Math.max(...table.map((row) => row[n]!.length)));
  return table
    .map(([name = "", ...counts]) => [
      name.padEnd(widths[0]!),
      ...counts.map((count, n) => count.padStart(widths[n + 1]!)),
    ])
    .map((row) => row.join("  "))
    .join("\n");
}

/** The same in Markdown, with the sum, and how many there are when some were not tried. */
export function markdown(verdicts: Verdict[], judgement: Judgement, all: number): string {
  const total = ["**all**", judgement.total, judgement.killed, judgement.survivors.length];
  const table = [header, ["---", "--:", "--:", "--:"], ...rows(verdicts), total];
  const sample = judgement.total < all ? ` A sample, of ${all.toLocaleString("en")} mutants.` : "";
  return `${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n\n${sum(judgement)}.${sample}`;
}

/** One line for all. */
export function sum({ total, killed, survivors }: Judgement): string {
  return `${total} mutants, ${killed} killed, ${survivors.length} survived (${percent(total > 0 ? killed / total : 1)})`;
}

/** What a mutant changes, as lines of YAML. */
export function difference(subject: Subject, mutant: Mutant): string {
  const folder = mkdtempSync(join(tmpdir(), "mutant-"));
  try {
    writeFileSync(join(folder, "document"), stringify(mutated(subject, unchanged)));
    writeFileSync(join(folder, "mutant"), stringify(mutated(subject, mutant)));
    const command = ["diff", "--no-index", "--no-color", "--unified=2", "document", "mutant"];
    const { stdout, error } = spawnSync("git", command, { cwd: folder, encoding: "utf8" });
    if (error) return `(no diff, because git does not run here: ${error.message})`;
    const lines = stdout.trimEnd().split("\n").slice(4);
    return lines.length > most
      ? [...lines.slice(0, most), `… and ${lines.length - most} lines more`].join("\n")
      : lines.join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const most = 30;

function rows(verdicts: Verdict[]): Row[] {
  const operators = [...new Set(verdicts.map(({ mutant }) => mutant.operator))].sort();
  return operators.map((operator) => {
    const mine = verdicts.filter(({ mutant }) => mutant.operator === operator);
    const killed = mine.filter(({ killer }) => killer !== undefined).length;
    return [operator, mine.length, killed, mine.length - killed];
  });
}
