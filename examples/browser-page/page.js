// Whoever opens a page can read all that is in it. So no webhook and no client_secret belong here: either would let the
// reader act as whoever made it. The portal hands the page a token of the user who is looking instead, which ends within
// the hour and can do no more than that user. Without a portal around the page, let a server of your own make the calls,
// as in ../oauth-app.
import { createClient, oauth } from "bitrix24-openapi";

/** @typedef {{ access_token: string, domain: string }} Auth */
/** @type {{ init(ready: () => void): void, getAuth(): Auth | false, refreshAuth(got: (auth: Auth) => void): void }} */
const BX24 = Reflect.get(window, "BX24");

BX24.init(async () => {
  try {
    // `false` once the token has ended.
    const { domain, access_token: accessToken } = BX24.getAuth() || (await renewed());
    const { items } = await createClient(oauth({ address: domain, accessToken })).mail.mailbox.list();
    show(`${items.length} in all`, items);
  } catch (error) {
    show(error instanceof Error ? error.message : String(error), []);
  }
});

/** @returns {Promise<Auth>} */
function renewed() {
  return new Promise((resolve) => BX24.refreshAuth(resolve));
}

/**
 * As text, never as HTML: a mailbox can have any name.
 * @param {string} status
 * @param {{ name: string, email: string }[]} mailboxes
 */
function show(status, mailboxes) {
  const lines = mailboxes.map(({ name, email }) =>
    Object.assign(document.createElement("li"), { textContent: `${name} <${email}>` }),
  );
  document.querySelector("ul")?.replaceChildren(...lines);
  const place = document.querySelector("[role=status]");
  if (place) place.textContent = status;
}
