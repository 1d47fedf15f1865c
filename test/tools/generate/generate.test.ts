import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Run {
  code: number;
  stdout: string;
  /** The generated files that stderr names. */
  named: string[];
  /** What was in generated/ when the run had ended. */
  files: Map<string, string>;
}

const inputs = ["openapi", "redocly", "scripts", "site", "package.json", "redocly.yaml"];
const copies: string[] = [];

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  copies.push(folder);
  for (const name of [...inputs, "generated"]) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

function generated(folder: string): Map<string, string> {
  const root = join(folder, "generated");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(root, path), readFileSync(path, "utf8")]));
}

function generate(folder: string, ...args: string[]): Promise<Run> {
  return new Promise((done) => {
    // What `npm run generate` runs, without npm's own half second.
    execFile("node_modules/.bin/tsx", ["scripts/generate.ts", ...args], { cwd: folder }, (error, stdout, stderr) => {
      const named = [...stderr.matchAll(/^generated\/(\S+) is out of date\. Run: npm run generate$/gm)];
      const code = error ? Number(error.code) : 0;
      done({ code, stdout, named: named.map(([, name = ""]) => name).sort(), files: generated(folder) });
    });
  });
}

/** Gives the first method that has a summary of its own, and not its template's, another one. */
function reword(folder: string): void {
  const [, index = ""] = readFileSync(join(folder, "openapi/openapi.yaml"), "utf8").split("\npaths:\n");
  const paths = [...index.matchAll(/\$ref: (paths\/\S+)/g)].map(([, file = ""]) => join(folder, "openapi", file));
  const summary = /^( *summary: ).*$/m;
  const path = paths.find((each) => summary.test(readFileSync(each, "utf8")))!;
  writeFileSync(path, readFileSync(path, "utf8").replace(summary, "$1Something else"));
}

let written: Run;
let checked: Run;
let before: Map<string, string>;
let complaint: Run;

beforeAll(async () => {
  const empty = copy();
  rmSync(join(empty, "generated"), { recursive: true });
  mkdirSync(join(empty, "generated"));
  writeFileSync(join(empty, "generated/left-over.ts"), "export {};\n");

  const stale = copy();
  reword(stale);
  rmSync(join(stale, "generated/known-errors.ts"));
  writeFileSync(join(stale, "generated/left-over.ts"), "export {};\n");
  before = generated(stale);

  [written, complaint] = await Promise.all([generate(empty), generate(stale, "--check")]);
  checked = await generate(empty, "--check");
});

afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true });
});

describe("npm run generate", () => {
  it("writes the files of this tree from openapi/ alone, byte for byte", () => {
    expect(written).toMatchObject({ code: 0, files: generated(".") });
  });

  it("removes files that do not come from openapi/", () => {
    expect([...written.files.keys()]).not.toContain("left-over.ts");
    expect(written.stdout).toContain("generated/left-over.ts");
  });

  it("starts each file with a line that says not to edit it", () => {
    for (const [name, text] of written.files) {
      const start = text.split("\n").slice(0, 2).join("\n");
      expect(start, name).toContain("Generated from openapi/ by `npm run generate`. Do not edit.");
    }
  });
});

describe("npm run generate -- --check", () => {
  it("generates the same bytes a second time, and passes", () => {
    expect(checked).toMatchObject({ code: 0, named: [], files: written.files });
  });

  it("exits 1 and names each file that is stale, missing or left over, and no other", () => {
    expect(complaint.code).toBe(1);
    expect(complaint.named).toEqual([
      "known-errors.ts",
      "left-over.ts",
      "methods.ts",
      "openapi-3.0.json",
      "openapi.json",
      "openapi.yaml",
      "schema.ts",
    ]);
  });

  it("writes nothing", () => {
    expect(complaint.files).toEqual(before);
  });
});
