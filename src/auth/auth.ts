import type { Call, Layer } from "../call.js";
import type { Fetch } from "../fetch-response.js";

/** The credentials of a portal. Secrets are reachable by function calls only, so that neither `inspect` nor JSON shows them. */
export interface Auth {
  /** Scheme, host and port of the portal. */
  readonly origin: string;
  /** URL that method names are appended to, without a trailing slash; a webhook's contains its token. */
  baseUrl(): string;
  /** The access token, for credentials that have one. */
  credentials(): { auth?: string };
  /** Adds the access token to the request for a call, for credentials that have one. */
  authorize?(call: Call, request: RequestInit): RequestInit;
  /** Strings that no error, log or output may contain. */
  secrets(): string[];
  /**
   * A layer that renews refused credentials, where that is possible: `fetch` sends the request to the authorization
   * server, and a call without a `timeout` of its own waits at most `timeout` ms.
   */
  refresh?(fetch: Fetch, timeout?: number): Layer;
}
