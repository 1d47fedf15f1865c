import type { Layer } from "../call.js";
import { checkNumber } from "../check-number.js";
import { Bitrix24Error } from "../errors.js";
import { type Bucket, type LeakyBucket, type LimitOptions, leakyBucket } from "../leaky-bucket.js";

/** The limit of most plans. */
export const standard: LimitOptions = { burst: 50, perSecond: 2 };

/** The limit of the Enterprise plan. */
export const enterprise: LimitOptions = { burst: 250, perSecond: 5 };

/** Queues calls, first in, first out, so that the portal need not refuse them. */
export function limit(bucket: Bucket | LeakyBucket): Layer {
  return (next) => async (call) => {
    if ("isEmpty" in bucket) filling.add(bucket);
    const turn = bucket.turn(call.signal);
    if (turn) await turn;
    try {
      return await next(call);
    } catch (error) {
      if (error instanceof Bitrix24Error && error.code === "QUERY_LIMIT_EXCEEDED") bucket.fill();
      throw error;
    }
  };
}

const buckets = new Map<string, WeakRef<LeakyBucket>>();
// Kept until they are empty even if their clients are gone, so that the next client of the portal finds them as they are.
const filling = new Set<LeakyBucket>();

/** The bucket of a portal, shared by all clients in the process; the client created last sets its size. Throws a `TypeError`. */
export function bucketOf(origin: string, options: LimitOptions): LeakyBucket {
  checkNumber("limit.burst", options.burst);
  checkNumber("limit.perSecond", options.perSecond);
  let bucket = buckets.get(origin)?.deref();
  if (bucket) bucket.resize(options);
  else {
    forgetUnused();
    bucket = leakyBucket(options);
    buckets.set(origin, new WeakRef(bucket));
  }
  return bucket;
}

function forgetUnused(): void {
  for (const bucket of filling) if (bucket.isEmpty()) filling.delete(bucket);
  for (const [origin, bucket] of buckets) if (!bucket.deref()) buckets.delete(origin);
}
