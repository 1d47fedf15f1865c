import type { Terminal } from "./command.js";

/** What a process offers of a `Terminal`, and red for what went wrong. */
export interface Console extends Omit<Terminal, "exit"> {
  /** The text in red, where what is written about the command may have colours. */
  red(text: string): string;
}

/** The console of a process: what was asked for goes to its stdout, and what there is to say about it to its stderr. */
export function consoleOf(process: Pick<NodeJS.Process, "stdout" | "stderr" | "env" | "once">): Console {
  const { stdout, stderr, env } = process;
  // Whoever reads may leave before the end, as `head` does; that is no fault of the command.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const hasColours = ({ isTTY }: { isTTY: boolean }) => Boolean(isTTY && !env.NO_COLOR);
  let isProgressShown = false;

  // The progress is wiped before anything else is written, so that none of it is left on the screen.
  function wipe(): void {
    if (isProgressShown) stderr.write("\r\x1b[K");
    isProgressShown = false;
  }

  function err(line: string): void {
    wipe();
    stderr.write(`${unaddressed(line)}\n`);
  }

  return {
    env,
    err,
    coloured: hasColours(stdout),
    red: (text) => (hasColours(stderr) ? `\x1b[31m${text}\x1b[0m` : text),
    out(line) {
      wipe();
      stdout.write(`${line}\n`);
    },
    progress(line) {
      if (!stderr.isTTY) return err(line);
      stderr.write(`\r\x1b[K${unaddressed(line).slice(0, (stderr.columns || 80) - 1)}`);
      isProgressShown = true;
    },
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
  };
}

// A webhook's address in the wrong place of the command line is a mistake easily made, and repeated in the complaint.
function unaddressed(text: string): string {
  return text.replace(/(\/rest\/(?:api\/)?\d+\/)[^/\s"']+/g, "$1***");
}
