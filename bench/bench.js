import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { heap } from "./heap.js";
import { loopback } from "./loopback.js";
import { overhead } from "./overhead.js";
import { size } from "./size.js";
import { startup } from "./startup.js";
import { markdownTable } from "./table.js";

const results = { node: process.version, cpu: cpus()[0].model, cores: cpus().length };
for (const [name, run] of Object.entries({ size, startup, heap, overhead, loopback })) {
  console.error(`${name} …`);
  results[name] = await run();
}
writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify(results, null, 1)}\n`);

const { added } = results.overhead;
const names = [...new Set([...Object.keys(added), ...Object.keys(results.size)])];
const columns = {
  "added µs": (name) => added[name]?.toFixed(1),
  "µs over openapi-fetch": (name) => (added[name] - added["openapi-fetch"] || undefined)?.toFixed(1),
  "heap KB": (name) => results.heap[name]?.toFixed(1),
  "wall ×1": (name) => results.loopback[1].wall[name]?.toFixed(2),
  "wall ×16": (name) => results.loopback[16].wall[name]?.toFixed(2),
  "wall ×64": (name) => results.loopback[64].wall[name]?.toFixed(2),
  "CPU ×1": (name) => results.loopback[1].cpu[name]?.toFixed(2),
  "CPU ×16": (name) => results.loopback[16].cpu[name]?.toFixed(2),
  "CPU ×64": (name) => results.loopback[64].cpu[name]?.toFixed(2),
  "gzip bytes": (name) => results.size[name],
  "import ms": (name) => results.startup[name]?.toFixed(1),
};
const rows = names.map((name) => [name, ...Object.values(columns).map((column) => column(name) ?? "")]);
const text = `${markdownTable(["", ...Object.keys(columns)], rows)}\n`;
writeFileSync(new URL("results.md", import.meta.url), text);
console.log(text);
