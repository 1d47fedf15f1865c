import type { Layer } from "../call.js";
import { TimeoutError } from "../errors.js";
import { within } from "../timers.js";

/** Ends an attempt after `ms` milliseconds, or when the caller aborts, even if `fetch` ignores its signal. */
export function timeout(ms: number): Layer {
  return (next) => (call) => {
    const { method, signal, timeout: limit = ms } = call;
    const remedy = "Ask for less, or raise the option timeout.";
    const late = () => new TimeoutError({ code: "TIMEOUT", method, detail: `no response within ${limit} ms`, remedy });
    return within((inner) => next({ ...call, signal: inner }), limit, late, signal);
  };
}
