import { portalUrl } from "./address.js";
import type { Auth } from "./auth.js";

const example = "example.bitrix24.com";

/** What an application knows of its installation on a portal. */
export interface OAuthOptions {
  /** Host of the portal, or its URL; `client_endpoint` of the authorization server's reply will do. */
  address: string;
  /** Access token, valid for an hour. */
  accessToken: string;
}

/** An application with an OAuth access token. Throws a `TypeError` when the address or the token cannot be one. */
export function oauth({ address, accessToken }: OAuthOptions): Auth {
  const bare = typeof address === "string" && address.trim() !== "" && !address.includes("//");
  const { origin, pathname } = portalUrl(bare ? `https://${address.trim()}` : address, "The address", example);
  if (!/^(\/rest(\/api)?)?\/?$/.test(pathname)) {
    throw new TypeError(`The address must be the portal's host alone, without a path. It should look like ${example}`);
  }
  if (typeof accessToken !== "string" || accessToken.trim() === "") {
    throw new TypeError(
      "The access token is missing or empty. Give the access_token of the authorization server's reply",
    );
  }
  return {
    baseUrl: () => `${origin}/rest/api`,
    credentials: () => ({ auth: accessToken }),
    secrets: () => [accessToken],
  };
}
