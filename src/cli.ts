#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { call } from "./cli/call.js";
import { check } from "./cli/check.js";
import { type Command, UsageError } from "./cli/command.js";
import { mock } from "./cli/mock.js";
import { printable } from "./cli/printable.js";
import { Bitrix24Error } from "./errors.js";

const commands: Record<string, Command> = { call, check, mock };

const help = `bitrix24-openapi <command>

  call METHOD   call a method of a portal, or of the mock, and print what it answers
  check         hold a portal, its own document or recorded traffic against the document
  mock          answer like a portal, from the document's examples

  --help        this text; after a command or a method, what it takes
  --version     the version of this package

Exit codes: 0 done, 1 the portal refused or could not be reached, 2 the command line is wrong; check has its own.`;

process.exitCode = await main(process.argv.slice(2));

async function main([name = "--help", ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") return out(help);
  if (name === "--version" || name === "-v") return out(version());
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new UsageError(
        `There is no command ${JSON.stringify(name)}; there are ${Object.keys(commands).join(", ")}.`,
      );
    let code = 0;
    const exit = (wanted: number) => {
      code = wanted;
    };
    const coloured = hasColours(process.stdout);
    await command(args, { out, err, progress, exit, coloured, env: process.env, interrupted });
    return code;
  } catch (error) {
    return failed(name, error);
  }
}

function failed(name: string, error: unknown): number {
  if (error instanceof Bitrix24Error) {
    const { method, detail, code, status, validation, remedy } = error;
    err(red(`${method} failed: ${printable(detail || code)}`));
    for (const { field, message } of validation) err(`  ${printable([field, message].filter(Boolean).join(": "))}`);
    err(`  code    ${printable(code)}${status === undefined ? "" : ` (HTTP ${status})`}`);
    if (remedy) err(`  remedy  ${remedy}`);
    return 1;
  }
  const usage = error instanceof UsageError || String(Object(error).code).startsWith("ERR_PARSE_ARGS");
  err(red(error instanceof Error ? error.message : String(error)));
  if (usage) err(`See: bitrix24-openapi ${Object.hasOwn(commands, name) ? `${name} ` : ""}--help`);
  return usage ? 2 : 1;
}

let shown = false;

// The line is wiped before anything else is written, so that none of it is left on the screen.
function progress(text: string): void {
  if (!process.stderr.isTTY) {
    err(text);
    return;
  }
  process.stderr.write(`\r\x1b[K${unaddressed(text).slice(0, (process.stderr.columns ?? 80) - 1)}`);
  shown = true;
}

function wipe(): void {
  if (shown) process.stderr.write("\r\x1b[K");
  shown = false;
}

function out(text: string): 0 {
  wipe();
  process.stdout.write(`${text}\n`);
  return 0;
}

function err(text: string): void {
  wipe();
  process.stderr.write(`${unaddressed(text)}\n`);
}

// A webhook's address in the wrong place of the command line is a mistake easily made, and repeated in the complaint.
function unaddressed(text: string): string {
  return text.replace(/(\/rest\/(?:api\/)?\d+\/)[^/\s"']+/g, "$1***");
}

function red(text: string): string {
  return hasColours(process.stderr) ? `\x1b[31m${text}\x1b[0m` : text;
}

function hasColours({ isTTY }: { isTTY: boolean }): boolean {
  return isTTY && !process.env.NO_COLOR;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function version(): string {
  // From dist/src/, where this file is built to, and from src/ alike, package.json is the nearest one above.
  for (const path of ["../package.json", "../../package.json"]) {
    try {
      return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).version;
    } catch {}
  }
  return "unknown";
}
