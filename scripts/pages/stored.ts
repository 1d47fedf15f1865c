import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "./comparison.js";
import type { PageFacts, Source, StoredFacts } from "./facts.js";

/** The facts in a folder of one file for each method. */
export function readStored(folder: string): StoredFacts[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** Stores what differs; facts that do not differ keep the source that they were first read from. */
export function store(folder: string, { added, gone, changed }: Comparison, source: Source): void {
  const file = (method: string) => join(folder, `${method}.json`);
  mkdirSync(folder, { recursive: true });
  for (const { method } of gone) rmSync(file(method));
  for (const facts of [...added, ...changed.map(({ facts }) => facts)])
    writeFileSync(file(facts.method), serialized(facts, source));
}

function serialized({ method, scope, page, ...facts }: PageFacts, source: Source): string {
  const stored: StoredFacts = { method, scope, page, source, ...facts };
  return `${JSON.stringify(stored, null, 1)}\n`;
}
