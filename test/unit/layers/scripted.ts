import { getEventListeners } from "node:events";
import type { Call, Envelope, MethodName, Send, Time } from "../../../src/call.js";
import { methodNames } from "../untyped.js";

/** Some call; the layers must not care which. */
export const call: Call = { method: methodNames[0] as MethodName, params: { id: 1 } };

/** A reply as the transport hands it over. */
export function reply(time?: Time): Envelope {
  return { result: { ok: 1 }, time, status: 200, statusText: "OK", headers: new Headers(), body: "" };
}

/** What a made-up `Send` does with one request. */
export type Outcome = (call: Call) => Envelope | Promise<Envelope>;

/** An outcome that throws a new error each time, as a portal does. */
export function failing(error: () => unknown): Outcome {
  return () => {
    throw error();
  };
}

/** A `Send` that goes through its outcomes, stays at the last one, and notes what it was asked and when. */
export function scripted(...outcomes: Outcome[]) {
  const calls: Call[] = [];
  const times: number[] = [];
  const send: Send = async (call) => {
    calls.push(call);
    times.push(Date.now());
    const outcome = outcomes[Math.min(calls.length, outcomes.length) - 1];
    return outcome ? outcome(call) : reply();
  };
  return {
    send,
    calls,
    /** Milliseconds between one request and the next. */
    waits: () => times.slice(1).map((time, i) => time - (times[i] ?? 0)),
  };
}

/** Where a promise stands, without waiting for it: "pending" until it settles. */
export function watched(promise: Promise<unknown>) {
  const seen: { state: "pending" | "resolved" | "rejected"; reason: unknown } = { state: "pending", reason: undefined };
  promise.then(
    () => Object.assign(seen, { state: "resolved" }),
    (reason) => Object.assign(seen, { state: "rejected", reason }),
  );
  return seen;
}

/** How many listeners still wait for the signal to abort. */
export function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}
