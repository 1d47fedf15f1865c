import { inspect, isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Envelope } from "../../src/call.js";
import * as api from "../../src/index.js";
import type { ContractError } from "../../src/layers/validate.js";

const classes = Object.values<unknown>({ ...api });
const text = expect.any(String);

/** Fails unless this is a `Bitrix24Error` of a public class whose fields are what their types declare. */
export function expectTypedError(thrown: unknown, method: string): asserts thrown is api.Bitrix24Error {
  if (!isA(api.Bitrix24Error, thrown)) expect.fail(`an untyped error: ${printed(thrown)}`);
  const { code, status = 0, remedy = "", message, validation, attempts, retryAt, cause } = thrown;
  expect(classes).toContain(thrown.constructor);
  expect(thrown).toMatchObject({ name: thrown.constructor.name, method, detail: text });
  expect([typeof code, typeof remedy, Number.isInteger(status)]).toEqual(["string", "string", true]);
  expect(code).not.toBe("");
  expect(message).toContain(`${method}: `);
  expect(validation.every(isIssue)).toBe(true);
  expect(attempts).toBeGreaterThanOrEqual(1);
  if (retryAt !== undefined) expect(retryAt.getTime()).not.toBeNaN();
  if (cause !== undefined) expect(cause).toBeInstanceOf(Error);
  if (thrown instanceof api.NetworkError) expect(typeof thrown.sent).toBe("boolean");
  // It is printable, whatever it was made from.
  expect([String(thrown), inspect(thrown, { depth: null }), JSON.stringify(thrown)]).toEqual([text, text, text]);
}

/** Fails unless the envelope's parts are what their types declare, and its result is that of its body, or a bare body. */
export function expectEnvelope({ result, time, status, headers, body }: Envelope, isBare = false): void {
  expect(Math.trunc(status / 100)).toBe(2);
  expect(headers).toBeInstanceOf(Headers);
  const parsed = JSON.parse(body);
  const whole = isBare && !Object.hasOwn(parsed, "result") ? { ...parsed, result: parsed } : parsed;
  expect(Object.hasOwn(whole, "result")).toBe(true);
  expect([undefined, true]).toContain(time && !Array.isArray(time) && typeof time === "object");
  // Deep nesting cannot be compared.
  if (body.length < 5_000)
    expect(isDeepStrictEqual([result, time ?? {}], [whole.result, time ? parsed.time : {}])).toBe(true);
}

/** Fails unless the error says what is wrong, and where. */
export function expectContractError({ method, differences, message }: ContractError): void {
  expect(differences).not.toEqual([]);
  expect(differences).toEqual(differences.map(() => ({ pointer: text, expected: text })));
  expect(message).toContain(`${method}: `);
}

/** `instanceof`, also for proxies that throw. */
export function isA<T>(Class: new (...args: never[]) => T, thrown: unknown): thrown is T {
  try {
    return thrown instanceof Class;
  } catch {
    return false;
  }
}

function isIssue(issue: object): boolean {
  return Object.entries(issue).every(([key, part]) => /^(field|message)$/.test(key) && typeof part === "string");
}

function printed(thrown: unknown): string {
  try {
    return `${inspect(thrown)}`.slice(0, 500);
  } catch {
    return "a value that cannot be printed";
  }
}
