import { readFileSync } from "node:fs";
import { Bitrix24Error } from "../errors.js";
import { suggestion } from "../nearest.js";
import { printable } from "../redact.js";
import { call } from "./call.js";
import { check } from "./check.js";
import { type Command, UsageError } from "./command.js";
import { mcp } from "./mcp.js";
import { mock } from "./mock.js";
import type { Console } from "./terminal.js";

const commands: Record<string, Command> = { call, check, mcp, mock };

const help = `bitrix24-openapi <command>

  call METHOD   call a method of a portal, or of the mock, and print the result
  check         compare a portal, its own document or recorded traffic with the document
  mcp           let an assistant call a portal, as an MCP server over stdio
  mock          respond like a portal, from the document's examples

  --help        this text; after a command or a method, its flags
  --version     the version of this package

Exit codes: 0 done, 1 the portal refused or could not be reached, or you did not confirm a write, 2 the command line is
invalid; check has its own.`;

/** Runs the command that the arguments name, and resolves to the exit code; every failure is printed on the console. */
export async function run([name = "--help", ...args]: string[], console: Console): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  let code = 0;
  const exit = (wanted: number) => {
    code = wanted;
  };
  try {
    if (["--help", "-h", "help"].includes(name)) console.out(help);
    else if (["--version", "-v"].includes(name)) console.out(version());
    else if (command) await command(args, { ...console, exit });
    else throw unknownCommand(name);
    return code;
  } catch (error) {
    if (error instanceof Bitrix24Error) return printFailure(error, console);
    console.err(console.red(printable(error instanceof Error ? error.message : String(error))));
    if (!(error instanceof UsageError)) return 1;
    console.err(`See: ${["bitrix24-openapi", error.command ?? (command ? name : []), "--help"].flat().join(" ")}`);
    return 2;
  }
}

function unknownCommand(name: string): UsageError {
  const names = Object.keys(commands);
  return new UsageError(
    `There is no command ${JSON.stringify(name)}; there are ${names.join(", ")}.${suggestion(name, names)}`,
  );
}

function printFailure(
  { method, detail, code, status, validation, remedy }: Bitrix24Error,
  { err, red }: Console,
): number {
  err(red(`${method} failed: ${printable(detail || code)}`));
  for (const { field, message } of validation) err(`  ${printable([field, message].filter(Boolean).join(": "))}`);
  err(`  code    ${printable(code)}${status === undefined ? "" : ` (HTTP ${status})`}`);
  if (remedy) err(`  remedy  ${remedy}`);
  return 1;
}

// As far above this file as above dist/src/cli.js, into which it is built.
function version(): string {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}
