import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { initial } from "../size.js";

const call = `
  import { createClient, webhook } from "./src/index.ts";
  export const run = (url) => createClient(webhook(url)).mail.mailbox.get({ id: 1 });`;
const validating = `
  import { createClient, webhook } from "./src/index.ts";
  import { validate } from "./src/validate.ts";
  export const run = (url) => createClient(webhook(url), { validate }).mail.mailbox.get({ id: 1 });`;

/** Bytes that a page loads at first for one call, and what it loads for the call with `validate`, its scope's validators. */
export async function bundles(folder: string) {
  return { call: sum(await loaded(folder, call)), validating: sum(await loaded(folder, validating)) };
}

/** Minified bytes of all validators of results, shared out among the methods. */
export async function validatorBytes(folder: string, methods: number): Promise<number> {
  const place = join(folder, "generated/validators");
  const files = readdirSync(place).filter(
    (name) => name.endsWith(".js") && !/^(index|envelope|errors)\.js$/.test(name),
  );
  const sizes = await Promise.all(
    files.map(async (name) => (await transform(readFileSync(join(place, name), "utf8"), { minify: true })).code.length),
  );
  return sizes.reduce((a, b) => a + b, 0) / methods;
}

async function loaded(folder: string, contents: string): Promise<Uint8Array[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    outdir: "out",
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    write: false,
    absWorkingDir: folder,
  });
  const isEntry = ({ entryPoint = "" }) =>
    /^<stdin>$|generated\/validators\/(index|envelope|mail)\.js$/.test(entryPoint);
  const used = initial(metafile.outputs, isEntry);
  return outputFiles.filter(({ path }) => used.has(relative(folder, path))).map((file) => file.contents);
}

function sum(files: Uint8Array[]): { min: number; gzip: number } {
  const total = (of: (file: Uint8Array) => number) => files.map(of).reduce((a, b) => a + b, 0);
  return { min: total((file) => file.length), gzip: total((file) => gzipSync(file, { level: 9 }).length) };
}
