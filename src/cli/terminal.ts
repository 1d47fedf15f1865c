import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import type { Terminal } from "./command.js";
import { maskSecrets } from "./mask-secrets.js";

/** The part of a `Terminal` that a process provides, and red for errors. */
export interface Console extends Omit<Terminal, "exit"> {
  /** The text in red, where diagnostics may have colours. */
  red(text: string): string;
}

/** The console of a process: output goes to its stdout, diagnostics to its stderr. */
export function consoleOf(process: Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "once">): Console {
  const { stdin, stdout, stderr, env } = process;
  const masked = maskSecrets(env);
  // A reader may close the pipe early, as `head` does; that is not an error of the command.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const hasColours = ({ isTTY }: { isTTY: boolean }) => Boolean(isTTY && !env.NO_COLOR);
  let isProgressShown = false;

  // Progress is erased before anything else is written, so that none of it stays on the screen.
  function eraseProgress(): void {
    if (isProgressShown) stderr.write("\r\x1b[K");
    isProgressShown = false;
  }

  function err(line: string): void {
    eraseProgress();
    stderr.write(`${masked(line)}\n`);
  }

  return {
    env,
    err,
    coloured: hasColours(stdout),
    red: (text) => (hasColours(stderr) ? `\x1b[31m${text}\x1b[0m` : text),
    out(line) {
      eraseProgress();
      stdout.write(`${line}\n`);
    },
    input: () => buffer(stdin),
    streams: { input: stdin, output: stdout },
    ask: stdin.isTTY && stderr.isTTY ? (question) => ask(question, stdin, stderr) : undefined,
    progress(line) {
      if (!stderr.isTTY) return err(line);
      stderr.write(`\r\x1b[K${masked(line).slice(0, (stderr.columns || 80) - 1)}`);
      isProgressShown = true;
    },
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
  };
}

async function ask(question: string, input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<string> {
  const lines = createInterface({ input, output });
  try {
    return await new Promise((resolve) => {
      // Ctrl+C and Ctrl+D.
      const ended = () => {
        output.write("\n");
        resolve("");
      };
      lines.once("close", ended);
      lines.question(question, (line) => {
        lines.off("close", ended);
        resolve(line);
      });
    });
  } finally {
    lines.close();
  }
}
