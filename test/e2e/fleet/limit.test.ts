import { describe, expect, it } from "vitest";
import type { Portal } from "./portal.js";
import { runningPortal, runningRedis, runningWorkers } from "./running.js";
import { outcomes } from "./workers.js";

// A hundred times as fast as a real portal, so that a delay weighs a hundred times as much.
const limit = { burst: 400, perSecond: 200 };
const calls = 4000;

/** Eight workers, half of them with each of the two clients of Redis. */
const fleet = (portal: Portal, port: number) =>
  runningWorkers(
    Array.from({ length: 8 }, (_, index) => ({
      task: "calls",
      origin: portal.origin,
      redis: { client: index % 2 ? "ioredis" : "redis", port },
      count: calls / 8,
      concurrency: 6,
      limit,
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
