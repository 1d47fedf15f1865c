/** What a command may touch of the world around it. */
export interface Terminal {
  /** Writes a line of what was asked for. */
  out(line: string): void;
  /** Writes a line about it: progress, where an answer comes from. */
  err(line: string): void;
  /** Shows how far long work has come: on a terminal in place of what it showed before, elsewhere as a line. */
  progress(line: string): void;
  /** Ends the program with this exit code once the command is done, though it did not fail. */
  exit(code: number): void;
  /** True when what is written out may have colours. */
  coloured: boolean;
  env: Record<string, string | undefined>;
  /** Resolves when the user wants the command to end. */
  interrupted(): Promise<void>;
}

/** Runs a command with the arguments behind its name; rejects when it fails. */
export type Command = (args: string[], terminal: Terminal) => Promise<void>;

/** The command line is wrong; the message says what to mend. */
export class UsageError extends Error {
  override name = "UsageError";
}
