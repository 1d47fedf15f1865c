import { portalUrl } from "./address.js";
import type { Auth } from "./auth.js";
import { hasInvisible } from "./credential.js";

/**
 * Credentials of an incoming webhook: its URL as the portal shows it, with or without `/api` and a trailing slash.
 * Throws a `TypeError` when it is not the URL of a webhook.
 */
export function webhook(url: string): Auth {
  const example = "https://example.bitrix24.com/rest/1/your-webhook-token/";
  const { origin, pathname } = portalUrl(url, "The webhook URL", example, faultOf);
  const [, userId, token = ""] = partsOf(pathname);
  return {
    origin,
    baseUrl: () => `${origin}/rest/api/${userId}/${token}`,
    credentials: () => ({}),
    secrets: () => [token],
  };
}

function partsOf(pathname: string): readonly (string | undefined)[] {
  return /^\/rest(?:\/api)?(?:\/(\d+)(?:\/([^/]+)(\/.+)?)?)?\/?$/.exec(pathname) ?? [];
}

function faultOf({ pathname }: URL): string | false {
  const [, userId, token, rest] = partsOf(pathname);
  if (!userId) return "has no user id after /rest/";
  if (!token) return "has no token after the user id";
  if (rest) return "must end with the token";
  return hasInvisible(decoded(token)) && "has white space or control characters in its token";
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
