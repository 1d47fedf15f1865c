import type { RateLimit } from "./portal-rules.js";

/** Counts a request, and tells whether the leaky bucket has room for it. Throws a `RangeError` for a size that is none. */
export function rateLimit({ burst, perSecond }: RateLimit): () => boolean {
  if (!(burst >= 1 && perSecond > 0))
    throw new RangeError("limit takes a burst of 1 or more, and a perSecond above 0.");
  let level = 0;
  let since = Date.now();
  return () => {
    const now = Date.now();
    level = Math.max(0, level - ((now - since) / 1000) * perSecond);
    since = now;
    if (level + 1 > burst) return false;
    level += 1;
    return true;
  };
}
