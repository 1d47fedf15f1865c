import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

/** Every file below `openapi/`, as a path from the project's root. */
export const files = readdirSync("openapi", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

export const yamlFiles = files.filter((file) => file.endsWith(".yaml"));

/** A file as a syntax tree, which keeps the order of keys and the style. */
export function parsed(file: string) {
  return parseDocument(readFileSync(file, "utf8"));
}

/** The files that a file points to with `$ref`, as paths from the project's root. */
export function references(file: string): string[] {
  const refs = readFileSync(file, "utf8").matchAll(/\$ref: ([\w./-]+)/g);
  return [...refs].map(([, ref = ""]) => join(file, "..", ref));
}
