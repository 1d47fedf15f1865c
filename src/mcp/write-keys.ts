import { randomUUID } from "node:crypto";

/** The idempotency keys of writes. */
export interface WriteKeys {
  /** The key of a call: that of the last one with the same parameters if it has not succeeded, else a new one. */
  keyOf(method: string, params: object): string;
  /** Forgets the key of a call that has succeeded: the same call again is meant to run again. */
  succeeded(method: string, params: object): void;
}

const mostOpen = 1000;

/** Keys that a call keeps until it succeeds, so that it does not run twice when an assistant repeats it. */
export function writeKeys(): WriteKeys {
  const open = new Map<string, string>();
  return {
    keyOf(method, params) {
      const call = nameOf(method, params);
      const key = open.get(call) ?? randomUUID();
      if (open.size >= mostOpen) open.clear();
      open.set(call, key);
      return key;
    },
    succeeded(method, params) {
      open.delete(nameOf(method, params));
    },
  };
}

function nameOf(method: string, params: object): string {
  return `${method} ${JSON.stringify(params)}`;
}
