import { describe, expect, it } from "vitest";
import { checkNumber } from "../../src/check-number.js";

const longestTimer = 2 ** 31 - 1;

describe("checkNumber", () => {
  it.each([
    ["timeout", 1, longestTimer],
    ["retry.attempts", 1, 1e9],
    ["retry.maxWait", 0, longestTimer],
    ["limit.burst", 1, 1e16],
    ["limit.perSecond", 0.001, 1e9],
    ["maxResponseBytes", 1, 2 ** 29 - 24],
  ] as const)("accepts a %s from %f to %f, and says so for any other", (option, min, max) => {
    for (const value of [min, min + 0.5, (min + max) / 2, max]) expect(() => checkNumber(option, value)).not.toThrow();
    for (const value of [min - 0.0001, max * 1.001, -1, -max]) {
      expect(() => checkNumber(option, value)).toThrow(
        new TypeError(`The option ${option} takes a number from ${min} to ${max}`),
      );
    }
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    "5",
    "",
    true,
    null,
    undefined,
    5n,
    [5],
    { valueOf: () => 5 },
    new Date(5),
  ])("throws for %o, which is no finite number", (value) => {
    for (const option of ["timeout", "limit.perSecond", "limit.burst", "retry.attempts"] as const) {
      expect(() => checkNumber(option, value)).toThrow(TypeError);
    }
  });
});
