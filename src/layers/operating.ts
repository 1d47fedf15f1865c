import type { Layer } from "../call.js";
import { Bitrix24Error } from "../errors.js";
import { pause } from "../timers.js";

// The cloud's threshold is not published; its documentation reckons with 480 s within ten minutes.
const budget = 480;
const ease = 0.8;
const longestWait = 60_000;
// In Unix seconds; no `Date` can be later.
const lastMoment = 8.64e12;

/** Slows a method down before its time on the portal runs out, as far as earlier replies tell; else does nothing. */
export function operating(): Layer {
  const seen = new Map<string, { used: number; resetAt: number }>();
  return (next) => async (call) => {
    const known = seen.get(call.method);
    const wait = known ? waitFor(known) : 0;
    if (wait > 0) await pause(wait, call.signal);
    try {
      const envelope = await next(call);
      const { operating: used, operating_reset_at: resetAt } = envelope.time ?? {};
      if (typeof used === "number" && typeof resetAt === "number" && resetAt <= lastMoment)
        seen.set(call.method, { used, resetAt: resetAt * 1000 });
      return envelope;
    } catch (error) {
      // Another call may have learnt it since this one was sent.
      const resetAt = seen.get(call.method)?.resetAt ?? 0;
      if (error instanceof Bitrix24Error && error.code === "OPERATION_TIME_LIMIT" && resetAt > Date.now()) {
        error.retryAt ??= new Date(resetAt);
      }
      throw error;
    }
  };
}

// From four fifths of the budget on, ever longer, up to the moment when a part of it comes free.
function waitFor({ used, resetAt }: { used: number; resetAt: number }): number {
  const excess = Math.min(1, (used / budget - ease) / (1 - ease));
  return excess <= 0 ? 0 : excess * Math.min(longestWait, resetAt - Date.now());
}
