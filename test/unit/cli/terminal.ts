import { PassThrough } from "node:stream";
import type { Terminal } from "../../../src/cli/command.js";

/** A terminal that keeps what is written to it, and lets the test interrupt. */
export interface FakeTerminal extends Terminal {
  written: { out: string[]; err: string[]; progress: string[] };
  /** The exit code that the command set. */
  code: number;
  interrupt(): void;
}

export function fakeTerminal(env: Terminal["env"] = {}, input: Uint8Array | string = ""): FakeTerminal {
  const written: FakeTerminal["written"] = { out: [], err: [], progress: [] };
  let interrupt = () => {};
  const interruption = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const terminal: FakeTerminal = {
    written,
    code: 0,
    coloured: false,
    env,
    interrupt,
    out: (line) => void written.out.push(line),
    err: (line) => void written.err.push(line),
    progress: (line) => void written.progress.push(line),
    exit(code) {
      terminal.code = code;
    },
    ask: undefined,
    input: async () => Buffer.from(input),
    streams: { input: new PassThrough(), output: new PassThrough() },
    interrupted: () => interruption,
  };
  return terminal;
}
