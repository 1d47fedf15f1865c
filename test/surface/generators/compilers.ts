import { dirname } from "node:path";
import { python } from "./python.js";
import { run } from "./run.js";

/** An error that a compiler reports, and its file, relative to this folder. */
export interface CompileError {
  file: string;
  text: string;
}

/** Type-checks all that was generated for TypeScript, with the programs that call it. */
export async function checkTypeScript(): Promise<CompileError[]> {
  const { stdout } = await run("node_modules/.bin/tsc", ["--project", ".", "--pretty", "false"]);
  return errorsIn(stdout, /^(\S+)\(\d+,\d+\): (error .*)$/gm);
}

/** Compiles a client generated for Python, and type-checks the programs that call it. */
export async function checkPython(client: string, programs: string[]): Promise<CompileError[]> {
  if (python === undefined) return [];
  const compiled = await run(python, ["-m", "py_compile", client]);
  if (compiled.code !== 0) return [{ file: client, text: compiled.stderr }];
  // The client itself is not checked: Python runs it, and hardly any client passes every version of mypy.
  const options = ["--follow-imports", "silent", "--cache-dir", "out/.mypy_cache", "--no-error-summary"];
  const { stdout } = await run(python, ["-m", "mypy", ...options, ...programs], { MYPYPATH: dirname(client) });
  return errorsIn(stdout, /^(.*?):\d+: error: (.*)$/gm);
}

function errorsIn(text: string, pattern: RegExp): CompileError[] {
  return [...text.matchAll(pattern)].map(([, file = "", text = ""]) => ({ file, text }));
}
