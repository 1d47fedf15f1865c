import type { Fetch, Layer } from "../call.js";
import { AuthError, Bitrix24Error } from "../errors.js";
import { abortable } from "../timers.js";
import type { Auth } from "./auth.js";

/** Getting a new access token for an old one. */
export interface Renewal {
  /** True when the present token is known to have expired. */
  expired(): boolean;
  /** Resolves once `used` is no longer the present token; rejects with an `AuthError` when no new one is to be had. */
  renew(used: string | undefined, on: { method: string; fetch: Fetch }): Promise<void>;
}

/** Has an expired access token renewed, and sends the call once more with the new one. */
export function refresh({ credentials }: Pick<Auth, "credentials">, { expired, renew }: Renewal, fetch: Fetch): Layer {
  // A fresh token that was refused as well: another one would fare no better.
  let hopeless: string | undefined;
  return (next) => async (call) => {
    const renewed = (used?: string) => abortable(renew(used, { method: call.method, fetch }), call.signal);
    call.signal?.throwIfAborted();
    if (expired()) await renewed(credentials().auth);
    const { auth: used } = credentials();
    try {
      return await next(call);
    } catch (error) {
      if (!isCurable(error) || used === hopeless) throw error;
      await renewed(used);
    }
    const { auth: fresh } = credentials();
    return next(call).catch((error: unknown) => {
      if (isCurable(error)) hopeless = fresh;
      if (error instanceof Bitrix24Error) error.attempts++;
      throw error;
    });
  };
}

// REST 3.0 says only that access is denied; any 401 may come from an expired token, but for one that waits for a person.
function isCurable(error: unknown): boolean {
  return error instanceof AuthError && error.status !== 403 && error.code !== "METHOD_CONFIRM_WAITING";
}
