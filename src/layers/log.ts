import type { Call, Layer } from "../call.js";
import { Bitrix24Error } from "../errors.js";

/** One attempt at a call; it holds no parameter, no address and no secret. */
export interface LogRecord {
  method: string;
  /** 1 for the first attempt at this call. */
  attempt: number;
  /** Milliseconds from sending to the end of the answer. */
  ms: number;
  /** HTTP status; undefined when no answer came. */
  status: number | undefined;
  /** Code of the error; undefined for a success. */
  code: string | undefined;
}

/** Tells the given function of each attempt; what the function throws is ignored, for a log must not fail a call. */
export function log(write: (record: LogRecord) => void): Layer {
  const attempts = new WeakMap<Call, number>();
  return (next) => async (call) => {
    const attempt = (attempts.get(call) ?? 0) + 1;
    attempts.set(call, attempt);
    const started = performance.now();
    const tell = (status: number | undefined, code: string | undefined) => {
      try {
        const told: unknown = write({ method: call.method, attempt, ms: performance.now() - started, status, code });
        if (told instanceof Promise) told.catch(() => {});
      } catch {}
    };
    try {
      const envelope = await next(call);
      tell(envelope.status, undefined);
      return envelope;
    } catch (error) {
      if (error instanceof Bitrix24Error) tell(error.status, error.code);
      else tell(undefined, "ABORTED");
      throw error;
    }
  };
}
