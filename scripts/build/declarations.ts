import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * The declarations that lead from the public entries, by their paths in the package. What only the inside uses is left
 * out: it would put the types of Prism and of Node before users who have neither.
 */
export function declarations(entries: string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const queue = entries.map((name) => `src/${name}.d.ts`);
  for (const path of queue) {
    if (found.has(path)) continue;
    const contents = declaration(path);
    found.set(path, contents);
    const { importedFiles } = ts.preProcessFile(contents.toString());
    const own = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
    queue.push(...own.map(({ fileName }) => join(path, "..", fileName.replace(/\.js$/, ".d.ts"))));
  }
  return found;
}

// TypeScript emits no copy of a declaration that was one already.
function declaration(path: string): Buffer {
  const emitted = `dist/types/${path}`;
  return readFileSync(existsSync(emitted) ? emitted : path);
}
