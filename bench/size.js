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

/** Bytes of a bundle for the browser, minified and gzipped. */
export async function size() {
  const bytes = {};
  for (const [name, contents] of Object.entries(entries)) {
    const stdin = { contents, resolveDir: import.meta.dirname };
    const options = { bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", write: false };
    const { outputFiles } = await build({ stdin, ...options, logLevel: "silent" });
    bytes[name] = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  }
  return bytes;
}
