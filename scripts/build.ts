import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { build } from "esbuild";

const entryPoints = ["index", "mock", "validate", "cli", "cli/table"].map((name) => `src/${name}.ts`);

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
  sourcemap: true,
  write: false,
});

for (const { path, contents } of outputFiles) put(relative(".", path), contents);
for (const file of ["openapi.yaml", "openapi.json"]) put(`dist/generated/${file}`, readFileSync(`generated/${file}`));
// npm does this when it installs a package, but not for the package one works in.
chmodSync("dist/src/cli.js", 0o755);

// An unchanged file stays untouched: tests that run the package may be reading it.
function put(path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
