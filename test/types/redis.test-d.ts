import { type Cluster, Redis as IoRedis } from "ioredis";
import { createCluster, createClient as createNodeRedis } from "redis";
import { describe, expectTypeOf, it } from "vitest";
import type { Bucket, TokenStore } from "../../src/index.js";
import { type RedisClient, redisBucket, redisTokens } from "../../src/redis.js";

describe("a client of Redis", () => {
  it("is one of ioredis or of redis, a cluster of either, and nothing else", () => {
    expectTypeOf<IoRedis>().toExtend<RedisClient>();
    expectTypeOf<Cluster>().toExtend<RedisClient>();
    const single = () => createNodeRedis();
    const cluster = () => createCluster({ rootNodes: [] });
    expectTypeOf<ReturnType<typeof single>>().toExtend<RedisClient>();
    expectTypeOf<ReturnType<typeof cluster>>().toExtend<RedisClient>();
    // @ts-expect-error: no client.
    () => redisBucket({}, { portal: "portal.example" });
  });
});

describe("redisBucket", () => {
  it("makes what limit takes, of a portal's name and options", () => {
    expectTypeOf(redisBucket).returns.toEqualTypeOf<Bucket>();
    () => redisBucket(new IoRedis(), { portal: "portal.example", burst: 250, perSecond: 5, onFailure: "throw" });
    // @ts-expect-error: the portal has a name.
    () => redisBucket(new IoRedis(), {});
    // @ts-expect-error: there is no such way to fail.
    () => redisBucket(new IoRedis(), { portal: "portal.example", onFailure: "ignore" });
  });
});

describe("redisTokens", () => {
  it("makes what store takes", () => {
    expectTypeOf(redisTokens).returns.toExtend<TokenStore>();
    () => redisTokens(new IoRedis(), "app.1", { lease: 5000 });
  });
});
