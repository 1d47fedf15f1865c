import { spawnSync } from "node:child_process";

/** What a program printed, and the CPU seconds of it and all that it started. */
export function timed(command: string, cwd: string): { stdout: string; cpu: number } {
  // A socket as stdin is enough for bash to read ~/.bashrc, which would count as well.
  const run = spawnSync("bash", ["--norc", "-c", `TIMEFORMAT='CPU %U %S'; time ${command}`], { cwd, encoding: "utf8" });
  const [, user, system] = /CPU ([\d.]+) ([\d.]+)\s*$/.exec(run.stderr) ?? [];
  if (run.status !== 0 || user === undefined)
    throw new Error(`${command} failed in ${cwd}:\n${run.stdout}${run.stderr}`);
  return { stdout: run.stdout, cpu: Number(user) + Number(system) };
}

/** What a program prints as JSON; it is given as TypeScript and runs in `cwd`. */
export function program<T>(script: string, cwd: string, ...flags: string[]): T {
  const args = [...flags, "--import", "tsx", "--input-type=module", "--eval", script];
  const run = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`A program failed in ${cwd}:\n${run.stderr}`);
  // The program is written beside the call that names its type.
  return JSON.parse(run.stdout.trim().split("\n").at(-1)!) as T;
}
