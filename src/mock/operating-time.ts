import { isObject } from "../json.js";
import type { OperatingOptions } from "./portal-rules.js";

/** The operating time of each method. */
export interface OperatingTime {
  isUsedUp(method: string): boolean;
  /** Counts a call: a copy of the envelope whose `time` says how much is used. */
  charge(method: string, envelope: unknown): unknown;
}

/** Nothing is used up yet. */
export function operatingTime({ perCall, budget = 480, period = 600 }: OperatingOptions): OperatingTime {
  const methods = new Map<string, { used: number; resetAt: number }>();
  const usageOf = (method: string) => {
    const now = Math.floor(Date.now() / 1000);
    const usage = methods.get(method);
    return usage && usage.resetAt > now ? usage : { used: 0, resetAt: now + period };
  };
  return {
    isUsedUp: (method) => usageOf(method).used >= budget,
    charge(method, envelope) {
      const { used, resetAt } = usageOf(method);
      methods.set(method, { used: used + perCall, resetAt });
      if (!isObject(envelope)) return envelope;
      const now = Date.now() / 1000;
      const time = { ...Object(envelope.time), start: now, finish: now, operating: used + perCall };
      return { ...envelope, time: { ...time, operating_reset_at: resetAt } };
    },
  };
}
