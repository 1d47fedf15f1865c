import { portalUrl } from "./address.js";
import type { Auth } from "./auth.js";
import { hasInvisible } from "./credential.js";

const example = "https://example.bitrix24.com/rest/1/your-webhook-token/";

/**
 * Credentials of an incoming webhook: its URL as the portal shows it, with or without `/api` and a trailing slash.
 * Throws a `TypeError` when it is not the URL of a webhook.
 */
export function webhook(url: string): Auth {
  const what = "The webhook URL";
  const { origin, pathname } = portalUrl(url, what, example);
  const [, userId, token, rest] = /^\/rest(?:\/api)?(?:\/(\d+)(?:\/([^/]+)(\/.+)?)?)?\/?$/.exec(pathname) ?? [];
  if (!userId) throw new TypeError(`${what} has no user id after /rest/. It should look like ${example}`);
  if (!token) throw new TypeError(`${what} has no token after the user id. It should look like ${example}`);
  if (rest) throw new TypeError(`${what} must end with the token. It should look like ${example}`);
  if (hasInvisible(decoded(token))) throw new TypeError(`${what} has white space or control characters in its token`);
  return {
    origin,
    baseUrl: () => `${origin}/rest/api/${userId}/${token}`,
    credentials: () => ({}),
    secrets: () => [token],
  };
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
