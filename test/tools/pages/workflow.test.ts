import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  id?: string;
  run?: string;
  env?: Record<string, string>;
}

const { compare, report } = parse(readFileSync(".github/workflows/pages.yml", "utf8")).jobs;
const comparing: Step = compare.steps.find(({ id }: Step) => id === "pages");
const reporting: Step = report.steps.at(-1);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "workflow-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a command on the PATH of the steps. */
function command(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** Runs a step as GitHub does. */
function execute({ run = "", env = {} }: Step) {
  return spawnSync("bash", ["--norc", "-e", "-c", run], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: `${folder}:${process.env.PATH}`, ...env, GITHUB_OUTPUT: join(folder, "output") },
  });
}

describe("the workflow that watches the official documentation", () => {
  it("may write issues only where it reports, and reports only what differs", () => {
    expect(compare.permissions).toBeUndefined();
    expect(report.permissions).toEqual({ issues: "write" });
    expect(report.if).toBe("needs.compare.outputs.differs == '1'");
  });

  it.each([
    [0, "nothing differs"],
    [1, "new: box.item.open"],
  ])("goes on after exit code %i", (code, printed) => {
    command("npm", `echo "${printed}"; exit ${code}`);
    command("git", "echo 0123abc");
    const { status, stdout } = execute(comparing);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${printed}\n` });
    expect(readFileSync(join(folder, "output"), "utf8")).toBe(`differs=${code}\n`);
    expect(readFileSync(join(folder, "issue.md"), "utf8")).toBe(
      `\`npm run pages\` on bitrix24/b24restdocs at 0123abc:\n\n~~~~text\n${printed}\n~~~~\n`,
    );
  });

  it.each([
    ["the documentation could not be compared", "echo 'no pages' >&2; exit 2"],
    ["npm failed before anything was printed", "exit 1"],
  ])("fails when %s", (_, script) => {
    command("npm", script);
    expect(execute(comparing).status).toBe(1);
    expect(existsSync(join(folder, "output"))).toBe(false);
  });

  it.each([
    ["opens an issue when none is open", "", "issue create --title The official documentation differs"],
    ["updates the issue that is open", "7", "issue edit 7 --body-file issue.md"],
  ])("%s", (_, open, expected) => {
    command("gh", `if [ "$2" = list ]; then echo "${open}"; else echo "$*" >>calls; fi`);
    expect(execute(reporting).status).toBe(0);
    const calls = readFileSync(join(folder, "calls"), "utf8").trim().split("\n");
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain(expected);
  });
});
