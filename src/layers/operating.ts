import type { Layer, Time } from "../call.js";
import { isOperatingLimit } from "../codes.js";
import { Bitrix24Error } from "../errors.js";
import { pause } from "../timers.js";

// In seconds. The cloud's threshold is not published; its documentation assumes 480 s within ten minutes.
const budget = 480;
// Share of the budget from which calls are delayed.
const threshold = 0.8;
const longestWait = 60_000;
// In seconds; a reset that is further off is none.
const day = 86_400;

/** Delays the calls of a method before it uses up its time budget, as far as `time` of earlier responses shows that. */
export function operating(): Layer {
  const seen = new Map<string, Usage>();
  return (next) => async (call) => {
    const usage = seen.get(call.method);
    const wait = usage ? waitFor(usage) : 0;
    if (wait > 0) await pause(wait, call.signal);
    try {
      const envelope = await next(call);
      const shown = usageIn(envelope.time);
      if (shown) seen.set(call.method, shown);
      return envelope;
    } catch (error) {
      // Another call may have learned it since this one was sent.
      const left = (seen.get(call.method)?.resetAt ?? 0) - performance.now();
      if (left > 0 && error instanceof Bitrix24Error && isOperatingLimit(error.code)) {
        error.retryAt ??= new Date(Date.now() + left);
      }
      throw error;
    }
  };
}

interface Usage {
  /** Seconds. */
  used: number;
  /** When a part of the budget is given back, in milliseconds of `performance.now()`. */
  resetAt: number;
}

function usageIn(time: Time | undefined): Usage | undefined {
  const { operating: used, operating_reset_at: reset, finish } = time ?? {};
  if (typeof used !== "number" || typeof reset !== "number") return undefined;
  // By the portal's own clock if it sends the time: this machine's may be wrong.
  const left = reset - (typeof finish === "number" ? finish : Date.now() / 1000);
  return left < day ? { used, resetAt: performance.now() + left * 1000 } : undefined;
}

// Grows from nothing at the threshold to all of the time until the reset when the budget is used up.
function waitFor({ used, resetAt }: Usage): number {
  const excess = Math.min(1, (used / budget - threshold) / (1 - threshold));
  return excess <= 0 ? 0 : excess * Math.min(longestWait, resetAt - performance.now());
}
