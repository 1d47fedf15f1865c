import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { drift, redocly } from "../../../src/check/drift.js";
import { harOf } from "../../../src/check/har.js";

/** A project with a package in the place of redocly that runs the given script. */
function project(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "drift-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const place = join(folder, "node_modules/@redocly/cli");
  mkdirSync(join(place, "bin"), { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name: "@redocly/cli", type: "commonjs" }));
  writeFileSync(join(place, "bin/cli.js"), script);
  return folder;
}

describe("redocly", () => {
  it("is taken from the user's project first, else from beside this package", () => {
    const own = project("");
    expect(redocly(own)).toBe(join(own, "node_modules/@redocly/cli/bin/cli.js"));
    expect(realpathSync(redocly(tmpdir()))).toBe(realpathSync("node_modules/@redocly/cli/bin/cli.js"));
  });

  it("says what to install when it is nowhere", () =>
    expect(() => redocly(tmpdir(), [])).toThrow("Run: npm install --save-dev @redocly/cli@2.77.0"));
});

describe("drift", () => {
  it("says which version it can read when none of it was written", () =>
    expect(drift(harOf([]), project(""))).rejects.toThrow("did not report anything. Install @redocly/cli@2.77.0"));

  it("gives redocly nothing of the environment that could be secret", async () => {
    vi.stubEnv("BITRIX24_WEBHOOK", "https://example.com/rest/1/CANARY-7f3a/");
    onTestFinished(() => void vi.unstubAllEnvs());
    const writes = `
      const { writeFileSync } = require("node:fs");
      const after = (flag) => process.argv[process.argv.indexOf(flag) + 1];
      writeFileSync(after("--output"), JSON.stringify({ problems: [Object.keys(process.env)] }));
      writeFileSync(after("--coverage-output"), JSON.stringify({ totals: { a: { covered: 0, total: 0 } } }));`;
    const { problems, coverage } = await drift(harOf([]), project(writes));
    expect(problems.flat()).toContain("PATH");
    expect(problems.flat()).not.toContain("BITRIX24_WEBHOOK");
    expect(coverage).toEqual({});
  });
});
