import { onTestFinished, type TestContext } from "vitest";
import type { LimitOptions } from "../../../src/index.js";
import { need } from "../../surface/tools.js";
import { type Portal, startPortal } from "./portal.js";
import { type RedisServer, startRedis } from "./redis-server.js";
import { startWorkers, type Worker } from "./workers.js";

/** A Redis until the end of the test, which is skipped where there is none. */
export async function runningRedis(context: TestContext): Promise<RedisServer> {
  need("redis", context);
  const redis = await startRedis();
  onTestFinished(redis.kill);
  return redis;
}

/** A portal until the end of the test. */
export async function runningPortal(limit: LimitOptions): Promise<Portal> {
  const portal = await startPortal(limit);
  onTestFinished(portal.close);
  return portal;
}

/** Workers until the end of the test. */
export async function runningWorkers(tasks: object[]): Promise<Worker[]> {
  const workers = await startWorkers(tasks);
  onTestFinished(() => {
    for (const { process } of workers) process.kill("SIGKILL");
  });
  return workers;
}
