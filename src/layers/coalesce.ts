import type { Call, Envelope, Layer } from "../call.js";
import { errorOf, judgeFailure } from "../coalesce/judge-failure.js";
import { type Patience, patience } from "../coalesce/patience.js";
import { type Read, type SharedRequest, sharedRequest } from "../coalesce/shared-request.js";
import { UnexpectedAnswerError } from "../errors.js";
import { interruptible } from "../timers.js";

/**
 * Sends reads of one method that wait together as one batch: those of the same tick, and those that come while it waits in the
 * queue before the limit. Needs `seal` behind that queue. Writes, and what cannot share a request, go singly.
 */
export function coalesce(isSafe: (call: Call) => boolean): Layer {
  return (next) => {
    const open = new Map<string, SharedRequest>();
    const patiences = new Map<string, Patience>();
    const refused = new Set<string>();
    let impossible = false;

    function goesAlone(call: Call): boolean {
      return impossible || refused.has(call.method) || !patienceFor(call.method).holds() || !fits(call, isSafe);
    }

    function patienceFor(method: string): Patience {
      const found = patiences.get(method) ?? patience();
      patiences.set(method, found);
      return found;
    }

    function join(read: Read): void {
      const { method, timeout } = read.call;
      const key = `${method} ${timeout}`;
      if (open.get(key)?.join(read)) return;
      const request = sharedRequest(read);
      open.set(key, request);
      setTimeout(async () => {
        await answered(request, true);
        if (open.get(key) === request) open.delete(key);
      });
    }

    /** Sends the request, settles its reads, and resolves to whether all of them have succeeded. */
    async function answered(request: SharedRequest, isFirst = false): Promise<boolean> {
      let envelopes: Envelope[];
      // All callers have left.
      if (request.call.signal?.aborted) return false;
      try {
        envelopes = partsOf(await next(request.call), request.sealed().length);
      } catch (error) {
        await recover(request.sealed(), error, isFirst);
        return false;
      }
      const reads = request.sealed();
      if (isFirst) patienceFor(request.call.method).sent(reads.length);
      patienceFor(request.call.method).answered(reads.length);
      for (const [n, read] of reads.entries()) read.resolve(envelopes[n]!);
      return true;
    }

    async function recover(reads: readonly Read[], error: unknown, isFirst: boolean): Promise<void> {
      const [first, ...others] = reads;
      if (!first) return;
      if (others.length === 0) return first.reject(error);
      const { method } = first.call;
      const meaning = judgeFailure(error);
      // Where a portal refuses the header with the token, a read by itself succeeds.
      if (meaning === "each" || (meaning === "denied" && !(await singly([first]))))
        return reads.forEach((read) => void read.reject(errorOf(error, method)));
      if (meaning === "one") {
        if (isFirst) patienceFor(method).sent(reads.length);
        patienceFor(method).failed();
        return search(reads);
      }
      if (meaning === "much") patienceFor(method).end();
      if (meaning === "refused") refused.add(method);
      if (meaning === "impossible" || meaning === "denied") impossible = true;
      const found = await singly(reads);
      // The portal has the method, so what it lacks is the batch.
      if (meaning === "refused" && found && (error as { status?: number }).status === 404) impossible = true;
    }

    /** Finds the reads that fail, of which there is at least one, by halving. */
    async function search(all: readonly Read[]): Promise<void> {
      const reads = all.filter(isWaiting);
      const [first] = reads;
      if (!first) return;
      const alone = reads.length === 1 || refused.has(first.call.method) || !patienceFor(first.call.method).holds();
      if (alone) return void (await singly(reads));
      const middle = Math.ceil(reads.length / 2);
      const [left, right] = [reads.slice(0, middle), reads.slice(middle)];
      // If nothing fails in the left half, something does in the right one, which need not be sent whole to know that.
      if (await answered(requestFor(left))) await search(right);
      else if (right.some(isWaiting)) await answered(requestFor(right));
    }

    /** Sends each read by itself; resolves to whether any has succeeded. */
    async function singly(reads: readonly Read[]): Promise<boolean> {
      const outcomes = await Promise.all(reads.filter(isWaiting).map((read) => answered(requestFor([read]))));
      return outcomes.includes(true);
    }

    return (call) => {
      if (goesAlone(call)) return next(call);
      return interruptible(call.signal, (resolve, reject) => {
        const read: Read = { call, resolve, reject };
        join(read);
        return () => {
          read.request?.leave(read);
          read.request = undefined;
        };
      });
    };
  };
}

function fits(call: Call, isSafe: (call: Call) => boolean): boolean {
  const { method, params, request, headers = {}, json = "" } = call;
  if (!isSafe(call) || method === "batch" || request || "auth" in params || Object.keys(headers).length > 0)
    return false;
  // In a batch it would be a reference to another command.
  return json.startsWith("{") && !/"\$ref(Array)?"/.test(json);
}

function isWaiting({ request }: Read): boolean {
  return request !== undefined;
}

function requestFor(reads: readonly Read[]): SharedRequest {
  const [first, ...others] = reads.filter(isWaiting);
  const request = sharedRequest(first!);
  for (const read of others) request.join(read);
  request.sealed();
  return request;
}

/** The envelope of each read, as if it had been alone. */
function partsOf(envelope: Envelope, length: number): Envelope[] {
  if (length === 1) return [envelope];
  const { result: results, body, ...rest } = envelope;
  if (Array.isArray(results) && results.length === length)
    return results.map((result) => ({ ...rest, result, body: JSON.stringify({ result, time: rest.time }) }));
  const detail = `the result is no list of ${length} results`;
  throw new UnexpectedAnswerError({ code: "UNEXPECTED_ANSWER", status: rest.status, method: "batch", detail });
}
