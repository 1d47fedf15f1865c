import type { Layer } from "../call.js";
import { AuthError, Bitrix24Error, TimeoutError } from "../errors.js";
import type { Fetch } from "../fetch-response.js";
import { within } from "../timers.js";
import type { Auth } from "./auth.js";

/** Replaces an access token by a new one. */
export interface Renewal {
  /** True when the current token is known to have expired. */
  expired(): boolean;
  /**
   * Resolves to true once `used` is no longer the current token, and to false when another one would not help; rejects
   * with an `AuthError` when it cannot be renewed. `isRepeated` tells that the call was refused before it was renewed.
   */
  renew(used: string | undefined, call: { method: string; fetch: Fetch; isRepeated: boolean }): Promise<boolean>;
}

const mostRenewals = 2;

/**
 * Renews an expired or refused access token, then sends the call again with the new one.
 * The wait for a renewal is limited as an attempt is: by the call's signal, and by its `timeout` or the given one in ms.
 * The renewal itself goes on for others.
 */
export function refresh(
  { credentials }: Pick<Auth, "credentials">,
  { expired, renew }: Renewal,
  fetch: Fetch,
  timeout = 60_000,
): Layer {
  return (next) => async (call) => {
    const { method, signal, timeout: limit = timeout } = call;
    const renewed = (used: string | undefined, renewals: number) =>
      within(
        () => renew(used, { method, fetch, isRepeated: renewals > 0 }),
        limit,
        () => late(method, limit),
        signal,
      );

    signal?.throwIfAborted();
    if (expired()) await renewed(credentials().auth, 0);
    let attempts = 0;
    for (let renewals = 0; ; renewals++) {
      const { auth: used } = credentials();
      try {
        return await next(call);
      } catch (error) {
        if (error instanceof Bitrix24Error) {
          attempts += error.attempts;
          error.attempts = attempts;
        }
        if (!mayHaveExpired(error) || renewals === mostRenewals || !(await renewed(used, renewals))) throw error;
      }
    }
  };
}

function late(method: string, limit: number): TimeoutError {
  const remedy = "Try again later: the renewal goes on.";
  return new TimeoutError({ code: "RENEWAL_FAILED", method, detail: `no new access token within ${limit} ms`, remedy });
}

// REST 3.0 reports only that access is denied: any 401 can mean an expired token, except one that awaits a confirmation.
function mayHaveExpired(error: unknown): boolean {
  return error instanceof AuthError && error.status !== 403 && error.code !== "METHOD_CONFIRM_WAITING";
}
