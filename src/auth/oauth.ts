import { redactor } from "../redact.js";
import { portalUrl } from "./address.js";
import type { Auth } from "./auth.js";
import { refresh } from "./refresh.js";
import { renewal, type Tokens } from "./renewal.js";

const example = "example.bitrix24.com";

/** What an application knows of its installation on a portal. */
export interface OAuthOptions extends Partial<Tokens> {
  /** Host of the portal, or its URL; `client_endpoint` of the authorization server's reply will do. */
  address: string;
  accessToken: string;
  /** With `clientSecret` and `refreshToken`, an expired access token is renewed. */
  clientId?: string;
  clientSecret?: string;
  /** Stores renewed tokens. They are not used before it is done, so that a crash loses none. */
  onTokens?: (tokens: Tokens) => void | Promise<void>;
}

/** An application with an OAuth access token. Throws a `TypeError` when the address or the token cannot be one. */
export function oauth(options: OAuthOptions): Auth {
  const { clientId, clientSecret, onTokens, refreshToken, expires } = options;
  const origin = originOf(options.address);
  const tokens = { accessToken: options.accessToken, refreshToken, expires };
  const spent = new Set<string>();
  if (isBlank(tokens.accessToken)) {
    throw new TypeError(
      "The access token is missing or empty. Give the access_token of the authorization server's reply",
    );
  }
  if (!clientId !== !clientSecret || (clientId && isBlank(refreshToken))) {
    throw new TypeError("To renew tokens, clientId, clientSecret and refreshToken are needed together");
  }
  const secrets = () =>
    [tokens.accessToken, tokens.refreshToken, clientSecret, ...spent].filter((secret) => secret !== undefined);
  const auth: Auth = {
    origin,
    baseUrl: () => `${origin}/rest/api`,
    credentials: () => ({ auth: tokens.accessToken }),
    secrets,
  };
  if (!clientId || !clientSecret) return auth;
  const renewing = renewal({ tokens, clientId, clientSecret, onTokens, spent, redact: redactor(secrets) });
  return { ...auth, refresh: (fetch) => refresh(auth, renewing, fetch) };
}

function originOf(address: string): string {
  const bare = typeof address === "string" && address.trim() !== "" && !address.includes("//");
  const { origin, pathname } = portalUrl(bare ? `https://${address.trim()}` : address, "The address", example);
  if (!/^(\/rest(\/api)?)?\/?$/.test(pathname)) {
    throw new TypeError(`The address must be the portal's host alone, without a path. It should look like ${example}`);
  }
  return origin;
}

function isBlank(token: unknown): boolean {
  return typeof token !== "string" || token.trim() === "";
}
