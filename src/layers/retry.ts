import type { Call, Layer } from "../call.js";
import { isOperatingLimit } from "../codes.js";
import { Bitrix24Error, LimitError, NetworkError, ServerError } from "../errors.js";
import { pause } from "../timers.js";

/** How often and after which waits a call is retried. */
export interface RetryOptions {
  /**
   * Attempts in all, the first one included; 1 turns retries off.
   * @default 3
   */
  attempts?: number;
  /**
   * Longest wait before a retry that a portal can ask for, in ms; there is no retry when it asks for more.
   * A random part of the back-off (8 seconds at most, and `maxWait` at most) is added to what it asks for.
   * @default 60_000
   */
  maxWait?: number;
  /**
   * Whether a write is repeated when it may have run: only where this portal has honoured the `Idempotency-Key` of the method
   * before, or never. A write that certainly did not run is retried in any case.
   * @default "proven"
   */
  writes?: "proven" | "never";
}

const firstWait = 500;
const longestBackoff = 8000;

/**
 * Retries rate-limited calls, and after other transient failures those that are safe to repeat: a write where `isProtected`
 * says that it cannot run twice.
 */
export function retry(
  { attempts = 3, maxWait = 60_000, writes = "proven" }: RetryOptions,
  isSafe: (call: Call) => boolean,
  isProtected: (call: Call, error: Bitrix24Error) => boolean = () => false,
): Layer {
  const mayRepeat = (call: Call, error: Bitrix24Error) =>
    isSafe(call) || (writes === "proven" && isProtected(call, error));
  return (next) => async (call) => {
    let made = 0;
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(call);
      } catch (error) {
        if (!(error instanceof Bitrix24Error)) throw error;
        made += error.attempts;
        error.attempts = made;
        if (!(attempt < attempts) || !isRetryable(call, error, mayRepeat(call, error))) throw error;
        const wait = waitAfter(error, maxWait);
        if (wait === undefined) throw error;
        const backoff = Math.min(longestBackoff, maxWait, firstWait * 2 ** (attempt - 1));
        await pause(wait + Math.random() * backoff, call.signal);
      }
    }
  };
}

// A renewal of tokens has a cool-down of its own.
const permanentCodes = /^(OVERLOAD_LIMIT|CONNECTION_REJECTED|RENEWAL_FAILED)$/;
// Not implemented, version not supported, and a network that demands a login.
const permanentStatuses = [501, 505, 511];

function isRetryable({ method }: Call, error: Bitrix24Error, mayRepeat: boolean): boolean {
  const { code, status = 0 } = error;
  if (permanentCodes.test(code) || permanentStatuses.includes(status)) return false;
  // With a code, the portal itself refused the call before running it, though not what a batch has before the refused one.
  const isRefused =
    method === "batch" ? code === "QUERY_LIMIT_EXCEEDED" : !/^(UNEXPECTED_ANSWER|NO_ERROR_CODE)$/.test(code);
  if (error instanceof LimitError && isRefused) return true;
  if (error instanceof NetworkError && !error.sent) return true;
  return mayRepeat && (error instanceof NetworkError || error instanceof ServerError || error instanceof LimitError);
}

/** The shortest wait in ms; undefined when it is unknown, or longer than `maxWait`. */
function waitAfter({ code, retryAt }: Bitrix24Error, maxWait: number): number | undefined {
  const asked = Math.max(0, (retryAt?.getTime() ?? 0) - Date.now());
  if (asked === 0 && isOperatingLimit(code)) return undefined;
  // On most plans the bucket leaks one request in half a second; an earlier retry would be refused again.
  const wait = code === "QUERY_LIMIT_EXCEEDED" ? Math.max(firstWait, asked) : asked;
  return wait <= maxWait ? wait : undefined;
}
