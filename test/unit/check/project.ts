import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The folder of a project that has, in the place of redocly, a package which runs the given script. */
export function projectWithRedocly(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const place = join(folder, "node_modules/@redocly/cli");
  mkdirSync(join(place, "bin"), { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name: "@redocly/cli", type: "commonjs" }));
  writeFileSync(join(place, "bin/cli.js"), script);
  return folder;
}

/** A script that reports as `redocly drift` does; what it reports are JavaScript expressions, worked out when it runs. */
export const reporting = (problems: string, totals = "{}") => `
  const { readFileSync, statSync, writeFileSync } = require("node:fs");
  const args = process.argv.slice(2);
  const after = (flag) => args[args.indexOf(flag) + 1];
  writeFileSync(after("--output"), JSON.stringify({ problems: ${problems} }));
  writeFileSync(after("--coverage-output"), JSON.stringify({ totals: ${totals} }));
  process.exitCode = 1;`;
