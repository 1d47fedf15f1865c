import type { Fetch } from "../call.js";

/** A way into a portal. Everything secret stays inside its functions, where no `inspect` and no JSON form sees it. */
export interface Auth {
  /** Address the methods hang below, without a slash at the end; for a webhook it is a secret. */
  baseUrl(): string;
  /** Keys that go into the body of every request. */
  credentials(): { auth?: string };
  /** Texts that nothing shown may contain. */
  secrets(): string[];
  /** How to get other credentials, where there is a way. */
  renewal?: Renewal;
}

/** Getting a new access token for an old one. */
export interface Renewal {
  /** True when the present token is known to have expired. */
  expired(): boolean;
  /** Resolves once `used` is no longer the present token; rejects with an `AuthError` when no new one is to be had. */
  renew(used: string | undefined, on: { method: string; fetch: Fetch }): Promise<void>;
}
