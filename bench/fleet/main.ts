import { writeFileSync } from "node:fs";
import { writeTable } from "../../scripts/marked-table.js";
import { type Portal, startPortal } from "../../test/e2e/fleet/portal.js";
import { startRedis } from "../../test/e2e/fleet/redis-server.js";
import { outcomes, startWorkers } from "../../test/e2e/fleet/workers.js";
import { type Curve, curveOf } from "../curve.js";
import { markdownTable } from "../table.js";

// A hundred times as fast as a portal of most plans.
const limit = { burst: 400, perSecond: 200 };
const calls = 4000;
const workers = 8;

const loads = {
  "equal loads": () => calls / workers,
  "half of the calls in one worker": (worker: number) =>
    worker === 0 ? calls / 2 : Math.floor(calls / 2 / (workers - 1)),
};

const redis = await startRedis();
const share = { burst: limit.burst / workers, perSecond: limit.perSecond / workers };
const ways = {
  "each worker has the whole limit": { limit },
  "each worker has an eighth of it": { limit: share },
  redisBucket: { limit, redis: { client: "ioredis", port: redis.port } },
};

const rows: string[][] = [];
const curves: Record<string, Record<string, Curve>> = {};
for (const [load, callsOf] of Object.entries(loads)) {
  for (const [way, how] of Object.entries(ways)) {
    console.error(`${way}, ${load} …`);
    const portal = await startPortal(limit);
    rows.push([way, load, ...(await measured(portal, how, callsOf))]);
    const seconds = portal.acceptedAt.map((ms) => ms / 1000);
    curves[load] = { ...curves[load], [way]: curveOf(seconds) };
    await portal.close();
  }
}
await redis.kill();

async function measured(portal: Portal, how: object, callsOf: (worker: number) => number): Promise<string[]> {
  const tasks = Array.from({ length: workers }, (_, worker) => ({
    task: "calls",
    origin: portal.origin,
    count: callsOf(worker),
    concurrency: 6,
    ...how,
  }));
  const started = await startWorkers(tasks);
  const begun = performance.now();
  const failed = (await outcomes<{ failed: string[] }>(started)).flatMap((outcome) => outcome.failed).length;
  const seconds = (performance.now() - begun) / 1000;
  for (const worker of started) worker.process.kill();
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return [percent(portal.refused / calls), `${failed}`, percent(portal.goodput()), `${seconds.toFixed(1)} s`];
}

const head = ["limit", "calls", "refused", "failed", "of what the portal allows", "took"];
const text = markdownTable(head, rows, 2);
writeFileSync(new URL("results.md", import.meta.url), `${text}\n`);
writeFileSync(new URL("curves.json", import.meta.url), `${JSON.stringify(curves)}\n`);
writeTable("site/guide.md", "fleet", text);
console.log(text);
