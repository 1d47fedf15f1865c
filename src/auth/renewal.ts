import type { Fetch } from "../call.js";
import type { RenewalCode } from "../codes.js";
import { AuthError } from "../errors.js";
import { type Redact, redacted } from "../redact.js";
import type { Renewal } from "./refresh.js";
import { requestTokens } from "./token-endpoint.js";

/** A pair of tokens; each renewal replaces both. */
export interface Tokens {
  /** Valid for an hour. */
  accessToken: string;
  /** Valid for 180 days, or until the next renewal. */
  refreshToken: string;
  /** When the access token expires, in Unix seconds. */
  expires: number;
}

interface Application {
  /** Updated in place. */
  tokens: { accessToken: string; refreshToken: string | undefined; expires: number | undefined };
  clientId: string;
  clientSecret: string;
  onTokens: ((tokens: Tokens) => void | Promise<void>) | undefined;
  /** Receives tokens that are no longer in use, and those not yet in use: they are as secret. */
  retired: Set<string>;
  redact: Redact;
}

// Kept apart from the other remedies, because only an application needs them.
const remedies: Record<string, string> = {
  RENEWAL_FAILED: "Try again later, or authorize the application again.",
  invalid_grant: "Authorize the application again: its refresh token is no longer valid.",
  invalid_client: "Check clientId and clientSecret, and that the application is installed.",
  PAYMENT_REQUIRED: "Pay for the portal's plan or the application: its paid period is over.",
} satisfies Record<RenewalCode, string>;

/** Renews the tokens of an application at the authorization server, once for each access token. */
export function renewal({ tokens, clientId, clientSecret, onTokens, retired, redact }: Application): Renewal {
  let flight: Promise<Failure | undefined> | undefined;
  let refusal: Failure | undefined;
  let pending: Tokens | undefined;

  async function renewOnce(fetch: Fetch): Promise<Failure | undefined> {
    try {
      pending ??= read(await requestTokens(fetch, form()));
    } catch (thrown) {
      return failed("no usable response from the authorization server", thrown);
    }
    if (!pending) return refusal;
    try {
      await onTokens?.({ ...pending });
    } catch (thrown) {
      return failed("onTokens did not store the new tokens", thrown);
    }
    retire(tokens.accessToken, tokens.refreshToken ?? "");
    Object.assign(tokens, pending);
    pending = undefined;
    return undefined;
  }

  function form(): Record<string, string> {
    const { refreshToken = "" } = tokens;
    return {
      grant_type: "refresh_token",
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    };
  }

  function failed(detail: string, thrown: unknown): Failure {
    return { code: "RENEWAL_FAILED", detail, cause: redacted(thrown, redact) };
  }

  function read(response: Record<string, unknown>): Tokens | undefined {
    const { access_token: accessToken, refresh_token: refreshToken, expires, expires_in: lifetime } = response;
    if (typeof accessToken === "string" && typeof refreshToken === "string") {
      retire(accessToken, refreshToken);
      // By this machine's clock: if it is ahead of the server's, every new token would seem to have expired.
      const ends =
        lifetime === undefined && expires !== undefined ? expires : Date.now() / 1000 + Number(lifetime ?? 3600);
      return { accessToken, refreshToken, expires: Number(ends) };
    }
    if (typeof response.error !== "string" || !response.error)
      throw new TypeError("the response holds neither tokens nor an error");
    const code = redact(response.error);
    refusal = { code, detail: `the tokens were not renewed: ${redact(String(response.error_description ?? code))}` };
    return undefined;
  }

  // A response in flight may still repeat a token of some renewals ago; older ones can be forgotten.
  function retire(...secrets: string[]): void {
    for (const secret of secrets) retired.add(secret);
    for (const oldest of [...retired].slice(0, -8)) retired.delete(oldest);
  }

  return {
    expired: () => tokens.expires !== undefined && Date.now() >= tokens.expires * 1000,
    async renew(used, { method, fetch }) {
      if (used !== tokens.accessToken) return;
      flight ??= (refusal ? Promise.resolve(refusal) : renewOnce(fetch)).finally(() => {
        flight = undefined;
      });
      const failure = await flight;
      if (!failure) return;
      // The server may send a code that every object has as a key, such as "constructor".
      const remedy = Object.hasOwn(remedies, failure.code) ? remedies[failure.code] : undefined;
      throw new AuthError({ ...failure, remedy, method });
    },
  };
}

interface Failure {
  code: string;
  detail: string;
  cause?: Error;
}
