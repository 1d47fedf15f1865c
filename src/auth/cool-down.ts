const first = 1000;
const longest = 300_000;
const longestRequested = 3_600_000;

/** The pauses between renewals that fail, each up to twice as long as the one before. */
export interface CoolDown {
  /** True until the pause that began last is over. */
  isActive(): boolean;
  /** Begins the next pause, no shorter than `requested` ms, and returns when it will be over. */
  begin(requested?: number): Date;
  /** Ends the pause; the next one is the shortest again. */
  reset(): void;
}

/** Pauses from one second to five minutes, with jitter, or up to an hour when that is requested. */
export function coolDown(): CoolDown {
  let failures = 0;
  // By the monotonic clock.
  let end = 0;
  return {
    isActive: () => performance.now() < end,
    begin(requested = 0) {
      const backoff = Math.min(longest, first * 2 ** failures++);
      const pause = Math.max(backoff * (0.5 + Math.random() / 2), Math.min(requested, longestRequested));
      end = performance.now() + pause;
      return new Date(Date.now() + pause);
    },
    reset() {
      failures = 0;
      end = 0;
    },
  };
}
