import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { Bitrix24Error, createClient, oauth } from "bitrix24-openapi";
import { exchange } from "./exchange.js";

/**
 * A server whose visitors authorize the application on their portal and then see their mailboxes.
 * @param {object} app
 * @param {string} app.portal host of the portal
 * @param {string} app.clientId
 * @param {string} app.clientSecret sent to the authorization server only
 * @param {ReturnType<typeof import("./token-file.js").tokenFile>} app.tokens
 * @param {(url: string, init: RequestInit) => Promise<Response>} [app.fetch]
 */
export function createApp({
  portal,
  clientId,
  clientSecret,
  tokens,
  fetch = (url, init) => globalThis.fetch(url, init),
}) {
  // One client per visitor, so that its calls share a renewal: a refresh token can be used only once.
  /** @type {Map<string, import("bitrix24-openapi").Client>} */
  const clients = new Map();

  return createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const session = /(?:^|; )session=(\w+)/.exec(request.headers.cookie ?? "")?.[1];
    // The cookie is known to browser and server only; the store and the portal get its hash.
    const visitor = session && hash(session);
    try {
      if (pathname === "/authorize") return authorize();
      if (pathname === "/callback") return await callback();
      const b24 = visitor && clientOf(visitor);
      if (!b24) return redirect("/authorize");
      const { items } = await b24.mail.mailbox.list();
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(items));
    } catch (error) {
      console.error(error instanceof Bitrix24Error ? error.message : error);
      response.writeHead(502).end("The call to the portal failed. The log has the reason.");
    }

    function authorize() {
      const fresh = randomBytes(32).toString("hex");
      response.setHeader("Set-Cookie", `session=${fresh}; HttpOnly; Secure; SameSite=Lax; Path=/`);
      const query = new URLSearchParams({ client_id: clientId, state: hash(fresh) });
      redirect(`https://${portal}/oauth/authorize/?${query}`);
    }

    async function callback() {
      // Without this check, an attacker could log a visitor in to the attacker's mailboxes.
      if (!visitor || searchParams.get("state") !== visitor) return response.writeHead(403).end("Begin at /authorize");
      const code = searchParams.get("code") ?? "";
      tokens.set(visitor, await exchange({ clientId, clientSecret, code, fetch }));
      clients.delete(visitor);
      redirect("/");
    }

    /** @param {string} location */
    function redirect(location) {
      response.writeHead(302, { Location: location }).end();
    }
  });

  /** @param {string} visitor */
  function clientOf(visitor) {
    const known = tokens.get(visitor);
    if (!known || clients.has(visitor)) return clients.get(visitor);
    /** @param {import("bitrix24-openapi").Tokens} renewed */
    const onTokens = (renewed) => tokens.set(visitor, { ...known, ...renewed });
    const b24 = createClient(oauth({ ...known, clientId, clientSecret, onTokens }), { fetch });
    clients.set(visitor, b24);
    return b24;
  }
}

/** @param {string} text */
function hash(text) {
  return createHash("sha256").update(text).digest("hex");
}
