import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished } from "vitest";
import { run as runCommand } from "../../../src/cli/run.js";
import { consoleOf } from "../../../src/cli/terminal.js";
import { fakeProcess } from "../../unit/cli/process.js";

const { bin, version } = JSON.parse(readFileSync("package.json", "utf8"));

export { version };

/** Part of every secret that a command is given; a test fails when any output contains it. */
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

function withoutCanary(output: Output): Output {
  expect(output.stdout + output.stderr).not.toContain(canary);
  return output;
}

/** What a command has on its stdin, and which of its streams are a terminal. */
interface Streams {
  input?: string;
  terminals?: ("stdout" | "stderr")[];
}

/** Runs a command to its end, with streams of its own and an environment with nothing but secrets and what is given. */
export async function run(
  args: string[],
  env: Environment = {},
  { input = "", terminals = [] }: Streams = {},
): Promise<Output> {
  const process = fakeProcess({}, { ...secrets, ...env });
  for (const stream of terminals) Object.assign(process[stream], { isTTY: true });
  process.stdin.end(input);
  const printed = Promise.all([text(process.stdout), text(process.stderr)]);
  const code = await runCommand(args, consoleOf(process as never));
  process.stdout.end();
  process.stderr.end();
  const [stdout, stderr] = await printed;
  return withoutCanary({ code, stdout, stderr });
}

function start(args: string[], env: Environment, cwd = "."): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [resolve(bin["bitrix24-openapi"]), ...args], { cwd, env: { ...secrets, ...env } });
}

async function ended(child: ChildProcessWithoutNullStreams, output: Output): Promise<Output> {
  const collect = (stream: "stdout" | "stderr") => (chunk: string) => {
    output[stream] += chunk;
  };
  child.stdout.setEncoding("utf8").on("data", collect("stdout"));
  child.stderr.setEncoding("utf8").on("data", collect("stderr"));
  [output.code] = await once(child, "close");
  return withoutCanary(output);
}

/** The same by the built command, in a process: for what belongs to the process, since a start takes a second. */
export function runBuilt(args: string[], env: Environment = {}): Promise<Output> {
  const child = start(args, env);
  child.stdin.end();
  return ended(child, { stdout: "", stderr: "", code: null });
}

/** A command that runs until it is ended. */
export interface Started {
  /** Resolves when stdout matches, to the match; rejects when the command ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  end(signal: NodeJS.Signals): Promise<Output>;
}

/** Starts the built command in a process, to be ended by a signal, and in a folder. */
export function started(args: string[], env: Environment = {}, cwd?: string): Started {
  const child = start(args, env, cwd);
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
