import type { Layer } from "../call.js";
import { Bitrix24Error } from "../errors.js";
import { pause } from "../timers.js";

// In seconds. The cloud's threshold is not published; its documentation assumes 480 s within ten minutes.
const budget = 480;
// Share of the budget from which calls are delayed.
const threshold = 0.8;
const longestWait = 60_000;
// The latest moment that a `Date` can hold, in Unix seconds.
const latestDate = 8.64e12;

/** Delays the calls of a method before it uses up its time budget, as far as `time` of earlier responses shows that. */
export function operating(): Layer {
  const seen = new Map<string, { used: number; resetAt: number }>();
  return (next) => async (call) => {
    const known = seen.get(call.method);
    const wait = known ? waitFor(known) : 0;
    if (wait > 0) await pause(wait, call.signal);
    try {
      const envelope = await next(call);
      const { operating: used, operating_reset_at: resetAt } = envelope.time ?? {};
      if (typeof used === "number" && typeof resetAt === "number" && resetAt <= latestDate)
        seen.set(call.method, { used, resetAt: resetAt * 1000 });
      return envelope;
    } catch (error) {
      // Another call may have learned it since this one was sent.
      const resetAt = seen.get(call.method)?.resetAt ?? 0;
      if (error instanceof Bitrix24Error && error.code === "OPERATION_TIME_LIMIT" && resetAt > Date.now()) {
        error.retryAt ??= new Date(resetAt);
      }
      throw error;
    }
  };
}

// Grows from nothing at the threshold to all of the time until the reset when the budget is used up.
function waitFor({ used, resetAt }: { used: number; resetAt: number }): number {
  const excess = Math.min(1, (used / budget - threshold) / (1 - threshold));
  return excess <= 0 ? 0 : excess * Math.min(longestWait, resetAt - Date.now());
}
