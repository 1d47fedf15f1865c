import type { Auth } from "../../auth/auth.js";
import { Bitrix24Error, RedirectError, TimeoutError } from "../../errors.js";
import type { Fetch } from "../../fetch-response.js";
import { portalSend } from "../../stack.js";
import { type PortalResponse, portalResponse } from "../response.js";

/** Calls a method, documented or not, and resolves to any response; rejects with a `NoResponseError`. */
export type Probe = (method: string, params: object) => Promise<PortalResponse>;

/** There is no response to judge; the message says why, and contains no secret. */
export class NoResponseError extends Error {
  override name = "NoResponseError";
}

/** A `Probe` that calls a portal as the client does, within its limits. For calls that only read: it retries them. */
export function portalProbe(auth: Auth, fetch: Fetch): Probe {
  const send = portalSend(auth, { fetch });
  return async (method, params) => {
    try {
      const { status, headers, body } = await send({ method, params, safe: true });
      return portalResponse(status, headers, body);
    } catch (thrown) {
      const response = thrown instanceof Bitrix24Error ? thrown.response : undefined;
      if (!response || thrown instanceof RedirectError) throw noResponse(thrown);
      return portalResponse(response.status, response.headers, response.body);
    }
  };
}

/** A `NoResponseError` for whatever a call rejected with. */
export function noResponse(thrown: unknown): NoResponseError {
  if (!(thrown instanceof Bitrix24Error)) return new NoResponseError(String(thrown));
  // The remedies of these are options of the client, which a check does not have.
  const isTooLarge = thrown.code === "RESPONSE_TOO_LARGE";
  const remedy = thrown instanceof TimeoutError ? "Run this again later." : isTooLarge ? "" : thrown.remedy;
  return new NoResponseError([`${thrown.detail || thrown.code}.`, remedy].filter(Boolean).join(" "));
}
