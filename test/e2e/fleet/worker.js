// One worker of a fleet, as a process of its own: it says "ready", waits for a message, does its task and sends the outcome.
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { createClient, oauth } from "bitrix24-openapi";
import { redisBucket, redisTokens } from "bitrix24-openapi/redis";
import { Redis } from "ioredis";
import { createClient as createNodeRedis } from "redis";

const { task, origin, redis, file, ...rest } = JSON.parse(process.env.WORKER ?? "{}");

/** Makes calls, some at a time; the outcome has a code for each that failed, and what the bucket reported. */
async function calls({ count, concurrency, limit }) {
  const errors = [];
  const failed = [];
  const onError = (error) => errors.push(String(error));
  const chosen = client ? redisBucket(client, { portal: "fleet", ...limit, onError }) : limit;
  const b24 = createClient(oauth({ address: origin, accessToken: "a1" }), { limit: chosen, retry: { attempts: 10 } });
  let left = count;
  const caller = async () => {
    while (left-- > 0) await b24.mail.mailbox.list().catch((error) => failed.push(error.code ?? String(error)));
  };
  await Promise.all(Array.from({ length: concurrency }, caller));
  return { failed, errors };
}

/** Makes calls with a token that has expired. */
async function renew() {
  const store = client ? redisTokens(client, "fleet") : fileStore();
  const tokens = { accessToken: "a0", refreshToken: "r0", clientId: "app", clientSecret: "secret" };
  const b24 = createClient(oauth({ address: origin, server: origin, ...tokens, store }), { limit: false });
  await Promise.all(Array.from({ length: 5 }, () => b24.mail.mailbox.list()));
}

/** Takes the lock of the tokens, says so, and keeps it. */
async function hold({ lease }) {
  await redisTokens(client, "fleet", { lease }).lock(() => {
    process.send("locked");
    return new Promise(() => setInterval(() => {}, 1000));
  });
}

/** Tokens in a file, with another file as the lock. */
function fileStore() {
  return {
    load: () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined),
    save(tokens) {
      writeFileSync(`${file}.new`, JSON.stringify(tokens), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
    async lock(run) {
      while (!locked()) await pause(20);
      try {
        await run();
      } finally {
        rmSync(`${file}.lock`);
      }
    },
  };
}

function locked() {
  try {
    closeSync(openSync(`${file}.lock`, "wx"));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

async function connected() {
  if (redis?.client === "ioredis") return new Redis(redis.port).on("error", () => {});
  if (redis?.client !== "redis") return undefined;
  return createNodeRedis({ url: `redis://127.0.0.1:${redis.port}` })
    .on("error", () => {})
    .connect();
}

/** Opens connections and compiles what a worker that has been running for a while has open and compiled. */
async function warmUp() {
  const b24 = createClient(oauth({ address: origin, accessToken: "a1" }), { limit: false });
  await Promise.all(Array.from({ length: 50 }, () => b24.mail.mailbox.senders()));
}

const client = await connected();
if (task === "calls") await warmUp();
process.on("message", async () => {
  process.send({ outcome: (await { calls, renew, hold }[task](rest)) ?? null });
});
process.on("disconnect", () => process.exit());
process.send("ready");
