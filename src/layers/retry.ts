import type { Call, Layer } from "../call.js";
import { Bitrix24Error, LimitError, NetworkError, ServerError } from "../errors.js";
import { pause } from "../timers.js";

/** How often, and for how long, a call is tried again. */
export interface RetryOptions {
  /** Tries in all, the first one included; 1 turns repetition off. Default 3. */
  attempts?: number;
  /** The longest wait between two tries, in ms; a portal that asks for more gets no further try. Default 60,000. */
  maxWait?: number;
}

const firstWait = 500;
const longestBackoff = 8000;

/** Repeats what may be repeated: refused by a limit, or failed on the way when repeating it does no harm. */
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
        if (!(attempt < attempts) || !mayRepeat(error, isSafe(call))) throw error;
        const wait = waitAfter(error, attempt);
        if (wait === undefined || !(wait <= maxWait)) throw error;
        await pause(wait, call.signal);
      }
    }
  };
}

function mayRepeat(error: Bitrix24Error, safe: boolean): boolean {
  if (error.code === "OVERLOAD_LIMIT") return false;
  // A code says that the portal itself refused the call before it ran.
  if (error instanceof LimitError && error.code !== "UNEXPECTED_ANSWER") return true;
  if (error instanceof NetworkError && !error.sent) return true;
  return safe && (error instanceof NetworkError || error instanceof ServerError || error instanceof LimitError);
}

/** Milliseconds to wait: what the portal asks for, else full jitter; undefined when only the portal could know. */
function waitAfter(error: Bitrix24Error, attempt: number): number | undefined {
  if (error.retryAt) return Math.max(0, error.retryAt.getTime() - Date.now());
  if (error.code === "OPERATION_TIME_LIMIT") return undefined;
  const jitter = Math.random() * Math.min(longestBackoff, firstWait * 2 ** (attempt - 1));
  // The bucket leaks one request in half a second on most plans; to ask sooner is to be refused again.
  return error.code === "QUERY_LIMIT_EXCEEDED" ? firstWait + jitter : jitter;
}
