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

/** The files that a path file leads to by a name: its template, its examples, and those of the error codes that it names. */
export function namedFiles(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const value = (key: string) => [...text.matchAll(new RegExp(`^ *${key}: ([\\w.]+)$`, "gm"))].map(([, name]) => name);
  const [method] = value("operationId");
  const templates = value("x-template").map((name) => `openapi/templates/${name}.yaml`);
  const codes = [...value("code"), ...text.matchAll(/^ {4}(\w+):/gm)].map(
    (name) => `openapi/components/examples/errors/${[name].flat().at(-1)}.yaml`,
  );
  const examples = method
    ? files.filter((each) => each.split("/").at(-1)?.startsWith(`${method}.`) && each.includes("/examples/"))
    : [];
  return [...templates, ...codes, ...examples].filter((each) => files.includes(each));
}
