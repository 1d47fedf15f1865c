// Makes calls of a limit and tokens that are in Redis, through either of its clients, and has Redis end in between.
import { setTimeout as elapsed } from "node:timers/promises";
import { Redis } from "ioredis";
import { createClient as createNodeRedis } from "redis";
import { type Client, createClient, type Fetch, oauth } from "../../../src/index.js";
import { type RedisClient, redisBucket, redisTokens } from "../../../src/redis.js";
import { flat } from "../faults/portal.js";
import { brief, count, counted, forever, growth, outcomes, report } from "../leak/leftovers.js";
import { startRedis } from "./redis-server.js";

// No jitter, so that the waits are short.
Math.random = () => 0;

const server = await startRedis();
process.on("exit", () => void server.kill());
const ioredis = new Redis(server.port).on("error", () => {});
const nodeRedis = createNodeRedis({ url: `redis://127.0.0.1:${server.port}` }).on("error", () => {});
await nodeRedis.connect();

const generation = (body: BodyInit | null | undefined) => Number(/"auth":"t(\d+)"/.exec(String(body))?.[1] ?? 0);

let generations = 0;
let oldestValid = 0;
const stub: Fetch = async (url, { body }) => {
  if (!url.startsWith("https://oauth.bitrix.info/")) {
    if (generation(body) < oldestValid) return Response.json(flat("expired_token"), { status: 401 });
    return Response.json({ result: { items: [] } });
  }
  count("renewal");
  // Longer than a third of the lease, after which the lock is extended.
  await elapsed(40);
  // One renewal in five fails.
  if ((outcomes.renewal ?? 0) % 5 === 0) return Response.json({ error: "server_error" }, { status: 500 });
  return Response.json({ access_token: `t${++generations}`, refresh_token: "r", expires_in: 3600 });
};

function client(redis: RedisClient, onFailure: "local" | "throw"): Client {
  const application = { accessToken: "t0", refreshToken: "r", clientId: "app", clientSecret: "s3cret" };
  const store = redisTokens(redis, "leak", { lease: 100 });
  const auth = oauth({ address: "leak.bitrix24.com", ...application, store });
  // So few at once that some calls queue, but not for long.
  const size = { burst: 20, perSecond: 5000 };
  const limit = redisBucket(redis, { portal: "leak", ...size, onFailure, onError: () => count("outage") });
  return createClient(auth, { fetch: stub, limit });
}

/** Simultaneous calls: one in ten is aborted, the others have a signal that outlives them. */
function calls(b24: Client): Promise<void>[] {
  return Array.from({ length: 50 }, (_, n) =>
    counted(b24.mail.mailbox.list({}, { signal: n % 10 === 1 ? brief(n % 7) : forever.signal })),
  );
}

const clients = [client(ioredis, "local"), client(nodeRedis, "throw")];
const both = () => Promise.all(clients.flatMap(calls));
const grown = await growth(60, async (round) => {
  if (round % 3 === 0) oldestValid = generations + 1;
  await both();
});
await server.kill();
await both();
await server.restart();
await both();
ioredis.disconnect();
nodeRedis.destroy();
await server.kill();
await report({ grown });
