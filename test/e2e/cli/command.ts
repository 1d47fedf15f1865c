import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { expect, onTestFinished } from "vitest";

const { bin, version } = JSON.parse(readFileSync("package.json", "utf8"));

export { version };

/** Part of every secret that a command is given; `run` and `Started.end` fail when any output contains it. */
export const canary = "CANARY-7f3a";

type Environment = Record<string, string | undefined>;

/** What a command has printed, and its exit code once it has ended. */
export interface Output {
  stdout: string;
  stderr: string;
  code: number | null;
}

const secrets: Environment = {
  BITRIX24_WEBHOOK: `https://portal.invalid/rest/1/${canary}/`,
  BITRIX24_ACCESS_TOKEN: canary,
};

function start(args: string[], env: Environment, node: string[] = [], cwd = "."): ChildProcessWithoutNullStreams {
  const command = resolve(bin["bitrix24-openapi"]);
  return spawn(process.execPath, [...node, command, ...args], { cwd, env: { ...secrets, ...env } });
}

async function ended(child: ChildProcessWithoutNullStreams, output: Output): Promise<Output> {
  const collect = (stream: "stdout" | "stderr") => (chunk: string) => {
    output[stream] += chunk;
  };
  child.stdout.setEncoding("utf8").on("data", collect("stdout"));
  child.stderr.setEncoding("utf8").on("data", collect("stderr"));
  [output.code] = await once(child, "close");
  expect(output.stdout + output.stderr).not.toContain(canary);
  return output;
}

/** Runs the built command to its end, in an environment with nothing but secrets and what is given. */
export function run(args: string[], env: Environment = {}, node: string[] = [], input = ""): Promise<Output> {
  const child = start(args, env, node);
  child.stdin.on("error", () => {}).end(input);
  return ended(child, { stdout: "", stderr: "", code: null });
}

/** A command that runs until it is ended. */
export interface Started {
  /** Resolves when stdout matches, to the match; rejects when the command ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  end(signal: NodeJS.Signals): Promise<Output>;
}

/** Starts the built command, in an environment with nothing but secrets and what is given, and in a folder. */
export function started(args: string[], env: Environment = {}, cwd?: string): Started {
  const child = start(args, env, [], cwd);
  // A test that fails midway leaves no process behind.
  onTestFinished(() => void child.kill("SIGKILL"));
  const output: Output = { stdout: "", stderr: "", code: null };
  const end = ended(child, output);
  return {
    async printed(pattern) {
      for (;;) {
        const found = pattern.exec(output.stdout);
        if (found) return found;
        const more = await Promise.race([once(child.stdout, "data"), end.then(() => undefined)]);
        if (!more && !pattern.test(output.stdout)) throw new Error(`ended without it: ${output.stderr}`);
      }
    },
    end(signal) {
      child.kill(signal);
      return end;
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
