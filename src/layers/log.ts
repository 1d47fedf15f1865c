import type { Call, Layer } from "../call.js";
import { Bitrix24Error } from "../errors.js";

/** One attempt at a call, without parameters, addresses or secrets. */
export interface LogRecord {
  method: string;
  /** 1 for the first attempt at this call. */
  attempt: number;
  /** Milliseconds from sending the request to the end of the response. */
  ms: number;
  /** HTTP status; undefined when no response came. */
  status: number | undefined;
  /**
   * Undefined for a success; else the error's `code`, `ABORTED` if the caller's signal ended the attempt, or `INVALID_CALL`
   * if the request could not be made. A call that is rejected before its first attempt, as for its parameters, has no record.
   */
  code: string | undefined;
}

/** Calls `write` once per attempt; what it throws is ignored, since logging must not fail a call. */
export function log(write: (record: LogRecord) => void): Layer {
  const attempts = new WeakMap<Call, number>();
  return (next) => async (call) => {
    const attempt = (attempts.get(call) ?? 0) + 1;
    attempts.set(call, attempt);
    const started = performance.now();
    const record = (status: number | undefined, code: string | undefined) => {
      try {
        const written: unknown = write({ method: call.method, attempt, ms: performance.now() - started, status, code });
        if (written instanceof Promise) written.catch(() => {});
      } catch {}
    };
    try {
      const envelope = await next(call);
      record(envelope.status, undefined);
      return envelope;
    } catch (error) {
      if (error instanceof Bitrix24Error) record(error.status, error.code);
      else record(undefined, call.signal?.aborted ? "ABORTED" : "INVALID_CALL");
      throw error;
    }
  };
}
