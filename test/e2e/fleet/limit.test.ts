import { beforeAll, describe, expect, it } from "vitest";
import type { LimitOptions } from "../../../src/index.js";
import { type Portal, startPortal } from "./portal.js";
import { runningPortal, runningRedis, runningWorkers } from "./running.js";
import { outcomes, startWorkers } from "./workers.js";

const calls = 2000;

// Up to a hundred times as fast as a real portal, so that a delay weighs a hundred times as much, but never more than
// an eighth of what this machine can do, or the machine would be the limit.
const limit = { burst: 200, perSecond: 200 };
beforeAll(async () => {
  const portal = await startPortal({ burst: calls, perSecond: 1 });
  const workers = await startWorkers(Array.from({ length: 8 }, () => worker(portal, calls / 20, false)));
  const start = performance.now();
  await outcomes(workers);
  for (const { process } of workers) process.kill("SIGKILL");
  limit.perSecond = Math.min(limit.perSecond, calls / 20 / ((performance.now() - start) / 1000));
  console.log(`the simulated portal allows ${limit.perSecond.toFixed()} calls a second`);
  await portal.close();
});

const worker = ({ origin }: Portal, count: number, limit: LimitOptions | false) => ({
  task: "calls",
  origin,
  count,
  concurrency: 6,
  limit,
});

/** Eight workers, half of them with each of the two clients of Redis. */
const fleet = (portal: Portal, port: number) =>
  runningWorkers(
    Array.from({ length: 8 }, (_, index) => ({
      ...worker(portal, calls / 8, limit),
      redis: { client: index % 2 ? "ioredis" : "redis", port },
    })),
  );

/** The codes of a worker's calls that failed, and what its bucket reported. */
type Outcome = { failed: string[]; errors: string[] };

describe("eight workers that share a limit through Redis", () => {
  it("lose no call, have at most 1 % of them refused, and use at least 95 % of what the portal allows", async (context) => {
    const redis = await runningRedis(context);
    const portal = await runningPortal(limit);
    const done = await outcomes<Outcome>(await fleet(portal, redis.port));
    expect(done.flatMap(({ failed }) => failed)).toEqual([]);
    expect(portal.accepted).toBe(calls);
    expect(portal.refused).toBeLessThanOrEqual(calls / 100);
    expect(portal.goodput()).toBeGreaterThanOrEqual(0.95);
  });

  it("do so as well while Redis is killed and started again", async (context) => {
    const redis = await runningRedis(context);
    const portal = await runningPortal(limit);
    const workers = await fleet(portal, redis.port);
    await expect.poll(() => portal.accepted, { timeout: 120_000 }).toBeGreaterThan(calls / 4);
    await redis.kill();
    const atKill = portal.accepted;
    await expect.poll(() => portal.accepted, { timeout: 120_000 }).toBeGreaterThan(atKill + calls / 4);
    await redis.restart();
    const done = await outcomes<Outcome>(workers);
    expect(done.flatMap(({ failed }) => failed)).toEqual([]);
    expect(done.every(({ errors }) => errors.length > 0)).toBe(true);
    expect(portal.accepted).toBe(calls);
    expect(portal.refused).toBeLessThanOrEqual(calls / 100);
    expect(portal.goodput()).toBeGreaterThanOrEqual(0.95);
  });
});
