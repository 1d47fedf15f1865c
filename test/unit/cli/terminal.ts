import type { Terminal } from "../../../src/cli/command.js";

/** A terminal that keeps what is written to it, and a user who can interrupt. */
export interface FakeTerminal extends Terminal {
  written: { out: string[]; err: string[] };
  interrupt(): void;
}

export function fakeTerminal(env: Terminal["env"] = {}): FakeTerminal {
  const written: FakeTerminal["written"] = { out: [], err: [] };
  let interrupt = () => {};
  const interruption = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  return {
    written,
    env,
    interrupt,
    out: (line) => void written.out.push(line),
    err: (line) => void written.err.push(line),
    interrupted: () => interruption,
  };
}
