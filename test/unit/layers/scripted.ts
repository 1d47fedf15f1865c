import { getEventListeners } from "node:events";
import type { Call, Envelope, MethodName, Send, Time } from "../../../src/call.js";
import { methodNames } from "../untyped.js";

/** Any call; layers do not depend on which. */
export const call: Call = { method: methodNames[0] as MethodName, params: { id: 1 } };

/** An envelope as the transport returns it. */
export function envelope(time?: Time): Envelope {
  return { result: { ok: 1 }, time, status: 200, statusText: "OK", headers: new Headers(), body: "" };
}

/** What a scripted `Send` does with one call. */
export type Outcome = (call: Call) => Envelope | Promise<Envelope>;

/** An outcome that throws a new error each time. */
export function failing(error: () => unknown): Outcome {
  return () => {
    throw error();
  };
}

/** A `Send` that goes through its outcomes, repeats the last one, and records the calls and their times. */
export function scripted(...outcomes: Outcome[]) {
  const calls: Call[] = [];
  const times: number[] = [];
  const send: Send = async (call) => {
    calls.push(call);
    times.push(Date.now());
    const outcome = outcomes[Math.min(calls.length, outcomes.length) - 1];
    return outcome ? outcome(call) : envelope();
  };
  return {
    send,
    calls,
    /** Milliseconds between one request and the next. */
    waits: () => times.slice(1).map((time, i) => time - (times[i] ?? 0)),
  };
}

/** The state of a promise, without waiting for it: "pending" until it settles. */
export function watched(promise: Promise<unknown>) {
  const seen: { state: "pending" | "resolved" | "rejected"; reason: unknown } = { state: "pending", reason: undefined };
  promise.then(
    () => Object.assign(seen, { state: "resolved" }),
    (reason) => Object.assign(seen, { state: "rejected", reason }),
  );
  return seen;
}

/** The number of abort listeners on the signal. */
export function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}
