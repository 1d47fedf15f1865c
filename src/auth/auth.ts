import type { Fetch, Layer } from "../call.js";

/** A way into a portal. Everything secret stays inside its functions, where no `inspect` and no JSON form sees it. */
export interface Auth {
  /** Scheme, host and port of the portal. */
  readonly origin: string;
  /** Address the methods hang below, without a slash at the end; for a webhook it is a secret. */
  baseUrl(): string;
  /** Keys that go into the body of every request. */
  credentials(): { auth?: string };
  /** Texts that nothing shown may contain. */
  secrets(): string[];
  /** Gets other credentials when these are refused, where there is a way; asks the authorization server by `fetch`. */
  refresh?(fetch: Fetch): Layer;
}
