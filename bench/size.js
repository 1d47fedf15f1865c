import { relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const entries = {
  "openapi-fetch": 'import createClient from "openapi-fetch"; export { createClient };',
  "bitrix24-openapi": 'import { createClient, webhook } from "bitrix24-openapi"; export { createClient, webhook };',
  "bitrix24-openapi/fetch": 'export * from "bitrix24-openapi/fetch";',
  "bitrix24-openapi, all of it": 'export * from "bitrix24-openapi";',
  ky: 'import ky from "ky"; export { ky };',
  "@bitrix24/b24jssdk": 'import { B24Hook } from "@bitrix24/b24jssdk"; export { B24Hook };',
};

const options = { bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022" };

/** Bytes that a page loads for each entry, minified and gzipped: without what only a dynamic import loads. */
export async function size() {
  const bytes = {};
  for (const [name, contents] of Object.entries(entries)) {
    const stdin = { contents, resolveDir: import.meta.dirname };
    const output = { splitting: true, outdir: "out", write: false, metafile: true, logLevel: "silent" };
    const { outputFiles, metafile } = await build({ stdin, ...options, ...output });
    const loaded = initial(metafile.outputs, ({ entryPoint }) => entryPoint === "<stdin>");
    const files = outputFiles.filter(({ path }) => loaded.has(relative(".", path)));
    bytes[name] = files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  }
  return bytes;
}

/** The outputs of the entries, and those that they import statically, directly or not. */
export function initial(outputs, isEntry) {
  const found = new Set(Object.keys(outputs).filter((path) => isEntry(outputs[path])));
  for (const path of found) {
    for (const { path: imported, kind } of outputs[path].imports) if (kind === "import-statement") found.add(imported);
  }
  return found;
}
