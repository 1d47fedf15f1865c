import type { Call, Layer } from "../call.js";
import { envelopesOf } from "../coalesce/envelopes-of.js";
import { errorOf, judgeFailure } from "../coalesce/judge-failure.js";
import { type Patience, patience } from "../coalesce/patience.js";
import { type Read, type SharedRequest, sharedRequest } from "../coalesce/shared-request.js";
import type { interruptible } from "../timers.js";

/**
 * Sends reads of one method that wait together as one batch: those of the same tick, and those that come while it waits in the
 * queue before the limit. Needs `seal` behind that queue. Writes, and what cannot share a request, go singly.
 * @param wait `interruptible`: an import of it would split the client's one file for programs that do not coalesce.
 */
export function coalesce(isSafe: (call: Call) => boolean, wait: typeof interruptible): Layer {
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
        await settle(request, true);
        if (open.get(key) === request) open.delete(key);
      });
    }

    /** Sends the request and sees to it that all its reads are settled. */
    async function settle(request: SharedRequest, isFirst = false): Promise<void> {
      if (!(await succeeds(request, isFirst))) await search(request.sealed());
    }

    /** Sends the request and resolves to whether all its reads have succeeded. If not, they are settled unless one is at fault. */
    async function succeeds(request: SharedRequest, isFirst = false): Promise<boolean> {
      const { method, signal } = request.call;
      const { sent, answered } = patienceFor(method);
      // All callers have left, here or meanwhile.
      if (signal?.aborted) return true;
      try {
        const envelope = await next(request.call);
        const reads = request.sealed();
        const envelopes = envelopesOf(envelope, reads.length);
        answered(reads.length);
        for (const [n, read] of reads.entries()) read.resolve(envelopes[n]!);
        return true;
      } catch (error) {
        if (signal?.aborted) return true;
        await recover(request.sealed(), error);
        return false;
      } finally {
        if (isFirst) sent(request.sealed().length);
      }
    }

    async function recover(reads: readonly Read[], error: unknown): Promise<void> {
      const [first, ...others] = reads;
      if (!first) return;
      if (others.length === 0) return first.reject(error);
      const { method } = first.call;
      const meaning = judgeFailure(error);
      if (meaning === "one") return patienceFor(method).failed();
      // Where a portal refuses the header with the token, a read by itself succeeds.
      if (meaning === "each" || (meaning === "denied" && !(await singly([first]))))
        return reads.forEach((read) => void read.reject(errorOf(error, method)));
      if (meaning === "much") patienceFor(method).end();
      if (meaning === "refused") refused.add(method);
      if (meaning === "impossible" || meaning === "denied") impossible = true;
      const found = await singly(reads);
      // The portal has the method, so what it lacks is the batch.
      if (meaning === "refused" && found && (error as { status?: number }).status === 404) impossible = true;
    }

    /** Finds the first read that fails by halving; those after it travel together again. */
    async function search(all: readonly Read[]): Promise<void> {
      let suspects = all.filter(isWaiting);
      let later: Read[] = [];
      while (suspects[1] && !goesAlone(suspects[1].call)) {
        const middle = Math.ceil(suspects.length / 2);
        const [left, right] = [suspects.slice(0, middle), suspects.slice(middle)];
        // If nothing fails in the left half, something does in the right one, which need not be sent whole to know that.
        const isRight = await succeeds(requestFor(left));
        suspects = (isRight ? right : left).filter(isWaiting);
        if (!isRight) later = [...right, ...later];
      }
      await Promise.all([singly(suspects), together(later.filter(isWaiting))]);
    }

    async function together(reads: readonly Read[]): Promise<void> {
      const [first] = reads;
      if (!first) return;
      if (goesAlone(first.call)) await singly(reads);
      else await settle(requestFor(reads));
    }

    /** Sends each read by itself; resolves to whether any has succeeded. */
    async function singly(reads: readonly Read[]): Promise<boolean> {
      const outcomes = await Promise.all(reads.filter(isWaiting).map((read) => succeeds(requestFor([read]))));
      return outcomes.includes(true);
    }

    return (call) => {
      if (goesAlone(call)) return next(call);
      return wait(call.signal, (resolve, reject) => {
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

function requestFor([first, ...others]: readonly Read[]): SharedRequest {
  const request = sharedRequest(first!);
  for (const read of others) request.join(read);
  request.sealed();
  return request;
}
