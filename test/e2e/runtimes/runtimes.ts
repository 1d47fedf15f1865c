import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";

const folder = "test/e2e/runtimes";

/** A runtime besides the browser: how to start it, and its flags for a module that calls the loopback. */
export interface Runtime {
  name: string;
  command: string;
  flags: string[];
}

const node = ["20", "22", "24", "26"].map((line) => ({
  name: `Node ${line}`,
  command: resolve(folder, `node_modules/node${line}/bin/node`),
  flags: [],
}));

/** The runtimes that `test/e2e/runtimes/package.json` pins. */
export const runtimes: Runtime[] = [
  ...node,
  {
    name: "Deno",
    command: resolve(folder, "node_modules/.bin/deno"),
    flags: ["run", "--no-remote", "--allow-net=127.0.0.1", "--allow-read=."],
  },
  { name: "Bun", command: resolve(folder, "node_modules/.bin/bun"), flags: ["run", "--no-install"] },
];

/** Installs the runtimes, some 800 MB, unless they are there as the lockfile has them. */
export function install(): void {
  const done = `${folder}/node_modules/.package-lock.json`;
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs) return;
  console.error("Installing the runtimes, which takes some minutes once.");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** Its name with the exact version, or nothing when it cannot be started on this machine. */
export function versionOf({ name, command }: Runtime): string | undefined {
  try {
    const said = execFileSync(command, ["--version"], { encoding: "utf8", stdio: "pipe" });
    return `${name.replace(/ .*/, "")} ${/\d+\.\d+\.\d+/.exec(said)?.[0]}`;
  } catch {
    return undefined;
  }
}
