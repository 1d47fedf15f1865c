import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { Document } from "./document.js";
import { notice } from "./notice.js";

/** `openapi/` as one document, as text and parsed, with what the decorators of `redocly/bundle.yaml` add. */
export function bundle(): { document: Document; yaml: string } {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const file = join(folder, "openapi.yaml");
    const args = ["bundle", "openapi/openapi.yaml", "--config", "redocly/bundle.yaml", "--output", file];
    const run = spawnSync("node_modules/.bin/redocly", args, { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`redocly could not bundle openapi/:\n${run.stderr}`);
    const yaml = `x-generated: ${JSON.stringify(notice)}\n${readFileSync(file, "utf8")}`;
    return { document: parse(yaml), yaml };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
