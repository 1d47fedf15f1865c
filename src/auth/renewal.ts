import type { Fetch } from "../fetch-response.js";
import { type Redact, redacted } from "../redact.js";
import { pause } from "../timers.js";
import { coolDown } from "./cool-down.js";
import type { Renewal } from "./refresh.js";
import { type Failure, failed, renewalError } from "./renewal-error.js";
import type { RetiredTokens } from "./retired-tokens.js";
import type { TokenResponse } from "./token-endpoint.js";
import { fromStore, type TokenStore, withLock } from "./token-store.js";
import { type CurrentTokens, currentTokens, type Tokens } from "./tokens.js";

interface Application {
  /** Updated in place. */
  tokens: CurrentTokens;
  store: Partial<TokenStore>;
  /** Requests new tokens for the current ones. */
  request(fetch: Fetch): Promise<TokenResponse>;
  retired: RetiredTokens;
  redact: Redact;
}

// Another process that was given new tokens stores them in this time, in ms.
const storingTakes = [100, 400, 1000];

/** Renews the tokens of an application, once for each access token, unless another process that shares them has done so. */
export function renewal({ tokens, store, request, retired, redact }: Application): Renewal {
  const pauses = coolDown();
  let flight: Promise<Failure | undefined> | undefined;
  // Issued, but not stored yet.
  let pending: Tokens | undefined;
  let last: { failure: Failure; isFinal: boolean } | undefined;
  let issued: string | undefined;
  // Issued, and refused at once: renewing it would not help.
  let rejected: string | undefined;

  const expired = () => tokens.expires !== undefined && Date.now() >= tokens.expires * 1000;
  const isSettled = (used: string | undefined) => !expired() && (used !== tokens.accessToken || used === rejected);

  async function renewOnce(used: string | undefined, fetch: Fetch): Promise<Failure | undefined> {
    const failure = await reload();
    if (failure || isSettled(used)) return failure;
    if (last && (last.isFinal || pauses.isActive())) return last.failure;
    try {
      return await withLock(store, () => renewLocked(used, fetch));
    } catch (thrown) {
      return failed("the token store could not be locked", redacted(thrown, redact));
    }
  }

  async function renewLocked(used: string | undefined, fetch: Fetch): Promise<Failure | undefined> {
    const failure = store.lock && (await reload());
    if (failure || isSettled(used)) return failure;
    const response = pending ? { tokens: pending } : await request(fetch);
    if ("tokens" in response) return save(response.tokens);
    if (response.failure.code === "invalid_grant" && (await isReplacedInStore())) {
      return isSettled(used) ? undefined : renewLocked(used, fetch);
    }
    const isFinal = ["invalid_grant", "invalid_client"].includes(response.failure.code);
    last = {
      isFinal,
      failure: isFinal ? response.failure : { ...response.failure, retryAt: pauses.begin(response.delay) },
    };
    return last.failure;
  }

  /** Takes over the tokens of the store, if another process has put newer ones there, or if those in use are refused. */
  async function reload(isRefused = last?.isFinal): Promise<Failure | undefined> {
    if (!store.load) return undefined;
    try {
      const loaded = await fromStore(() => store.load?.());
      const stored = loaded && currentTokens(loaded);
      if (stored && isOther(stored) && (isRefused || !isOlder(stored))) use(stored);
      return undefined;
    } catch (thrown) {
      return failed("the stored tokens could not be loaded", redacted(thrown, redact));
    }
  }

  async function isReplacedInStore(): Promise<boolean> {
    const { refreshToken } = tokens;
    for (const ms of store.load ? [0, ...storingTakes] : []) {
      if (ms > 0) await pause(ms);
      await reload(true);
      if (tokens.refreshToken !== refreshToken) return true;
    }
    return false;
  }

  async function save(fresh: Tokens): Promise<Failure | undefined> {
    pending = fresh;
    retired.add(fresh);
    try {
      await fromStore(() => store.save?.({ ...fresh }));
    } catch (thrown) {
      return failed("the new tokens could not be stored", redacted(thrown, redact));
    }
    issued = fresh.accessToken;
    if (issued === tokens.accessToken) rejected = issued;
    use({ serverEndpoint: undefined, ...fresh });
    return undefined;
  }

  function isOther({ accessToken, refreshToken }: CurrentTokens): boolean {
    const isSame = accessToken === tokens.accessToken && refreshToken === tokens.refreshToken;
    // A store can be late with tokens that were replaced: a replica that lags behind, for one.
    return !isSame && !retired.has(accessToken);
  }

  function isOlder({ expires }: CurrentTokens): boolean {
    return expires !== undefined && tokens.expires !== undefined && expires < tokens.expires;
  }

  function use(next: CurrentTokens): void {
    retired.add(tokens);
    Object.assign(tokens, next, { serverEndpoint: next.serverEndpoint ?? tokens.serverEndpoint });
    pending = undefined;
    last = undefined;
    pauses.reset();
  }

  return {
    expired,
    async renew(used, { method, fetch, isRepeated }) {
      if (used !== tokens.accessToken) return true;
      if (isRepeated && used === issued) rejected = used;
      flight ??= renewOnce(used, fetch).finally(() => {
        flight = undefined;
      });
      const failure = await flight;
      if (failure) throw renewalError(failure, method);
      return used !== tokens.accessToken;
    },
  };
}
