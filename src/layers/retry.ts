import type { Call, Layer } from "../call.js";
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
   * Longest wait before a retry, in ms; there is no retry when the portal asks for a longer one.
   * @default 60_000
   */
  maxWait?: number;
}

const firstWait = 500;
const longestBackoff = 8000;

/** Retries rate-limited calls, and transient failures of calls that are safe to repeat. */
export function retry({ attempts = 3, maxWait = 60_000 }: RetryOptions, isSafe: (call: Call) => boolean): Layer {
  return (next) => async (call) => {
    let made = 0;
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(call);
      } catch (error) {
        if (!(error instanceof Bitrix24Error)) throw error;
        made += error.attempts;
        error.attempts = made;
        if (!(attempt < attempts) || !isRetryable(error, isSafe(call))) throw error;
        const wait = waitAfter(error, attempt);
        if (wait === undefined || !(wait <= maxWait)) throw error;
        await pause(wait, call.signal);
      }
    }
  };
}

function isRetryable(error: Bitrix24Error, safe: boolean): boolean {
  if (error.code === "OVERLOAD_LIMIT") return false;
  // With a code, the portal itself refused the call before running it.
  if (error instanceof LimitError && error.code !== "UNEXPECTED_ANSWER") return true;
  if (error instanceof NetworkError && !error.sent) return true;
  return safe && (error instanceof NetworkError || error instanceof ServerError || error instanceof LimitError);
}

/** Milliseconds to wait: what the portal asks for, else a back-off with full jitter; undefined when only the portal knows. */
function waitAfter(error: Bitrix24Error, attempt: number): number | undefined {
  if (error.retryAt) return Math.max(0, error.retryAt.getTime() - Date.now());
  if (error.code === "OPERATION_TIME_LIMIT") return undefined;
  const jitter = Math.random() * Math.min(longestBackoff, firstWait * 2 ** (attempt - 1));
  // On most plans the bucket leaks one request in half a second; an earlier retry would be refused again.
  return error.code === "QUERY_LIMIT_EXCEEDED" ? firstWait + jitter : jitter;
}
