// Makes ten thousand calls, many of which fail.
import { setTimeout as elapsed } from "node:timers/promises";
import { type ClientOptions, createClient, type Fetch, oauth } from "../../../src/index.js";
import { validate } from "../../../src/layers/validate.js";
import { methodNames } from "../../../src/names.js";
import { contracts } from "../../contract/document.js";
import { type Untyped, untyped } from "../../unit/untyped.js";
import { type Answer, drip, flat, json, raw, silence, startPortal } from "../faults/portal.js";
import { brief, count, counted, forever, growth, heapUsed, outcomes, report } from "./leftovers.js";

const calls = 10_000;
const atOnce = 50;
const [method = ""] = methodNames();
const fine = contracts.find((each) => each.method === method)?.replies.find(({ status }) => status === 200)?.value;

// No jitter, so that the waits between attempts are short.
Math.random = () => 0;

const faults: Answer[] = [
  json(fine),
  raw("", "reset"),
  json(flat("BUSY"), 503),
  silence,
  drip,
  raw('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"result":', "end"),
];
const portal = await startPortal((seen, response) => {
  count("socket");
  portal.seen = [];
  faults[(outcomes.socket ?? 0) % faults.length]?.(seen, response);
});

const responses: (() => Response | Promise<Response>)[] = [
  () => new Response(JSON.stringify(fine)),
  () => new Response(JSON.stringify(flat("BUSY")), { status: 429, headers: { "retry-after": "0" } }),
  () => new Response("<html>", { status: 502 }),
  () => new Response('{"result":1,"time":2}'),
  () => Response.redirect("https://elsewhere.example/"),
  () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } })),
  // Never responds, and ignores the signal.
  () => new Promise(() => {}),
];
const generation = (body: BodyInit | null | undefined) => Number(/"auth":"t(\d+)"/.exec(String(body))?.[1] ?? 0);
let oldestValid = 0;
const stub: Fetch = async (url, { body }) => {
  if (url.startsWith("https://oauth.bitrix.info/")) {
    count("renewal");
    return Response.json({ access_token: `t${outcomes.renewal}`, refresh_token: "r", expires_in: 3600 });
  }
  if (generation(body) < oldestValid) return Response.json(flat("expired_token"), { status: 401 });
  count("stub");
  return responses[(outcomes.stub ?? 0) % responses.length]?.() ?? Response.error();
};

const client = (address: string, timeout: number, fetch: Fetch) => {
  const application = { accessToken: "t0", refreshToken: "r0", clientId: "app", clientSecret: "s3cret" };
  const auth = oauth({ address, ...application, onTokens: async () => {} });
  // So few at once that some calls queue, but not for long.
  const limit = { burst: 40, perSecond: 5000 };
  const options: ClientOptions = { fetch, validate, log: () => {}, timeout, limit };
  return untyped(createClient(auth, options), method);
};
const byStub = client("leak.bitrix24.com", 8, stub);
const bySocket = client(portal.origin, 30, (url, init) => fetch(url, init));

/** Calls that end long before their timeout: a success, a failure, and an abort during the wait for a retry. */
async function hasty(): Promise<void> {
  const later = { status: 429, headers: { "retry-after": "50" } };
  const waits = client("leak.bitrix24.com", 60_000, async () => Response.json(flat("BUSY"), later));
  const succeeds = client("leak.bitrix24.com", 60_000, async () => Response.json(fine));
  const fails = client("leak.bitrix24.com", 60_000, async () => Response.json(flat("BUSY"), { status: 400 }));
  const signal = brief(50);
  const made = [succeeds, fails, waits].map((call) => call({}, { signal }));
  await Promise.allSettled(made);
}

/** Simultaneous calls: one in ten is aborted, the others have a signal that outlives them. */
async function batch(call: Untyped): Promise<void> {
  const settled = Array.from({ length: atOnce }, (_, index) => {
    const signal = index % 10 === 1 ? brief(index % 7) : forever.signal;
    return counted(call({ id: index }, { signal }));
  });
  await Promise.all(settled);
}

/** Bytes of heap that one call to each of so many portals leaves behind. */
async function onePerPortal(portals: number): Promise<number> {
  const before = await heapUsed();
  for (let n = 0; n < portals; n++) {
    await client(`portal-${n}.bitrix24.com`, 60_000, async () => Response.json(fine))();
  }
  await elapsed(5);
  // The next portal is the occasion to forget those that nothing is left of.
  client("last.bitrix24.com", 60_000, fetch);
  return (await heapUsed()) - before;
}

const grown = await growth(calls / atOnce, (round) => {
  // In every other batch, the token has expired.
  if (round % 2 === 1) oldestValid = (outcomes.renewal ?? 0) + 1;
  return batch(round % 20 === 0 ? bySocket : byStub);
});
await hasty();
const grownByPortals = await onePerPortal(5000);
await portal.close();
await report({ grown, grownByPortals });
