import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable } from "../table.js";
import { bundles, validatorBytes } from "./bundles.js";
import { copyProject, makeDocument } from "./documents.js";
import { page } from "./page.js";
import { client, mock, types } from "./programs.js";
import { timed } from "./run.js";

if (process.argv.includes("--help")) {
  console.log(`npm run bench:scale [-- 2 24 278 1000]   what documents of so many methods cost, and this
                                           project's own; writes bench/scale.md`);
  process.exit(0);
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [2, 24, 278, 1000];
const rows: Record<string, string[]> = {};
const put = (name: string, value: number, digits = 1) => {
  rows[name] = [...(rows[name] ?? []), value.toFixed(digits)];
};

for (const methods of sizes) await measured(`${methods} methods`, (folder) => makeDocument(folder, methods));
await measured("its own methods", copyProject);

const head = ["methods", ...sizes.map(String), "its own"];
const lines = Object.entries(rows).map(([name, cells]) => [name, ...cells]);
const text = `${markdownTable(head, lines)}\n`;
console.log(text);
if (given.length === 0) writeFileSync("bench/scale.md", text);

async function measured(what: string, make: (folder: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "methods-"));
  try {
    make(folder);
    await measure(folder, what);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string, what: string): Promise<void> {
  console.error(`${what}: generate …`);
  put("`npm run generate`, CPU s", timed("node_modules/.bin/tsx scripts/generate.ts", folder).cpu);
  const bundle = JSON.parse(readFileSync(join(folder, "generated/openapi.json"), "utf8"));
  const methods = Object.keys(bundle.paths).map((path) => path.slice(1));
  console.error(`${what}: bundles …`);
  const { call, validating } = await bundles(folder);
  put("bundle of one call, gzip KB", call.gzip / 1024);
  put("the same with `validate`, gzip KB", validating.gzip / 1024);
  put("the same with `validate`, min KB", validating.min / 1024, 0);
  put("validators of results, min bytes a method", await validatorBytes(folder, methods.length), 0);
  console.error(`${what}: client and mock, as they are built …`);
  timed("npm run build --silent", folder);
  const { ms, kilobytes } = client(folder);
  put("first `createClient`, wall ms", ms);
  put("heap of a client, KB", kilobytes);
  const { start, request } = mock(folder);
  put("mock start and first request, CPU s", start);
  put("mock, CPU ms a request", request);
  console.error(`${what}: page of API docs …`);
  put("page of API docs, ms from its load event to its search", await page(folder), 0);
  console.error(`${what}: types …`);
  const distinct = methods.filter((name) => name.includes(".")).slice(0, 20);
  put(
    "type instantiations a distinct method",
    types(folder, distinct, (name, body) => writeFileSync(join(folder, name), body)),
    0,
  );
}
