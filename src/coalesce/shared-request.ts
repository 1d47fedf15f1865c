import type { Call, Envelope } from "../call.js";
import type { OpenCall } from "../layers/seal.js";

/** A read that waits for its envelope. */
export interface Read {
  readonly call: Call;
  resolve(envelope: Envelope): void;
  reject(reason: unknown): void;
  /** The request it travels in; undefined once nobody waits for the read any more. */
  request?: SharedRequest | undefined;
}

/** One request for reads of one method: a batch, or the plain call of a single read. */
export interface SharedRequest {
  /** What to send. It is sealed when it leaves the queue. */
  call: OpenCall;
  /** Takes a read along; false when the request is full, has left or is aborted. */
  join(read: Read): boolean;
  /** Aborts the request when its last read leaves. */
  leave(read: Read): void;
  /** The reads in the order of the batch; nobody can join any more. */
  sealed(): readonly Read[];
}

const mostReads = 50;

/** A request for a read and for those that will join it. */
export function sharedRequest(first: Read): SharedRequest {
  const { method, timeout } = first.call;
  const waiting = new Set<Read>();
  const controller = new AbortController();
  const common = { safe: true, signal: controller.signal, ...(timeout !== undefined && { timeout }) };
  let reads: readonly Read[] | undefined;
  let call: Call | undefined;

  function sealed(): readonly Read[] {
    reads ??= [...waiting];
    return reads;
  }

  // The same object for each attempt, by which the log counts them.
  function seal(): Call {
    call ??= { ...contentOf(sealed()), ...common };
    return call;
  }

  const request: SharedRequest = {
    call: { ...common, method, params: {}, seal },
    join(read) {
      if (reads || controller.signal.aborted || waiting.size === mostReads) return false;
      waiting.add(read);
      read.request = request;
      return true;
    },
    leave(read) {
      waiting.delete(read);
      if (waiting.size === 0) controller.abort();
    },
    sealed,
  };
  request.join(first);
  return request;
}

function contentOf(reads: readonly Read[]): Call {
  const [first, second] = reads;
  if (first && !second) return first.call;
  // Each as it would be sent singly.
  const commands = reads.map(({ call: { method, json } }) => `{"method":${JSON.stringify(method)},"query":${json}}`);
  return { method: "batch", params: [], json: `[${commands.join(",")}]` };
}
