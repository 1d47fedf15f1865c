import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { declarations } from "./build/declarations.js";
import { documents } from "./build/documents.js";
import { bundles, fromBundles } from "./build/packages.js";

const typed = ["index", "fetch", "mock", "redis", "undici", "validate"];
// An entry for esbuild alone, which puts what only applications need into chunks of their own: a page with a webhook then
// loads what masks secrets on demand.
const apart = "auth/oauth";
const entryPoints = [...typed, "cli", "cli/table", apart].map((name) => `src/${name}.ts`);

// Few files load faster than many: what the entries share goes into chunks, and packages stay outside.
const { outputFiles } = await build({
  entryPoints,
  outdir: "dist/src",
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "es2022",
  plugins: [fromBundles],
  write: false,
});

const files = new Map<string, Uint8Array>();
for (const { path, text } of outputFiles) files.set(relative(".", path), Buffer.from(withoutBareImports(text)));
files.delete(`dist/src/${apart}.js`);
for (const [path, contents] of await bundles("dist/src")) files.set(path, contents);
for (const [path, contents] of documents("dist/generated")) files.set(path, contents);
for (const [path, contents] of declarations(typed)) files.set(join("dist", path), contents);

for (const [path, contents] of files) put(path, contents);
// What an earlier build left behind would be published with the rest.
for (const path of [...below("dist/src"), ...below("dist/generated")]) if (!files.has(path)) rmSync(path);
// npm does this for the packages that it installs, but not for the project itself.
chmodSync("dist/src/cli.js", 0o755);

// Of chunks without side effects, which are all: a bundler would take what they hold for needed at first.
function withoutBareImports(code: string): string {
  return code.replace(/^import "\.{1,2}\/chunk-\w+\.js";\n/gm, "");
}

// An unchanged file is left alone: tests that run the package may be reading it.
function put(path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

function below(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
