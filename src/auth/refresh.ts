import type { Fetch, Layer } from "../call.js";
import { AuthError, Bitrix24Error } from "../errors.js";
import { abortable } from "../timers.js";
import type { Auth } from "./auth.js";

/** Replaces an access token by a new one. */
export interface Renewal {
  /** True when the current token is known to have expired. */
  expired(): boolean;
  /** Resolves once `used` is no longer the current token; rejects with an `AuthError` when it cannot be renewed. */
  renew(used: string | undefined, on: { method: string; fetch: Fetch }): Promise<void>;
}

/** Renews an expired or refused access token, then sends the call again with the new one. */
export function refresh({ credentials }: Pick<Auth, "credentials">, { expired, renew }: Renewal, fetch: Fetch): Layer {
  // A new token that was refused as well: renewing again would not help.
  let rejected: string | undefined;
  return (next) => async (call) => {
    const renewed = (used?: string) => abortable(renew(used, { method: call.method, fetch }), call.signal);
    call.signal?.throwIfAborted();
    if (expired()) await renewed(credentials().auth);
    const { auth: used } = credentials();
    try {
      return await next(call);
    } catch (error) {
      if (!mayHaveExpired(error) || used === rejected) throw error;
      await renewed(used);
    }
    const { auth: renewedToken } = credentials();
    return next(call).catch((error: unknown) => {
      if (mayHaveExpired(error)) rejected = renewedToken;
      if (error instanceof Bitrix24Error) error.attempts++;
      throw error;
    });
  };
}

// REST 3.0 reports only that access is denied: any 401 can mean an expired token, except one that awaits a confirmation.
function mayHaveExpired(error: unknown): boolean {
  return error instanceof AuthError && error.status !== 403 && error.code !== "METHOD_CONFIRM_WAITING";
}
