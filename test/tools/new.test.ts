import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The steps of openapi/README.md, in a copy of the project that does not describe this method.
const method = "mail.message.createchat";
// Not copied: what is installed or built.
const left = [".git", "coverage", "dist", "node_modules", "reports"];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "new-"));
  for (const name of readdirSync(".").filter((each) => !left.includes(each)))
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const own = ownFiles();
  expect(own.length).toBeGreaterThan(2);
  for (const file of own) rmSync(join(folder, file));
  edit("openapi/openapi.yaml", (text) => text.replace(new RegExp(`^ {2}/${method}:\n.*\n`, "m"), ""));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of the method, as paths in the copy. */
function ownFiles(): string[] {
  const names = readdirSync(join(folder, "openapi"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => basename(name).startsWith(`${method}.`)).map((name) => join("openapi", name));
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

const run = (...args: string[]) => promisify(execFile)("npx", args, { cwd: folder, maxBuffer: 2 ** 26 });

describe("npm run new", () => {
  it("drafts a method that keeps its contract, and its page, once the texts are written", async () => {
    const { stdout } = await run("tsx", "scripts/new.ts", method);
    expect(stdout).toContain(`wrote openapi/paths/mail/${method}.yaml`);
    const drafted = ownFiles();
    expect(drafted).toHaveLength(3);
    const lines = drafted.map((file) => readFileSync(join(folder, file), "utf8").split("\n").length);
    expect(lines.reduce((sum, count) => sum + count)).toBeLessThan(110);
    for (const file of drafted) edit(file, (text) => text.replaceAll("TODO", "Words of the author"));
    await run("tsx", "scripts/generate.ts");
    const suites = ["test/spec/pages.test.ts", "test/contract/examples.test.ts"];
    const tests = await run(
      "vitest",
      "run",
      "--project",
      "fast",
      "--typecheck.enabled=false",
      ...suites,
      "-t",
      `${method}\\b`,
    );
    expect(tests.stdout).toMatch(/Tests .*[1-9]\d* passed/);
  });

  it("leaves what exists as it is, and says so of a method without facts", async () => {
    const again = await run("tsx", "scripts/new.ts", method);
    expect(again.stdout).not.toContain("wrote");
    await expect(run("tsx", "scripts/new.ts", "no.such.method")).rejects.toMatchObject({ code: 1 });
  });
});
