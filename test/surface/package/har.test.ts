import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entry, har, mailbox } from "../../e2e/check/recorded.js";
import { pack } from "./project.js";

const run = promisify(execFile);
const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

let folder: string;
let tarball: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "har-"));
  tarball = await pack(folder);
  const recorded = har([entry("mail.mailbox.get", { id: 1 }, { result: { item: mailbox } })]);
  writeFileSync(join(folder, "traffic.har"), JSON.stringify(recorded));
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...packages: string[]) => {
  const options = packages.flatMap((name) => ["--package", name]);
  const command = ["bitrix24-openapi", "check", "--har", "traffic.har"];
  return run("npx", ["--yes", ...options, "--", ...command], { cwd: folder });
};

describe("npx with the tarball, in a folder that is no project", () => {
  it("says how to check recorded traffic when it lacks @redocly/cli, and so it works", async () => {
    const { code, stderr } = await check(tarball).catch((error) => error);
    expect(code).toBe(3);
    const [, advised = "", version = ""] = /npx (-p bitrix24-openapi -p (@redocly\/cli@\S+) .*)/.exec(stderr) ?? [];
    expect(version).toBe(`@redocly/cli@${devDependencies["@redocly/cli"]}`);
    expect(advised.trim()).toBe(`-p bitrix24-openapi -p ${version} bitrix24-openapi check --har FILE`);
    expect((await check(tarball, version)).stdout).toContain("2 kept. The traffic keeps the contract");
  });
});
