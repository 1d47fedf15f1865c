import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createClient, webhook } from "bitrix24-openapi";
import { undiciFetch } from "bitrix24-openapi/undici";
import { contenders } from "./contenders.js";
import { median, rounds } from "./rounds.js";
import { markdownTable } from "./table.js";

const globalFetch = (url, init) => globalThis.fetch(url, init);
const limit = { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 };
const transports = {
  "bare fetch": (origin) => contenders["bare fetch"](origin, globalFetch),
  "bare fetch, again": (origin) => contenders["bare fetch"](origin, globalFetch),
  "this client": (origin) => client(origin, globalFetch),
  "this client with undiciFetch": (origin) => client(origin, undiciFetch()),
};

function client(origin, fetch) {
  const b24 = createClient(webhook(`${origin}/rest/1/token/`), { fetch, limit });
  return async () => (await b24.mail.mailbox.get({ id: 1 })).item;
}

async function processorTime(call, concurrency) {
  const before = process.cpuUsage();
  let left = 400;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const flags = ["--expose-gc", "--max-semi-space-size=512", "--min-semi-space-size=512"];

/** Kilobytes of garbage that a call leaves, in a process of its own whose young heap needs no collection meanwhile. */
function garbage(name, origin) {
  return Number(execFileSync("node", [...flags, import.meta.filename, name, origin]));
}

async function printGarbage(name, origin) {
  const call = transports[name](origin);
  for (let n = 0; n < 1000; n++) await call();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < 1000; n++) await call();
  console.log((process.memoryUsage().heapUsed - before) / 1000 / 1024);
  process.exit();
}

async function main() {
  const server = fork(new URL("server.js", import.meta.url));
  const [port] = await once(server, "message");
  const origin = `http://127.0.0.1:${port}`;
  const tasks = Object.fromEntries(Object.entries(transports).map(([name, make]) => [name, make(origin)]));
  const columns = [];
  for (const concurrency of [1, 16, 64]) {
    const raw = await rounds(tasks, { count: 31, measure: (call) => processorTime(call, concurrency) });
    const base = median(raw["bare fetch"]);
    columns.push(Object.fromEntries(Object.entries(raw).map(([name, values]) => [name, median(values) / base])));
  }
  const rows = Object.keys(transports).map((name) => [
    name,
    ...columns.map((column) => column[name].toFixed(2)),
    garbage(name, origin).toFixed(1),
  ]);
  const head = ["", "CPU ×1", "CPU ×16", "CPU ×64", "heap KB"];
  const text = `${markdownTable(head, rows)}\n`;
  writeFileSync(new URL("transport.md", import.meta.url), text);
  console.log(text);
  server.disconnect();
  process.exit();
}

const [name, origin] = process.argv.slice(2);
await (name ? printGarbage(name, origin) : main());
