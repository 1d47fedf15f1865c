import { longestTimer } from "./timers.js";

const ranges = {
  timeout: [1, longestTimer],
  "retry.attempts": [1, 1e9],
  "retry.maxWait": [0, longestTimer],
  "limit.burst": [1, 1e16],
  "limit.perSecond": [0.001, 1e9],
  // V8 has no longer strings.
  maxResponseBytes: [1, 2 ** 29 - 24],
} satisfies Record<string, [min: number, max: number]>;

/** Throws a `TypeError` unless the value of a numeric option is a number within the option's range. */
export function checkNumber(option: keyof typeof ranges, value: unknown): void {
  const [min, max] = ranges[option];
  if (typeof value === "number" && value >= min && value <= max) return;
  throw new TypeError(`The option ${option} takes a number from ${min} to ${max}`);
}

/** The same, for an option that may be left out. */
export function checkOptional(option: keyof typeof ranges, value: unknown): void {
  if (value !== undefined) checkNumber(option, value);
}
