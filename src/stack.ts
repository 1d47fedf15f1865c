import { traits } from "../generated/methods.js";
import { isLoopback } from "./auth/address.js";
import type { Auth } from "./auth/auth.js";
import type { Call, Fetch, Layer, Send } from "./call.js";
import { bucketOf, enterprise, type LimitOptions, limit, standard } from "./layers/limit.js";
import { type LogRecord, log } from "./layers/log.js";
import { operating } from "./layers/operating.js";
import { type RetryOptions, retry } from "./layers/retry.js";
import { timeout } from "./layers/timeout.js";
import { transport } from "./transport.js";

/** Options of every door: `createClient`, `portalFetch`, `createFetchClient`. */
export interface ClientOptions {
  /**
   * Sends each request; called as `fetch(url, init)`.
   * @default the global `fetch`
   */
  fetch?: Fetch;
  /**
   * Longest time for each attempt, in ms; the cloud gives up after a minute as well.
   * @default 60_000
   */
  timeout?: number;
  /**
   * Retries rate-limited calls, and transient failures of calls that are safe to repeat; `{ attempts: 1 }` turns it off.
   * @default { attempts: 3, maxWait: 60_000 }
   */
  retry?: RetryOptions;
  /**
   * Keeps requests below the portal's rate limit; `false` turns it off.
   * @default { burst: 50, perSecond: 2 }, and no limit on loopback
   */
  limit?: LimitOptions | "enterprise" | false;
  /** Called once per attempt. Nothing is printed by default. */
  log?: (record: LogRecord) => void;
  /** `validate` of `bitrix24-openapi/validate`: checks each response against the document. */
  validate?: Layer;
  /** Layers of your own around all the others, the first one outermost; each runs once per call. */
  layers?: Layer[];
}

/** The way to a portal through every layer, from the outermost to the transport. */
export function portalSend(auth: Auth, options: ClientOptions = {}): Send {
  const { fetch = (url, init) => globalThis.fetch(url, init), timeout: attemptTimeout = 60_000 } = options;
  const bucketSize = bucketSizeFor(auth.origin, options.limit);
  const layers = [
    ...(options.layers ?? []),
    options.validate,
    // Around retry: a wait for new tokens that took too long is not to be repeated.
    auth.refresh?.(fetch, attemptTimeout),
    retry(options.retry ?? {}, isSafe),
    operating(),
    bucketSize && limit(bucketOf(auth.origin, bucketSize)),
    options.log && log(options.log),
    timeout(attemptTimeout),
  ];
  return layers.reduceRight<Send>((next, layer) => layer?.(next) ?? next, transport(auth, fetch));
}

// A method that the document lacks may write.
function isSafe({ method, safe }: Call): boolean {
  return safe ?? (Object.hasOwn(traits, method) && traits[method as keyof typeof traits].safe);
}

function bucketSizeFor(origin: string, chosen: ClientOptions["limit"]): LimitOptions | undefined {
  if (chosen === false) return undefined;
  if (chosen === "enterprise") return enterprise;
  return chosen ?? (isLoopback(new URL(origin).hostname) ? undefined : standard);
}
