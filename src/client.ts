import { methods } from "../generated/methods.js";
import type { Auth } from "./auth/auth.js";
import { type Facade, facade } from "./facade.js";
import { type Fetch, transport } from "./transport.js";

/** What a client can be told beyond where the portal is. */
export interface ClientOptions {
  /** Used for every request, as `fetch(url, init)`; the global `fetch` unless given. */
  fetch?: Fetch;
}

/** A client of one portal: the REST methods as functions. */
export type Client = Facade<typeof methods>;

/** A client for a portal, by webhook or application: `createClient(webhook("https://…"))`. */
export function createClient(auth: Auth, options: ClientOptions = {}): Client {
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  return facade(methods, transport(auth, fetch));
}
