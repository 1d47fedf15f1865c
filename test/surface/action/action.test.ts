import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { type Mock, startMock } from "../../../src/mock.js";
import { documentOfPortal } from "../../e2e/check/portal-document.js";
import { entry, har, mailbox } from "../../e2e/check/recorded.js";

// Each test runs the command in a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const canary = "CANARY-7f3a";
const action = parse(readFileSync("action.yml", "utf8"));
const job = parse(readFileSync("templates/gitlab-ci.yml", "utf8"))["bitrix24-contract"];

let mock: Mock;
let folder: string;
let webhook: string;
beforeAll(async () => {
  mock = await startMock();
  webhook = `${mock.url}/rest/1/${canary}/`;
  folder = mkdtempSync(join(tmpdir(), "action-"));
  // Stands in for the registry: notes what it is asked for, and runs the copy that was just built.
  const npx = `#!/usr/bin/env bash
printf '%s\\n' "$@" > "${folder}/asked"
while [ "$1" != "--" ]; do shift; done
shift 2
exec "${process.execPath}" "${resolve("dist/src/cli.js")}" "$@"
`;
  writeFileSync(join(folder, "npx"), npx);
  chmodSync(join(folder, "npx"), 0o755);
  writeFileSync(join(folder, "portal.json"), JSON.stringify(documentOfPortal()));
  writeFileSync(join(folder, "drifted.json"), JSON.stringify(documentOfPortal()).replaceAll("senderName", "sender"));
  const call = entry("mail.mailbox.get", { id: 1 }, { result: { item: mailbox } }, 200, { token: canary });
  writeFileSync(join(folder, "traffic.har"), JSON.stringify(har([call])));
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script as a runner does, with the folder's npx, and expects the secret nowhere but in the environment. */
async function bash(script: string, env: Record<string, string>, cwd = process.cwd()): Promise<Run> {
  writeFileSync(join(folder, "asked"), "");
  const file = join(folder, "script.sh");
  writeFileSync(file, script);
  const path = `${folder}:${process.env.PATH}`;
  const run = await new Promise<Run>((done) => {
    execFile(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", file],
      { cwd, env: { ...env, PATH: path } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
  expect(run.stdout + run.stderr + asked().join(" ")).not.toContain(canary);
  return run;
}

const asked = () => readFileSync(join(folder, "asked"), "utf8").split("\n").filter(Boolean);

/** Runs the steps of the action as GitHub does: the inputs put into their environment, the rest by default. */
async function act(inputs: Record<string, string>): Promise<Run> {
  for (const name of Object.keys(inputs)) expect(action.inputs).toHaveProperty([name]);
  const [step, ...others] = action.runs.steps;
  expect(others).toEqual([]);
  const env = Object.entries<string>(step.env).map(([name, text]) => {
    const value = text.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, input) => inputs[input] ?? action.inputs[input].default,
    );
    return [name, value];
  });
  return bash(step.run, Object.fromEntries(env));
}

describe("the environment of npx", () => {
  it("runs no script of a package while it holds the webhook", () => {
    const [step] = action.runs.steps;
    for (const environment of [step.env, job.variables]) expect(environment.npm_config_ignore_scripts).toBe("true");
  });
});

describe("action.yml", () => {
  it("is a composite action whose script reads nothing but its environment", () => {
    expect(action.runs.using).toBe("composite");
    for (const { run, shell } of action.runs.steps) {
      expect(shell).toBe("bash");
      // Whatever is put into a script by the runner can be a script itself.
      expect(run).not.toContain("${{");
    }
    for (const { description, default: usual } of Object.values<{ description: string; default: string }>(
      action.inputs,
    )) {
      expect(description).toMatch(/\.$/);
      expect(usual).toBeTypeOf("string");
    }
  });

  it("checks a portal with the package of the registry, and succeeds when the contract is kept", async () => {
    const { code, stdout } = await act({ webhook });
    expect({ code, asked: asked().slice(0, 5) }).toEqual({
      code: 0,
      asked: ["--yes", "--package", "bitrix24-openapi@latest", "--", "bitrix24-openapi"],
    });
    expect(stdout).toMatch(/^::notice title=any method bad-token%3A skipped::the mock knows no tokens$/m);
    expect(stdout).toMatch(/^\d+ kept, 1 skipped\. The portal keeps the contract/m);
  });

  it("takes another version, and a built copy in a folder", async () => {
    await act({ webhook, version: "0.0.0", format: "json" });
    expect(asked()[2]).toBe("bitrix24-openapi@0.0.0");
    const { code, stdout } = await act({ webhook, package: ".", format: "json" });
    expect(asked()).toEqual([]);
    expect({ code, verdict: JSON.parse(stdout).verdict }).toEqual({ code: 0, verdict: "kept" });
  });

  it("fails with an annotation for each place in which a portal's document is broken", async () => {
    const { code, stdout } = await act({ "portal-document": join(folder, "drifted.json") });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error title=mail\.mailbox\.get reply%3A broken::\/result\/item\/senderName: expected string; got nothing$/m,
    );
  });

  it("checks recorded traffic, and brings along what that needs", async () => {
    const { code, stdout } = await act({ har: join(folder, "traffic.har"), format: "pretty" });
    expect(asked()).toContain("@redocly/cli@2.77.0");
    expect(code).toBe(0);
    expect(stdout).toContain("The traffic used 1 of 2 operations");
  });

  it("fails with exit code 2 when nothing to check is given", async () => {
    const { code, stderr } = await act({});
    expect(code).toBe(2);
    expect(stderr).toContain("Nothing to check is given.");
  });

  it("fails with exit code 3 when the portal cannot be reached", async () => {
    const { code, stdout } = await act({ webhook: `http://127.0.0.1:1/rest/1/${canary}/` });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^::error title=any method unknown-method%3A unreachable::no response/m);
  });
});

describe("templates/gitlab-ci.yml", () => {
  const run = (env: object) => bash(job.script.join("\n"), { ...job.variables, ...env }, folder);
  const report = () => readFileSync(join(folder, job.artifacts.reports.junit), "utf8");

  it("runs in scheduled pipelines and for tags, and keeps its report when it fails", () => {
    expect(job.rules.map((rule: { if: string }) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "schedule"',
      "$CI_COMMIT_TAG",
    ]);
    expect(job.artifacts.when).toBe("always");
    expect(Object.keys(job.variables)).not.toContain("BITRIX24_WEBHOOK");
  });

  it("checks a portal and leaves a JUnit report", async () => {
    expect(await run({ BITRIX24_WEBHOOK: webhook })).toMatchObject({ code: 0, stdout: "" });
    expect(report()).toMatch(/<testsuite name="bitrix24-openapi check portal" tests="\d+" failures="0" errors="0"/);
    expect(report()).not.toContain(canary);
  });

  it("fails when something is broken, and the report says what", async () => {
    expect(await run({ BITRIX24_CHECK: `--portal-document ${folder}/drifted.json` })).toMatchObject({ code: 1 });
    expect(report()).toContain('<failure message="broken: /result/item/senderName: expected string; got nothing">');
  });
});
