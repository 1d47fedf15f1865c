import { methods, traits } from "../generated/methods.js";
import { isLoopback } from "./auth/address.js";
import type { Auth } from "./auth/auth.js";
import type { Fetch, Layer, Send } from "./call.js";
import { type Facade, facade } from "./facade.js";
import { bucketOf, enterprise, type LimitOptions, limit, standard } from "./layers/limit.js";
import { type LogRecord, log } from "./layers/log.js";
import { operating } from "./layers/operating.js";
import { type RetryOptions, retry } from "./layers/retry.js";
import { timeout } from "./layers/timeout.js";
import { transport } from "./transport.js";

/** What a client can be told beyond where the portal is. */
export interface ClientOptions {
  /** Used for every request, as `fetch(url, init)`; the global `fetch` unless given. */
  fetch?: Fetch;
  /** Longest time for each attempt, in ms. Default 60,000, after which the cloud gives up as well. */
  timeout?: number;
  /** Repeats what can be repeated without harm; `{ attempts: 1 }` turns it off. Default 3 attempts. */
  retry?: RetryOptions;
  /** Keeps below the portal's request limit. Default 50 at once and 2 a second; not on loopback unless given. */
  limit?: LimitOptions | "enterprise" | false;
  /** Is told of every attempt. Nothing is printed by default. */
  log?: (record: LogRecord) => void;
  /** `validate` of `bitrix24-openapi/validate`: checks replies against the document. */
  validate?: Layer;
}

/** A client of one portal: the REST methods as functions. */
export type Client = Facade<typeof methods>;

/** A client for a portal, by webhook or application: `createClient(webhook("https://…"))`. */
export function createClient(auth: Auth, options: ClientOptions = {}): Client {
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const { hostname, origin } = new URL(auth.baseUrl());
  const size = sizeOf(options.limit, hostname);
  const layers = [
    options.validate,
    retry(options.retry ?? {}, ({ method }) => traits[method].safe),
    auth.refresh?.(fetch),
    operating(),
    size && limit(bucketOf(origin, size)),
    options.log && log(options.log),
    timeout(options.timeout ?? 60_000),
  ];
  return facade(methods, stack(layers, transport(auth, fetch)));
}

function stack(layers: (Layer | undefined)[], innermost: Send): Send {
  return layers.reduceRight((next, layer) => layer?.(next) ?? next, innermost);
}

function sizeOf(chosen: ClientOptions["limit"], hostname: string): LimitOptions | undefined {
  if (chosen === false) return undefined;
  if (chosen === "enterprise") return enterprise;
  return chosen ?? (isLoopback(hostname) ? undefined : standard);
}
