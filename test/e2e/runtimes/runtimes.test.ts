import { execFile } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeTable } from "../../../scripts/marked-table.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { openBrowser, openPage } from "../../surface/browser.js";
import { type Project, startProject } from "../../surface/package/project.js";
import { install, runtimes, versionOf } from "./runtimes.js";
import { type Row, tableOf } from "./table.js";

const run = promisify(execFile);
const rows: Row[] = [];
const checks = new Set<string>();

let project: Project;
let mock: Mock;
beforeAll(async () => {
  install();
  [project, mock] = await Promise.all([startProject(), startMock()]);
  cpSync("test/e2e/runtimes/program.js", join(project.folder, "program.js"));
  const main = `import { outcomes } from "./program.js";
console.log(JSON.stringify(await outcomes(${JSON.stringify(mock.webhook)})));`;
  writeFileSync(join(project.folder, "main.js"), main);
});

afterAll(async () => {
  await mock.close();
  project.remove();
  // Not after a run of some of the tests only.
  if (rows.length === runtimes.length + 1) writeTable("README.md", "runtimes", tableOf([...checks], rows));
});

describe("the package", () => {
  it.for(runtimes)("works in $name", async (runtime, { skip }) => {
    const { name, command, flags } = runtime;
    const version = versionOf(runtime);
    if (version === undefined) {
      rows.push({ runtime: name, result: "not run: the registry has no package of it for this machine" });
      if (process.env.CI) throw new Error(`${command} does not start`);
      return skip(`${command} does not start`);
    }
    // No look for updates, and nothing kept in the home folder.
    const env = {
      ...process.env,
      DENO_NO_UPDATE_CHECK: "1",
      DENO_DIR: join(project.folder, "deno"),
      DO_NOT_TRACK: "1",
    };
    const ran = run(command, [...flags, "main.js"], { cwd: project.folder, env });
    judge(version, JSON.parse(await ran.then(({ stdout }) => stdout, failed)));
  });

  it("works in Chromium, as a bundle", async (context) => {
    const browser = await openBrowser(context);
    const stdin = { contents: `export { outcomes } from "./program.js";`, resolveDir: project.folder };
    const { outputFiles } = await build({ stdin, bundle: true, format: "iife", globalName: "it", write: false });
    const html = `<!doctype html><script src="it.js"></script>`;
    const page = await openPage(browser, { "/": html, "/it.js": outputFiles[0]?.text ?? "" });
    const seen = await page.evaluate(`it.outcomes(${JSON.stringify(mock.webhook)})`);
    judge(`Chromium ${browser.version()}`, Object(seen));
  });
});

/** Puts down what passed, and fails with what did not. */
function judge(runtime: string, outcomes: Record<string, string>): void {
  const names = Object.keys(outcomes);
  const wrong = names.filter((name) => outcomes[name] !== "passed");
  for (const name of names) checks.add(name);
  rows.push({ runtime, result: wrong.length === 0 ? "passed" : `failed: ${wrong.join(", ")}` });
  expect(names).not.toEqual([]);
  expect(outcomes).toEqual(Object.fromEntries(names.map((name) => [name, "passed"])));
}

/** A program that ended before it said anything is one check that did not pass. */
function failed({ message, stderr }: Error & { stderr?: string }): string {
  return JSON.stringify({ start: stderr || message });
}
