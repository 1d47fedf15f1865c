// Sends batches that succeed, fail by a command, break, time out and are aborted, both as `batch` and as `batch.settled`.
import { batch, type Client, createClient, type Fetch, webhook } from "../../../src/index.js";
import { brief, count, counted, forever, growth, report } from "./leftovers.js";
import { fetchById, id, portalById } from "./portal-by-id.js";

// No jitter, so that the waits between attempts are short.
Math.random = () => 0;

const portal = await portalById();
// So few at once that some requests queue, but not for long.
const limit = { burst: 20, perSecond: 5000 };
const client = (fetch: Fetch) => createClient(webhook(`${portal.origin}/rest/1/t0ken/`), { limit, fetch });
const byStub = client(fetchById);
const bySocket = client((url, init) => fetch(url, init));
const { signal } = forever;

const commands = (...ids: number[]) =>
  Array.from({ length: 10 }, (_, n) => ["mail.mailbox.get", { id: ids[n] ?? id.fine }] as const);

async function settled(b24: Client, ids: number[], options: { signal: AbortSignal; timeout?: number }): Promise<void> {
  for (const outcome of await batch.settled(b24, commands(...ids), options)) {
    count(outcome.status === "fulfilled" ? "settled" : `settled: ${outcome.reason.name ?? outcome.reason}`);
  }
}

const grown = await growth(300, async (round) => {
  const b24 = round % 20 === 0 ? bySocket : byStub;
  await Promise.all([
    counted(batch(b24, commands(), { signal })),
    counted(batch(b24, commands(id.missing), { signal })),
    counted(batch(b24, commands(id.reset), { signal })),
    counted(batch(b24, commands(id.silent), { signal, timeout: 5 })),
    counted(batch(b24, commands(id.silent), { signal: brief(round % 8) })),
    settled(b24, [], { signal }),
    settled(b24, [id.missing, id.fine, id.missing], { signal }),
    settled(b24, [id.missing], { signal: brief(round % 8) }),
    settled(b24, [id.silent], { signal, timeout: 5 }),
  ]);
});
await portal.close();
await report({ grown });
