import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Programs of the docs, compiled. */
export interface Programs {
  /** Runs one of them; resolves to what it prints. */
  run(index: number, env: Record<string, string>): Promise<{ stdout: string; stderr: string }>;
  remove(): void;
}

/** Compiles programs as strictly as TypeScript can, inside the project, where the package can import itself by its name. */
export async function compiled(codes: string[]): Promise<Programs> {
  const folder = mkdtempSync(join("dist", "programs-"));
  for (const [n, code] of codes.entries()) writeFileSync(join(folder, `${n}.ts`), code);
  const flags = ["--strict", "--target", "es2022", "--module", "nodenext", "--types", "node", "--skipLibCheck"];
  await run("node_modules/.bin/tsc", [...flags, ...codes.map((_, n) => join(folder, `${n}.ts`))]);
  return {
    run: (index, env) => run(process.execPath, [join(folder, `${index}.js`)], { env: { ...process.env, ...env } }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
