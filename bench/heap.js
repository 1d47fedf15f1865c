import { execFileSync } from "node:child_process";
import { body } from "./body.js";
import { contenders } from "./contenders.js";

const calls = 2000;
const flags = ["--expose-gc", "--max-semi-space-size=256", "--min-semi-space-size=256"];

/** Kilobytes of garbage that a call over a stub `fetch` leaves, beyond bare fetch. */
export function heap() {
  const used = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, Number(execFileSync("node", [...flags, import.meta.filename, name]))]),
  );
  return Object.fromEntries(Object.entries(used).map(([name, bytes]) => [name, (bytes - used["bare fetch"]) / 1024]));
}

// Run as a program of its own, for one contender: the young heap is large enough to need no collection meanwhile.
if (process.argv[1] === import.meta.filename) {
  const stub = async () => new Response(body, { headers: { "content-type": "application/json" } });
  const call = contenders[process.argv[2]]("https://portal.example", stub);
  for (let n = 0; n < calls; n++) await call();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < calls; n++) await call();
  console.log((process.memoryUsage().heapUsed - before) / calls);
}
