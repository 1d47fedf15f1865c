// Goes through 100,000 items, and leaves other lists at once.
import { createClient, pages, webhook } from "../../../src/index.js";
import { forever, heapUsed, report } from "./leftovers.js";

const total = 100_000;
const size = 50;
const b24 = createClient(webhook("https://portal.example/rest/1/t0ken/"), {
  limit: false,
  fetch: async (_url, { body }) => {
    const { page = 1 } = JSON.parse(String(body)).pagination ?? {};
    const items = Array.from({ length: page > total / size ? 0 : size }, (_, n) => ({ id: n, body: "x".repeat(1000) }));
    return Response.json({ result: { items } });
  },
});
const options = { signal: forever.signal };

let count = 0;
let early = 0;
for await (const { id } of pages(b24.mail.message.list, {}, options)) {
  if (id === 0 && count === total / 5) early = await heapUsed();
  count++;
}
const grown = (await heapUsed()) - early;
for (let n = 0; n < 1000; n++) for await (const _ of pages(b24.mail.message.list, {}, options)) break;
const grownByBreaks = (await heapUsed()) - early;
await report({ count, grown, grownByBreaks });
