// Lists the mailboxes that the webhook's user can access:
//
//   BITRIX24_WEBHOOK=https://your-portal/rest/1/your-webhook-token/ node examples/list-mailboxes/list.js
import { Bitrix24Error, createClient, webhook } from "bitrix24-openapi";

try {
  const b24 = createClient(webhook(process.env.BITRIX24_WEBHOOK ?? ""));
  for await (const { id, email, name } of mailboxes(b24)) console.log(`${id}\t${email}\t${name}`);
} catch (error) {
  // A TypeError says what is wrong with the webhook's URL.
  if (!(error instanceof Bitrix24Error || error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * A portal returns no total: the last page is the one that is not full.
 * @param {import("bitrix24-openapi").Client} b24
 */
async function* mailboxes(b24, limit = 100) {
  for (let page = 1; ; page++) {
    const { items } = await b24.mail.mailbox.list({ pagination: { page, limit } });
    yield* items;
    if (items.length < limit) return;
  }
}
