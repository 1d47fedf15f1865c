import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const call = `
  import { createClient, webhook } from "./src/index.ts";
  export const run = (url) => createClient(webhook(url)).mail.mailbox.get({ id: 1 });`;
const validating = `
  import { createClient, webhook } from "./src/index.ts";
  import { validate } from "./src/validate.ts";
  export const run = (url) => createClient(webhook(url), { validate }).mail.mailbox.get({ id: 1 });`;

/** Bytes of a browser bundle of one call, without and with `validate`: what its scope loads, not what lies beside it. */
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
  const others = /generated\/validators\/(?!(index|envelope|mail)\.js)/;
  const unused = Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => others.test(entryPoint ?? ""))
    .map(([path]) => path);
  return outputFiles.filter(({ path }) => !unused.some((each) => path.endsWith(each))).map((file) => file.contents);
}

function sum(files: Uint8Array[]): { min: number; gzip: number } {
  const total = (of: (file: Uint8Array) => number) => files.map(of).reduce((a, b) => a + b, 0);
  return { min: total((file) => file.length), gzip: total((file) => gzipSync(file, { level: 9 }).length) };
}
