import type { Readable, Writable } from "node:stream";

/** What a command may use of the process. */
export interface Terminal {
  /** Writes a line of output. */
  out(line: string): void;
  /** Writes a line of diagnostics. */
  err(line: string): void;
  /** Reads stdin to its end. */
  input(): Promise<Uint8Array>;
  /** stdin and stdout as they are, for a command that speaks a protocol over them. */
  streams: { input: Readable; output: Writable };
  /** Asks a question, and resolves to the line typed in response; undefined where nobody can respond. */
  ask: ((question: string) => Promise<string>) | undefined;
  /** Shows progress: on a terminal in place of the last progress, elsewhere as a line. */
  progress(line: string): void;
  /** Sets the exit code of a command that does not fail. */
  exit(code: number): void;
  /** True when the output may have colours. */
  coloured: boolean;
  env: Record<string, string | undefined>;
  /** Resolves when the user interrupts the command. */
  interrupted(): Promise<void>;
}

/** Runs a command with the arguments after its name; rejects when it fails. */
export type Command = (args: string[], terminal: Terminal) => Promise<void>;

/** The command line is invalid; the message says what to fix, and `command` names the command whose help to read. */
export class UsageError extends Error {
  override name = "UsageError";
  command: string | undefined;
}
