// Whoever opens a page can read everything in it, so never put a webhook or a client_secret here: either would let the
// reader act as its owner. The portal gives the page a token of the current user instead, which expires within an hour and
// can do no more than that user. For a page outside of a portal, let a server make the calls, as in ../oauth-app.
import { createClient, oauth } from "bitrix24-openapi";

/** @typedef {{ access_token: string, domain: string }} Auth */
/** @type {{ init(ready: () => void): void, getAuth(): Auth | false, refreshAuth(got: (auth: Auth) => void): void }} */
const BX24 = Reflect.get(window, "BX24");

BX24.init(async () => {
  try {
    // `false` once the token has expired.
    const { domain, access_token: accessToken } = BX24.getAuth() || (await renewedAuth());
    const { items } = await createClient(oauth({ address: domain, accessToken })).mail.mailbox.list();
    show(`${items.length} in all`, items);
  } catch (error) {
    show(error instanceof Error ? error.message : String(error), []);
  }
});

/** @returns {Promise<Auth>} */
function renewedAuth() {
  return new Promise((resolve) => BX24.refreshAuth(resolve));
}

/**
 * Shows names as text, never as HTML: a mailbox can have any name.
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
