import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = (file: string, args: string[], options: object = {}) =>
  promisify(execFile)(file, args, { maxBuffer: 2 ** 26, encoding: "utf8", ...options });

/** An empty project outside of this one, with the package installed from its tarball. */
export interface Project {
  folder: string;
  /** The folder of the package in it, and the paths of its files there. */
  installed: string;
  files: string[];
  tarball: string;
  remove(): void;
}

/** Packs the package into a folder; resolves to the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  // Built already, by the set-up of the tests.
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}

/** Installs the packed package in a new project, with the other packages that are named. */
export async function startProject(...more: string[]): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  const tarball = await pack(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  const quick = ["--prefer-offline", "--no-audit", "--no-fund", "--omit=dev", "--ignore-scripts"];
  await run("npm", ["install", ...quick, tarball, ...more], { cwd: folder });
  const installed = join(folder, "node_modules/bitrix24-openapi");
  const entries = readdirSync(installed, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return {
    folder,
    installed,
    files: files.map((path) => path.slice(installed.length + 1)).sort(),
    tarball,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs a module in the project with plain Node; resolves to what it prints. */
export async function runIn({ folder }: Project, code: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  return stdout.trim();
}

/** The errors that this project's TypeScript finds in a file of the other one; empty if none. */
export async function typeErrors({ folder }: Project, code: string, options: object): Promise<string> {
  const strict = { strict: true, noEmit: true, skipLibCheck: false, target: "es2022", types: [] };
  writeFileSync(join(folder, "use.ts"), code);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...strict, ...options }, files: ["use.ts"] }),
  );
  const tsc = resolve("node_modules/typescript/bin/tsc");
  return run(process.execPath, [tsc, "-p", "."], { cwd: folder }).then(
    () => "",
    ({ stdout }) => stdout,
  );
}
