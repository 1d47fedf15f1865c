import { fork } from "node:child_process";
import { once } from "node:events";
import { contenders } from "./contenders.js";
import { median, rounds } from "./rounds.js";

const calls = 400;

/** Wall and processor time of calls to a server on this machine, as a ratio to bare fetch, by concurrency. */
export async function loopback() {
  const server = fork(new URL("server.js", import.meta.url));
  const [port] = await once(server, "message");
  const fetch = (url, init) => globalThis.fetch(url, init);
  const tasks = Object.fromEntries(
    Object.entries(contenders).map(([name, make]) => [name, make(`http://127.0.0.1:${port}`, fetch)]),
  );
  const byConcurrency = {};
  for (const concurrency of [1, 16, 64]) {
    const raw = await rounds(tasks, { count: 15, measure: (call) => timed(call, concurrency) });
    const [wall, cpu] = ["wall", "cpu"].map((key) => ratios(raw, key));
    byConcurrency[concurrency] = { raw, wall, cpu };
  }
  server.disconnect();
  return byConcurrency;
}

async function timed(call, concurrency) {
  const started = performance.now();
  const before = process.cpuUsage();
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
}

function ratios(raw, key) {
  const base = median(raw["bare fetch"].map((round) => round[key]));
  return Object.fromEntries(
    Object.entries(raw).map(([name, values]) => [name, median(values.map((round) => round[key])) / base]),
  );
}
