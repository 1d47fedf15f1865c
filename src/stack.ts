import { isLoopback } from "./auth/address.js";
import type { Auth } from "./auth/auth.js";
import type { Call, Layer, Send } from "./call.js";
import { checkNumber, checkOptional } from "./check-number.js";
import type { Fetch } from "./fetch-response.js";
import { idempotency, isProtected } from "./layers/idempotency.js";
import { bucketOf, enterprise, limit, standard } from "./layers/limit.js";
import { type LogRecord, log } from "./layers/log.js";
import { operating } from "./layers/operating.js";
import { type RetryOptions, retry } from "./layers/retry.js";
import { timeout } from "./layers/timeout.js";
import type { Bucket, LimitOptions } from "./leaky-bucket.js";
import { isSafe } from "./names.js";
import { prepare, transport } from "./transport.js";

/** Options of every door: `createClient`, `portalFetch`, `createFetchClient`. */
export interface ClientOptions {
  /**
   * Sends each request; called as `fetch(url, init)`.
   * @default the global `fetch`, looked up for each request
   */
  fetch?: Fetch;
  /**
   * Time limit of each attempt, in ms. Bitrix24's cloud cuts a request off after a minute.
   * @default 60_000
   */
  timeout?: number;
  /**
   * Retries rate-limited calls, and transient failures of calls that are safe to repeat; `{ attempts: 1 }` turns it off.
   * `maxWait` is the longest wait between two attempts, in ms; `writes: "never"` repeats no write that may have run.
   * @default { attempts: 3, maxWait: 60_000, writes: "proven" }
   */
  retry?: RetryOptions;
  /**
   * Keeps requests below the portal's rate limit; `false` turns it off. `"enterprise"` is
   * `{ burst: 250, perSecond: 5 }`, the limit of that plan. All clients of a portal in this process share one queue; several
   * processes share a `Bucket`, such as `redisBucket` of `bitrix24-openapi/redis`.
   * @default { burst: 50, perSecond: 2 }, and no limit for a loopback address
   */
  limit?: LimitOptions | Bucket | "enterprise" | false;
  /**
   * Largest body of a response, in bytes after decompression; a larger one is not read, and the call rejects with an
   * `UnexpectedAnswerError` of the code `RESPONSE_TOO_LARGE`.
   * @default 67_108_864, which is 64 MB
   */
  maxResponseBytes?: number;
  /**
   * Called once per attempt, with a record that holds no secret.
   * @default none; nothing is printed
   */
  log?: (record: LogRecord) => void;
  /**
   * `validate` from `bitrix24-openapi/validate`: checks each successful response against the document.
   * @default none
   */
  validate?: Layer;
  /**
   * Layers of your own around all the others, the first one outermost; each runs once per call.
   * @default []
   */
  layers?: readonly Layer[];
}

/**
 * Sends calls to a portal through every layer. Throws a `TypeError` for an invalid option.
 * @param gather Lets reads wait for each other, once they are prepared.
 * @param seal Decides what to send for them, once their turn has come.
 */
export function portalSend(auth: Auth, options: ClientOptions = {}, gather?: Layer, seal?: Layer): Send {
  const { fetch = (url, init) => globalThis.fetch(url, init), timeout: ms = 60_000 } = options;
  const { maxResponseBytes, retry: retries = {} } = options;
  checkNumber("timeout", ms);
  checkOptional("maxResponseBytes", maxResponseBytes);
  checkOptional("retry.attempts", retries.attempts);
  checkOptional("retry.maxWait", retries.maxWait);
  const chosen = limitFor(auth.origin, options.limit);
  const layers = [
    ...(options.layers ?? []),
    options.validate,
    prepare,
    gather,
    idempotency(auth.origin, isSafeCall),
    retry(retries, isSafeCall, (call, error) => isProtected(auth.origin, call, error, ms)),
    auth.refresh?.(fetch, ms),
    operating(),
    chosen && limit((chosen as Bucket).turn ? (chosen as Bucket) : bucketOf(auth.origin, chosen as LimitOptions)),
    seal,
    options.log && log(options.log),
    timeout(ms),
  ];
  return layers.reduceRight<Send>((next, layer) => layer?.(next) ?? next, transport(auth, fetch, maxResponseBytes));
}

/** True for a call that only reads, by its own word or by what the document says of the method. */
export function isSafeCall({ method, safe }: Call): boolean {
  return safe ?? isSafe(method);
}

function limitFor(origin: string, chosen: ClientOptions["limit"]): LimitOptions | Bucket | undefined {
  if (chosen === false) return undefined;
  if (chosen === "enterprise") return enterprise;
  return chosen ?? (isLoopback(new URL(origin).hostname) ? undefined : standard);
}
