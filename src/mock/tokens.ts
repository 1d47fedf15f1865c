import type { IncomingHttpHeaders } from "node:http";
import type { PortalErrorCode } from "./contract.js";
import { sentToken } from "./credentials.js";
import { json, type MockResponse } from "./mock-response.js";
import type { MockTokens } from "./portal-rules.js";

/** The tokens of an application as the mock checks and renews them. */
export interface TokenState {
  /** The tokens that are valid now, with the credentials that renew them. */
  current(): Required<Omit<MockTokens, "lifetime" | "expires">> & { expires?: number };
  /** The error for a token; undefined when it is valid, and for any token unless the mock was started with `tokens`. */
  problem(token: string): PortalErrorCode | undefined;
  /** The response of the authorization server to a form: new tokens for the refresh token, which is then used up. */
  renew(form: URLSearchParams, url: string): MockResponse;
}

/** The state after the mock has started. */
export function tokenState(tokens?: MockTokens): TokenState {
  const { lifetime = 3600, ...given } = { accessToken: "mock-access-token", ...tokens };
  let current: ReturnType<TokenState["current"]> = { ...defaults, ...given };
  let renewals = 0;
  return {
    current: () => current,
    problem(token) {
      if (!tokens) return undefined;
      if (token !== current.accessToken) return "NO_AUTH_FOUND";
      return (current.expires ?? Number.POSITIVE_INFINITY) <= Date.now() / 1000 ? "expired_token" : undefined;
    },
    renew(form, url) {
      const { clientId, clientSecret, refreshToken } = current;
      if (form.get("client_id") !== clientId || form.get("client_secret") !== clientSecret)
        return refused("invalid_client");
      if (form.get("grant_type") !== "refresh_token") return refused("unsupported_grant_type");
      if (form.get("refresh_token") !== refreshToken) return refused("invalid_grant");
      renewals += 1;
      const expires = Math.floor(Date.now() / 1000) + lifetime;
      const renewed = { accessToken: `mock-access-token-${renewals}`, refreshToken: `mock-refresh-token-${renewals}` };
      current = { ...current, ...renewed, expires };
      return { status: 200, headers: json, body: issued(current, lifetime, url), example: "tokens", violations: [] };
    },
  };
}

/** Responds to requests without a valid access token; undefined when there is one. */
export function tokenProblem(
  tokens: TokenState,
  headers: IncomingHttpHeaders,
  query: URLSearchParams,
  params: Record<string, unknown> | undefined,
): PortalErrorCode | undefined {
  const token = sentToken(headers, query, params);
  return token === undefined ? "NO_AUTH_FOUND" : tokens.problem(token);
}

const defaults = {
  refreshToken: "mock-refresh-token",
  clientId: "mock-client-id",
  clientSecret: "mock-client-secret",
};

// As the authorization server sends them, without what only portals in the cloud have.
function issued(
  { accessToken, refreshToken, expires }: ReturnType<TokenState["current"]>,
  lifetime: number,
  url: string,
) {
  return {
    access_token: accessToken,
    refresh_token: refreshToken,
    expires,
    expires_in: lifetime,
    client_endpoint: `${url}/rest/`,
    server_endpoint: `${url}/rest/`,
    status: "L",
  };
}

function refused(error: string): MockResponse {
  const body = { error, error_description: error.replaceAll("_", " ") };
  return { status: 400, headers: json, body, example: error, violations: [] };
}
