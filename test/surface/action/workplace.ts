import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { startMock } from "../../../src/mock.js";
import { documentOfPortal } from "../../e2e/check/portal-document.js";
import { entry, har, mailbox } from "../../e2e/check/recorded.js";

export const canary = "CANARY-7f3a";

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** What a CI script finds: a portal, files to check, and an `npx` that stands in for the registry. */
export interface Workplace {
  folder: string;
  webhook: string;
  /** Runs a script in the folder or elsewhere, and expects the secret nowhere but in the environment. */
  run(shell: string[], script: string, env: Record<string, string>, cwd?: string): Promise<Run>;
  /** The arguments of the last `npx`. */
  asked(): string[];
}

/** A workplace for the tests of a file, removed after them. */
export function prepareWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  const place: Workplace = { folder, webhook: "", run, asked };

  beforeAll(async () => {
    const mock = await startMock();
    place.webhook = `${mock.url}/rest/1/${canary}/`;
    // Notes what it is asked for, and runs the copy that was just built.
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
    return () => mock.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run([command = "", ...args]: string[], script: string, env: Record<string, string>, cwd = folder) {
    writeFileSync(join(folder, "asked"), "");
    const file = join(folder, "script.sh");
    writeFileSync(file, script);
    const environment = { ...env, PATH: `${folder}:${process.env.PATH}` };
    const ran = await new Promise<Run>((done) => {
      execFile(command, [...args, file], { cwd, env: environment }, (error, stdout, stderr) =>
        done({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
    expect(ran.stdout + ran.stderr + asked().join(" ")).not.toContain(canary);
    return ran;
  }

  function asked(): string[] {
    return readFileSync(join(folder, "asked"), "utf8").split("\n").filter(Boolean);
  }

  return place;
}
