import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { describe, expect, it, onTestFinished } from "vitest";
import { redisTokens } from "../../../src/redis.js";
import { runningPortal, runningRedis, runningWorkers } from "./running.js";
import { message, outcomes } from "./workers.js";

const noLimit = { burst: 1e9, perSecond: 1e9 };

describe("eight workers with one expired token", () => {
  it("renew it once, through Redis", async (context) => {
    const { port } = await runningRedis(context);
    const portal = await runningPortal(noLimit);
    const task = { task: "renew", origin: portal.origin };
    const clients = Array.from({ length: 8 }, (_, index) => (index % 2 ? "ioredis" : "redis"));
    await outcomes(await runningWorkers(clients.map((client) => ({ ...task, redis: { client, port } }))));
    expect(portal).toMatchObject({ renewals: 1, accepted: 40 });
    expect(portal.expired).toBeGreaterThan(1);
  });

  it("renew it once, through a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tokens-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const portal = await runningPortal(noLimit);
    const task = { task: "renew", origin: portal.origin, file: join(folder, "tokens.json") };
    await outcomes(await runningWorkers(Array(8).fill(task)));
    expect(portal).toMatchObject({ renewals: 1, accepted: 40 });
    expect(portal.expired).toBeGreaterThan(1);
  });
});

describe("the lock of redisTokens", () => {
  it.for(["ioredis", "redis"])(
    "of a worker that is killed is free once its lease is over: %s",
    async (client, context) => {
      const { port } = await runningRedis(context);
      const redis = new Redis(port);
      onTestFinished(() => redis.disconnect());
      const lease = 1000;
      const [holder] = await runningWorkers([{ task: "hold", redis: { client, port }, lease }]);
      await message(holder!.process, (sent) => sent === "locked");
      // Longer than the lease, which a live worker extends.
      await new Promise((later) => setTimeout(later, 2 * lease));
      expect(await redis.exists("fleet:lock")).toBe(1);
      const gone = expect(holder!.outcome).rejects.toThrow("SIGKILL");
      holder!.process.kill("SIGKILL");
      await Promise.all([gone, once(holder!.process, "exit")]);
      expect(await redis.pttl("fleet:lock")).toBeLessThanOrEqual(lease);
      let isFree = false;
      await redisTokens(redis, "fleet").lock(async () => {
        isFree = true;
      });
      expect([isFree, await redis.exists("fleet:lock")]).toEqual([true, 0]);
    },
  );
});
