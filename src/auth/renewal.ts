import type { Fetch } from "../call.js";
import type { RenewalCode } from "../codes.js";
import { AuthError } from "../errors.js";
import { type Redact, redacted } from "../redact.js";
import { abortable } from "../timers.js";
import type { Renewal } from "./refresh.js";

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
  /** Kept up to date in place. */
  tokens: { accessToken: string; refreshToken: string | undefined; expires: number | undefined };
  clientId: string;
  clientSecret: string;
  onTokens: ((tokens: Tokens) => void | Promise<void>) | undefined;
  /** Takes the tokens that were replaced, and those not yet in use; they are as secret. */
  spent: Set<string>;
  redact: Redact;
}

// The portal's own address may not answer for it on a portal of one's own.
const server = "https://oauth.bitrix.info/oauth/token/";
const longestWait = 60_000;

// Not among the other codes' remedies, for only an application needs them.
const remedies: Record<string, string> = {
  RENEWAL_FAILED: "Try again later, or authorize the application anew.",
  invalid_grant: "Authorize the application anew: its refresh token is void.",
  invalid_client: "Check clientId and clientSecret, and that the application is installed.",
  PAYMENT_REQUIRED: "Pay for the portal's plan or the application: its time is over.",
} satisfies Record<RenewalCode, string>;

/**
 * Renews the tokens of an application at the authorization server, once for each access token.
 * The secret goes in a form by POST; the documentation shows a GET, which would put it into a URL.
 */
export function renewal({ tokens, clientId, clientSecret, onTokens, spent, redact }: Application): Renewal {
  let flight: Promise<Failure | undefined> | undefined;
  let refusal: Failure | undefined;
  let unstored: Tokens | undefined;

  async function renewed(fetch: Fetch): Promise<Failure | undefined> {
    try {
      unstored ??= read(await requested(fetch));
    } catch (thrown) {
      return {
        code: "RENEWAL_FAILED",
        detail: "the authorization server did not answer",
        cause: redacted(thrown, redact),
      };
    }
    if (!unstored) return refusal;
    try {
      await onTokens?.({ ...unstored });
    } catch (thrown) {
      return {
        code: "RENEWAL_FAILED",
        detail: "onTokens did not store the new tokens",
        cause: redacted(thrown, redact),
      };
    }
    hide(tokens.accessToken, tokens.refreshToken ?? "");
    Object.assign(tokens, unstored);
    unstored = undefined;
    return undefined;
  }

  function requested(fetch: Fetch): Promise<Record<string, unknown>> {
    const form = { grant_type: "refresh_token", client_id: clientId, client_secret: clientSecret };
    return asked(fetch, new URLSearchParams({ ...form, refresh_token: tokens.refreshToken ?? "" }));
  }

  function read(reply: Record<string, unknown>): Tokens | undefined {
    const { access_token: accessToken, refresh_token: refreshToken, expires, expires_in: lifetime } = reply;
    if (typeof accessToken === "string" && typeof refreshToken === "string") {
      hide(accessToken, refreshToken);
      // By this machine's clock: were it ahead of the server's, every new token would seem to have expired.
      const ends =
        lifetime === undefined && expires !== undefined ? expires : Date.now() / 1000 + Number(lifetime ?? 3600);
      return { accessToken, refreshToken, expires: Number(ends) };
    }
    if (typeof reply.error !== "string" || !reply.error)
      throw new TypeError("the answer holds neither tokens nor an error");
    const code = redact(reply.error);
    refusal = { code, detail: `the tokens were not renewed: ${redact(String(reply.error_description ?? code))}` };
    return undefined;
  }

  // A few generations back, an answer on its way may still repeat a token; beyond that they need not be kept.
  function hide(...secrets: string[]): void {
    for (const secret of secrets) spent.add(secret);
    for (const oldest of [...spent].slice(0, -8)) spent.delete(oldest);
  }

  return {
    expired: () => tokens.expires !== undefined && Date.now() >= tokens.expires * 1000,
    async renew(used, { method, fetch }) {
      if (used !== tokens.accessToken) return;
      flight ??= (refusal ? Promise.resolve(refusal) : renewed(fetch)).finally(() => {
        flight = undefined;
      });
      const failure = await flight;
      if (!failure) return;
      // The server may send a code that every object has, such as "constructor".
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

async function asked(fetch: Fetch, form: URLSearchParams): Promise<Record<string, unknown>> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(new TypeError("no answer came in time")), longestWait);
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" };
  const init: RequestInit = { method: "POST", headers, body: form.toString(), redirect: "manual", signal: end.signal };
  try {
    return Object(await abortable(fetch(server, init).then(parsed), end.signal));
  } finally {
    clearTimeout(timer);
  }
}

async function parsed(response: Response): Promise<unknown> {
  const body = await response.text();
  // A passing trouble, whatever it says; a refusal would be final.
  if (response.status >= 500 || response.status === 429) throw new TypeError(`the answer is HTTP ${response.status}`);
  try {
    return JSON.parse(body);
  } catch {
    // The complaint of JSON.parse quotes the answer, with tokens that are not known yet.
    throw new TypeError("the answer is not JSON");
  }
}
