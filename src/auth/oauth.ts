import { redactor } from "../redact.js";
import { portalUrl } from "./address.js";
import type { Auth } from "./auth.js";
import { refresh } from "./refresh.js";
import { renewal, type Tokens } from "./renewal.js";

const example = "example.bitrix24.com";

/** An application's installation on a portal. */
export interface OAuthOptions extends Partial<Tokens> {
  /** Host or URL of the portal; `client_endpoint` of the authorization server's response works too. */
  address: string;
  accessToken: string;
  /** Together with `clientSecret` and `refreshToken`, lets an expired access token be renewed. */
  clientId?: string;
  clientSecret?: string;
  /** Stores renewed tokens. They take effect once this resolves, so that a crash loses none. */
  onTokens?: (tokens: Tokens) => void | Promise<void>;
}

/** Credentials of an application: an OAuth access token. Throws a `TypeError` when the address or a token is not valid. */
export function oauth(options: OAuthOptions): Auth {
  const { clientId, clientSecret, onTokens, refreshToken, expires } = options;
  const origin = originOf(options.address);
  const tokens = { accessToken: options.accessToken, refreshToken, expires };
  const retired = new Set<string>();
  if (isBlank(tokens.accessToken)) {
    throw new TypeError(
      "The access token is missing or empty. Pass the access_token of the authorization server's response",
    );
  }
  if (!clientId !== !clientSecret || (clientId && isBlank(refreshToken))) {
    throw new TypeError("To renew tokens, clientId, clientSecret and refreshToken are needed together");
  }
  const secrets = () =>
    [tokens.accessToken, tokens.refreshToken, clientSecret, ...retired].filter((secret) => secret !== undefined);
  const auth: Auth = {
    origin,
    baseUrl: () => `${origin}/rest/api`,
    credentials: () => ({ auth: tokens.accessToken }),
    secrets,
  };
  if (!clientId || !clientSecret) return auth;
  const tokenRenewal = renewal({ tokens, clientId, clientSecret, onTokens, retired, redact: redactor(secrets) });
  return { ...auth, refresh: (fetch) => refresh(auth, tokenRenewal, fetch) };
}

function originOf(address: string): string {
  const isHost = typeof address === "string" && address.trim() !== "" && !address.includes("//");
  const { origin, pathname } = portalUrl(isHost ? `https://${address.trim()}` : address, "The address", example);
  if (!/^(\/rest(\/api)?)?\/?$/.test(pathname)) {
    throw new TypeError(`The address must be the portal's host, without a path. It should look like ${example}`);
  }
  return origin;
}

function isBlank(token: unknown): boolean {
  return typeof token !== "string" || token.trim() === "";
}
