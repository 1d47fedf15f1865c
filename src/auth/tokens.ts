import { knownServer } from "./authorization-server.js";
import { credential } from "./credential.js";

/** A pair of tokens; each renewal replaces both. */
export interface Tokens {
  /** Valid for an hour. */
  accessToken: string;
  /** Valid for 180 days, or until the next renewal. */
  refreshToken: string;
  /** When the access token expires, in Unix seconds. */
  expires: number;
  /** A URL at the authorization server: `server_endpoint` of its response. */
  serverEndpoint?: string;
}

/** The tokens in use; those that nobody gave are undefined. */
export interface CurrentTokens {
  accessToken: string;
  refreshToken: string | undefined;
  expires: number | undefined;
  serverEndpoint: string | undefined;
}

const minute = 60;
const hour = 3600;
// 180 days.
const longestLifetime = 15_552_000;
// In the year 5138; in milliseconds, the time would be later.
const latest = 1e11;

/** The tokens of an application. Throws a `TypeError` that quotes none of them when one is not usable. */
export function currentTokens({ accessToken, refreshToken, expires, serverEndpoint }: Partial<Tokens>): CurrentTokens {
  return {
    accessToken: credential(accessToken, "The access token"),
    refreshToken: refreshToken == null ? undefined : credential(refreshToken, "The refresh token"),
    // A database may return it as a string.
    expires: isTime(Number(expires ?? Number.NaN)) ? Number(expires) : undefined,
    serverEndpoint,
  };
}

/** True for Unix seconds. */
export function isTime(seconds: number): boolean {
  return seconds >= 0 && seconds < latest;
}

/** The tokens in the authorization server's response. Throws a `TypeError` that quotes none of them when one is not usable. */
export function issuedTokens(response: Record<string, unknown>): Tokens {
  const { access_token, refresh_token, server_endpoint: serverEndpoint } = response;
  return {
    accessToken: credential(access_token, "access_token"),
    refreshToken: credential(refresh_token, "refresh_token"),
    // By this machine's clock: if it is ahead of the server's, every new token would seem to have expired.
    expires: Math.floor(Date.now() / 1000 + lifetime(response)),
    ...(knownServer(serverEndpoint) && { serverEndpoint: String(serverEndpoint) }),
  };
}

// In seconds. A lifetime that makes no sense is no reason to lose the tokens: the portal says when they have expired.
function lifetime({ expires_in, expires }: Record<string, unknown>): number {
  const seconds = expires_in === undefined ? Number(expires) - Date.now() / 1000 : Number(expires_in);
  return seconds >= minute && seconds <= longestLifetime ? seconds : hour;
}
