import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the generators are installed, and the working directory of all programs. */
export const folder = fileURLToPath(new URL(".", import.meta.url));

/** What a program printed, and its exit code. */
export interface Ran {
  stdout: string;
  stderr: string;
  code: number;
}

export type Environment = Record<string, string>;

/** Runs a program in this folder to its end, with the given environment variables only and without telemetry. */
export function run(program: string, args: string[], env: Environment = {}): Promise<Ran> {
  const { PATH = "", HOME = "" } = process.env;
  const quiet = { REDOCLY_TELEMETRY: "off", DO_NOT_TRACK: "1", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env: { PATH, HOME, ...quiet, ...env } }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, code: error ? Number(error.code) || 1 : 0 }),
    );
  });
}

/** What a package that is installed here says of itself. */
export function manifestOf(name: string): { version: string; engines?: { node?: string } } {
  return JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, "utf8"));
}
