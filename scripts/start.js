import { Bitrix24Error, createClient, webhook } from "bitrix24-openapi";
import { startMock } from "bitrix24-openapi/mock";
import { table } from "../dist/src/cli/table.js";

const portal = process.env.BITRIX24_WEBHOOK;
const mock = portal ? undefined : await startMock();

try {
  const b24 = createClient(webhook(mock?.webhook ?? portal));
  const started = performance.now();
  const { item } = await b24.mail.mailbox.get({ id: portal ? await firstMailbox(b24) : 1 });
  const took = Math.round(performance.now() - started);

  console.log(`mail.mailbox.get, ${took} ms, from ${portal ? "your portal" : "the mock, not a portal"}:\n`);
  console.log(table(item).replace(/^/gm, "  "));
  if (mock)
    console.log("\nFor a real portal: BITRIX24_WEBHOOK=https://your-portal/rest/1/your-webhook-token/ npm start");
} catch (error) {
  console.error(error instanceof Bitrix24Error || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
} finally {
  await mock?.close();
}

async function firstMailbox(b24) {
  const { items } = await b24.mail.mailbox.list({ pagination: { limit: 1 } });
  if (items.length === 0)
    throw new TypeError("This portal has no mailbox that the webhook's user may see. Connect one in Webmail.");
  return items[0].id;
}
