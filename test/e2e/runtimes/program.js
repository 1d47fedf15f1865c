import { createClient, NotFoundError, webhook } from "bitrix24-openapi";
import { ContractError, validate } from "bitrix24-openapi/validate";

/** What the package is to do in every runtime, by name; each resolves to true, or to what it saw instead. */
const checks = {
  async select(portal) {
    const { item } = await createClient(portal).mail.mailbox.get({ id: 1, select: ["id", "email"] });
    return JSON.stringify(item) === '{"id":1,"email":"user@example.com"}' || item;
  },
  async error(portal) {
    const error = await createClient(portal).mail.mailbox.get({ id: 404 }).catch(itself);
    return (error instanceof NotFoundError && error.status === 400) || error;
  },
  async validation(portal) {
    await createClient(portal, { validate }).mail.mailbox.get({ id: 1 });
    const fetch = async () => new Response('{"result":{"item":{"id":"one"}}}');
    const error = await createClient(portal, { validate, fetch }).mail.mailbox.get({ id: 1 }).catch(itself);
    return error instanceof ContractError || error;
  },
  async abort(portal) {
    const end = new AbortController();
    const fetch = (url, init) => {
      const answer = globalThis.fetch(url, init);
      end.abort("enough");
      return answer;
    };
    const { signal } = end;
    const reason = await createClient(portal, { fetch }).mail.mailbox.get({ id: 1 }, { signal }).catch(itself);
    return reason === "enough" || reason;
  },
  async unreachable() {
    const nowhere = webhook("http://127.0.0.1:1/rest/1/any-token/");
    const error = await createClient(nowhere, { retry: { attempts: 1 } })
      .mail.mailbox.get({ id: 1 })
      .catch(itself);
    return error.code === "NETWORK_FAILURE" || error;
  },
};

const itself = (thrown) => thrown;

/** The outcome of each check against a portal: "passed", or what was seen instead. */
export async function outcomes(address) {
  const portal = webhook(address);
  const seen = Object.entries(checks).map(async ([name, check]) => {
    const outcome = await check(portal).catch(itself);
    return [name, outcome === true ? "passed" : String(outcome?.stack ?? JSON.stringify(outcome))];
  });
  return Object.fromEntries(await Promise.all(seen));
}
