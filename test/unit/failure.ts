import { inspect } from "node:util";
import { expect } from "vitest";
import { Bitrix24Error } from "../../src/errors.js";

/** The typed error that a call ends with; anything else fails the test. */
export async function failure(call: Promise<unknown>): Promise<Bitrix24Error> {
  const [settled] = await Promise.allSettled([call]);
  expect(settled).toMatchObject({ status: "rejected", reason: expect.any(Bitrix24Error) });
  return (settled as PromiseRejectedResult).reason;
}

/** Every text that a program prints, logs or stores when it shows this, and what its causes show. */
export function shown(thing: unknown): string {
  const { stack, cause } = Object(thing) as Error;
  const texts = [String(thing), stack, JSON.stringify(thing), inspect(thing, { showHidden: true, depth: null })];
  return [...texts, cause === undefined ? "" : shown(cause)].join("\n");
}
