import type { Call, Layer } from "../call.js";
import { type Bitrix24Error, TimeoutError } from "../errors.js";
import { isBrowser } from "../headers.js";

/**
 * Gives each call that may write an idempotency key, the same for all its attempts, and its envelope what the portal made of
 * that: it sends back a key that it honours. Rejects with a `TypeError` for a key that no portal accepts.
 */
export function idempotency(origin: string, isSafe: (call: Call) => boolean): Layer {
  return (next) => async (call) => {
    const { method, idempotencyKey: given } = call;
    checkKey(given);
    // A portal may take the key for that of each command, and replay the first one's response for the others.
    if (given && method === "batch") throw new TypeError("A batch takes no idempotencyKey");
    const key = !isSafe(call) && method !== "batch" && (given ?? newKey());
    const envelope = await next({ ...call, idempotencyKey: key });
    if (!key) return envelope;
    const { headers } = envelope;
    const isHonoured = headers.get("Idempotency-Key") === key;
    remember(origin, method, isHonoured);
    const isReplayed = isHonoured && headers.get("Idempotent-Replayed") === "true";
    return { ...envelope, idempotency: isReplayed ? "replayed" : isHonoured ? "honoured" : "ignored" };
  };
}

/** Throws a `TypeError` unless the value can be the option `idempotencyKey`. */
export function checkKey(key: unknown): void {
  if (key === undefined || key === false || (typeof key === "string" && /^[!-~]{1,255}$/.test(key))) return;
  throw new TypeError("The option idempotencyKey takes 1 to 255 printable ASCII characters without spaces, or false");
}

function newKey(): string | false {
  if (isBrowser()) return false;
  // React Native has no randomUUID.
  return globalThis.crypto?.randomUUID?.() ?? false;
}

// Addresses of the methods whose key was honoured by their last call that succeeded, for all clients of a portal.
const proven = new Set<string>();
const mostProven = 10_000;

function remember(origin: string, method: string, isHonoured: boolean): void {
  if (proven.size === mostProven) proven.clear();
  proven[isHonoured ? "add" : "delete"](`${origin}/${method}`);
}

// In ms. Bitrix24's cloud cuts a request off after a minute.
const longestRun = 60_000;

/**
 * True when a call that has failed can be repeated although it may have run: this portal has honoured the method's key before,
 * and no longer runs this call, whose attempts end after `timeout` ms if it says nothing else. Of two calls with one key at
 * the same time, a portal runs both.
 */
export function isProtected(origin: string, call: Call, error: Bitrix24Error, timeout: number): boolean {
  const mayStillRun = error.status === 504 || (error instanceof TimeoutError && (call.timeout ?? timeout) < longestRun);
  return Boolean(call.idempotencyKey) && !mayStillRun && proven.has(`${origin}/${call.method}`);
}
