import { dirname } from "node:path";
import { python } from "./python.js";
import { run } from "./run.js";

/** A compiler's complaint, and the file it is about, relative to this folder. */
export interface Complaint {
  file: string;
  text: string;
}

/** Type-checks all that was generated for TypeScript, with all that calls it. */
export async function checkTypeScript(): Promise<Complaint[]> {
  const { stdout } = await run("node_modules/.bin/tsc", ["--project", ".", "--pretty", "false"]);
  return complaints(stdout, /^(\S+)\(\d+,\d+\): (error .*)$/gm);
}

/** Compiles a client generated for Python, and type-checks the programs that call it. */
export async function checkPython(client: string, programs: string[]): Promise<Complaint[]> {
  if (python === undefined) return [];
  const compiled = await run(python, ["-m", "py_compile", client]);
  if (compiled.code !== 0) return [{ file: client, text: compiled.stderr }];
  // What mypy thinks of the client itself is no matter: Python runs it, and hardly any client passes every version of mypy.
  const options = ["--follow-imports", "silent", "--cache-dir", "out/.mypy_cache", "--no-error-summary"];
  const { stdout } = await run(python, ["-m", "mypy", ...options, ...programs], { MYPYPATH: dirname(client) });
  return complaints(stdout, /^(.*?):\d+: error: (.*)$/gm);
}

function complaints(text: string, pattern: RegExp): Complaint[] {
  return [...text.matchAll(pattern)].map(([, file = "", text = ""]) => ({ file, text }));
}
