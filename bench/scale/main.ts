import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundles, validatorBytes } from "./bundles.js";
import { makeDocument } from "./documents.js";
import { client, mock, types } from "./programs.js";
import { timed } from "./run.js";

if (process.argv.includes("--help")) {
  console.log(`npm run bench:scale [-- 2 24 278 1000]   what documents of so many methods cost; writes bench/scale.md`);
  process.exit(0);
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [2, 24, 278, 1000];
const rows: Record<string, string[]> = {};
const put = (name: string, value: number, digits = 1) => {
  rows[name] = [...(rows[name] ?? []), value.toFixed(digits)];
};

for (const methods of sizes) {
  const folder = mkdtempSync(join(tmpdir(), `methods-${methods}-`));
  try {
    await measure(folder, methods);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const head = ["methods", ...sizes.map(String)];
const table = [
  head,
  ["---", ...sizes.map(() => "--:")],
  ...Object.entries(rows).map(([name, cells]) => [name, ...cells]),
];
const text = `${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
console.log(text);
if (given.length === 0) writeFileSync("bench/scale.md", text);

async function measure(folder: string, methods: number): Promise<void> {
  console.error(`${methods} methods: generate …`);
  makeDocument(folder, methods);
  put("`npm run generate`, CPU s", timed("node_modules/.bin/tsx scripts/generate.ts", folder).cpu);
  console.error(`${methods} methods: bundles …`);
  const { call, validating } = await bundles(folder);
  put("bundle of one call, gzip KB", call.gzip / 1024);
  put("the same with `validate`, gzip KB", validating.gzip / 1024);
  put("the same with `validate`, min KB", validating.min / 1024, 0);
  put("validators of results, min bytes a method", await validatorBytes(folder, methods), 0);
  console.error(`${methods} methods: client and mock …`);
  const { ms, kilobytes } = client(folder);
  put("first `createClient`, wall ms", ms);
  put("heap of a client, KB", kilobytes);
  const { start, request } = mock(folder);
  put("mock start and first request, CPU s", start);
  put("mock, CPU ms a request", request);
  console.error(`${methods} methods: types …`);
  const paths = Object.keys(JSON.parse(readFileSync(join(folder, "generated/openapi.json"), "utf8")).paths);
  const distinct = paths.map((path) => path.slice(1)).slice(0, 20);
  put(
    "type instantiations a distinct method",
    types(folder, distinct, (name, body) => writeFileSync(join(folder, name), body)),
    0,
  );
}
