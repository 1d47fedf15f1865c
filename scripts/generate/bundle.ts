import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { Document } from "./document.js";
import { notice } from "./notice.js";

/** The bundle of an `apis` entry of redocly.yaml, as text and parsed; its decorators have run. */
export function bundle(api: string): { document: Document; yaml: string } {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const file = join(folder, "openapi.yaml");
    const run = spawnSync("node_modules/.bin/redocly", ["bundle", api, "--output", file], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`redocly could not bundle openapi/:\n${run.stderr}`);
    const yaml = `x-generated: ${JSON.stringify(notice)}\n${readFileSync(file, "utf8")}`;
    return { document: parse(yaml), yaml };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
