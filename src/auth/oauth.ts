import type { Fetch } from "../fetch-response.js";
import { redactor } from "../redact.js";
import { originOf } from "./address.js";
import type { Auth } from "./auth.js";
import { defaultServer, knownServer, serverOrigin } from "./authorization-server.js";
import { credential } from "./credential.js";
import { refresh } from "./refresh.js";
import { renewal } from "./renewal.js";
import { retiredTokens } from "./retired-tokens.js";
import { requestTokens } from "./token-endpoint.js";
import type { TokenStore } from "./token-store.js";
import { currentTokens, isTime, type Tokens } from "./tokens.js";
import { withToken } from "./with-token.js";

/** An application's installation on a portal. */
export interface OAuthOptions extends Partial<Tokens> {
  /** Host or URL of the portal; `client_endpoint` of the authorization server's response works too. */
  address: string;
  accessToken: string;
  /** Together with `clientSecret` and `refreshToken`, lets an expired access token be renewed. */
  clientId?: string;
  clientSecret?: string;
  /** Stores renewed tokens. They take effect once this resolves, so that a crash loses none. Short for a `store`. */
  onTokens?: (tokens: Tokens) => void | Promise<void>;
  /** Shares the tokens with other processes: they are loaded again before they are renewed. */
  store?: TokenStore;
  /**
   * Host or URL of the authorization server; it receives `clientSecret` and the refresh token.
   * @default the server that `serverEndpoint` names, if that is Bitrix24's, else `oauth.bitrix.info`
   */
  server?: string;
}

/** Credentials of an application: an OAuth access token. Throws a `TypeError` when an option is not valid. */
export function oauth(options: OAuthOptions): Auth {
  const { address, expires, server, onTokens, store = onTokens ? { save: onTokens } : {} } = options;
  const origin = originOf(address, "The address", "example.bitrix24.com", ["/rest", "/rest/api"]);
  const tokens = currentTokens(options);
  if (expires != null && !isTime(expires)) throw new TypeError("expires must be a time in Unix seconds");
  const client = clientOf(options);
  const retired = retiredTokens();
  const secrets = () =>
    [tokens.accessToken, tokens.refreshToken, client?.secret, ...retired.all()].filter(
      (secret) => secret !== undefined,
    );
  const auth: Auth = {
    origin,
    baseUrl: () => `${origin}/rest/api`,
    credentials: () => ({ auth: tokens.accessToken }),
    authorize: (call, request) => withToken(call, request, tokens.accessToken),
    secrets,
  };
  const chosen = server === undefined ? undefined : serverOrigin(server);
  if (!client) return auth;
  const redact = redactor(secrets);
  const request = (fetch: Fetch) => {
    const { refreshToken = "", serverEndpoint } = tokens;
    const form = { grant_type: "refresh_token", client_id: client.id, client_secret: client.secret };
    const url = chosen ?? knownServer(serverEndpoint) ?? defaultServer;
    return requestTokens(url, { ...form, refresh_token: refreshToken }, fetch, redact);
  };
  const tokenRenewal = renewal({ tokens, store, request, retired, redact });
  return { ...auth, refresh: (fetch, timeout) => refresh(auth, tokenRenewal, fetch, timeout) };
}

function clientOf({ clientId, clientSecret, refreshToken, store, onTokens }: OAuthOptions) {
  if (store && onTokens) throw new TypeError("Pass either store or onTokens: store.save does what onTokens does");
  if (store && !(typeof store.load === "function" && typeof store.save === "function")) {
    throw new TypeError("The store needs the functions load and save");
  }
  if (!clientId && !clientSecret && !store) return undefined;
  if (!clientId || !clientSecret || !(refreshToken || store)) {
    throw new TypeError("To renew tokens, clientId, clientSecret and refreshToken are needed together");
  }
  return { id: credential(clientId, "The client id"), secret: credential(clientSecret, "The client secret") };
}
