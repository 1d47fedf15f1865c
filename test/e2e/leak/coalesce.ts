// Makes reads that travel together, and that succeed, fail, break, time out and are aborted, some and all of a batch.
import { type Client, createClient, type Fetch, webhook } from "../../../src/index.js";
import { brief, count, counted, forever, growth, report } from "./leftovers.js";
import { fetchById, id, portalById } from "./portal-by-id.js";

// No jitter, so that the waits between attempts are short.
Math.random = () => 0;

const portal = await portalById();
// So few at once that some requests queue, and reads join them there, but not for long.
const limit = { burst: 20, perSecond: 5000 };
function client(fetch: Fetch): Client {
  const sees: Fetch = (url, init) => {
    count(url.endsWith("/batch") ? "batch" : "single");
    return fetch(url, init);
  };
  return createClient(webhook(`${portal.origin}/rest/1/t0ken/`), { limit, fetch: sees, coalesce: true });
}
const byStub = client(fetchById);
const overSocket: Fetch = (url, init) => fetch(url, init);
const bySocket = client(overSocket);
const { signal } = forever;

/** Reads of one tick: the given ones, and as many that succeed as make it ten. */
function read(b24: Client, ids: number[], options: { signal: AbortSignal; timeout?: number }): Promise<void>[] {
  return Array.from({ length: 10 }, (_, n) => counted(b24.mail.mailbox.get({ id: ids[n] ?? id.fine }, options)));
}

const grown = await growth(120, async (round) => {
  const [b24, fetch] = round % 20 === 0 ? [bySocket, overSocket] : [byStub, fetchById];
  await Promise.all([
    ...read(b24, [], { signal }),
    ...read(b24, [id.missing], { signal }),
    ...read(b24, [], { signal: brief(round % 8) }),
    // By its time limit, a batch of its own, which all its callers leave.
    ...read(b24, [id.silent], { signal: brief(round % 8), timeout: 50_000 }),
    // A method of which a batch was too much is read singly for a minute, so these are clients of their own.
    ...read(client(fetch), [id.reset], { signal }),
    ...read(client(fetch), [id.silent], { signal, timeout: 5 }),
  ]);
});
await portal.close();
await report({ grown });
