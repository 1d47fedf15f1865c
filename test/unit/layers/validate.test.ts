import { describe, expect, it } from "vitest";
import { type AjvError, scopes, type Validator } from "../../../generated/validators/index.js";
import type { MethodName } from "../../../src/call.js";
import { Bitrix24Error } from "../../../src/errors.js";
import { ContractError, validate } from "../../../src/layers/validate.js";
import { methodNames } from "../untyped.js";
import { call, envelope, failing, scripted } from "./scripted.js";

const validating = (body: string, method = call.method) =>
  validate(scripted(() => ({ ...envelope(), body })).send)({ ...call, method });

async function refused(body: string): Promise<ContractError> {
  const [settled] = await Promise.allSettled([validating(body)]);
  expect(settled).toMatchObject({ status: "rejected", reason: expect.any(ContractError) });
  return (settled as PromiseRejectedResult).reason;
}

/** Runs with another validator for the method's result. */
async function validatedBy<T>(validator: Validator, run: () => Promise<T>): Promise<T> {
  const { validators } = await scopes[call.method.split(".")[0] ?? ""]!();
  const own = validators[call.method];
  Reflect.set(validators, call.method, validator);
  try {
    return await run();
  } finally {
    Reflect.set(validators, call.method, own);
  }
}

const difference = (instancePath: string, message?: string): AjvError => ({
  instancePath,
  ...(message !== undefined && { message }),
  schemaPath: "#",
  keyword: "x",
  params: {},
});
const finding = (...errors: AjvError[]) => Object.assign(() => false, { errors });

describe("validate", () => {
  it.each(methodNames)("has a validator for %s, which rejects other JSON", async (method) => {
    await expect(validating("{}", method)).rejects.toBeInstanceOf(ContractError);
  });

  it("says where the response differs from the document", async () => {
    const error = await refused('{"result":{},"time":{"duration":"long"}}');
    expect(error.differences).toContainEqual({ pointer: "/time/duration", expected: "must be number" });
  });

  it("passes the call and a documented response through unchanged", async () => {
    const expected = { ...envelope(), body: '{"result":{"any":1}}' };
    const { send, calls } = scripted(() => expected);
    const validated: unknown[] = [];
    const agreeable = (body: unknown) => validated.push(body) > 0;
    expect(await validatedBy(agreeable, () => validate(send)(call))).toBe(expected);
    // From the body as it arrived, not from the envelope's fields.
    expect(validated).toEqual([{ any: 1 }]);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toBe(call);
  });

  it("says which method's response differs, where and how", async () => {
    const found = finding(difference("/item/id", "must be integer"), difference("", "must be object"));
    const error = await validatedBy(found, () => refused('{"result":1}'));
    expect(error).toMatchObject({ name: "ContractError", method: call.method });
    expect(error.differences).toEqual([
      { pointer: "/result/item/id", expected: "must be integer" },
      { pointer: "/result", expected: "must be object" },
    ]);
    expect(error.message).toBe(
      `${call.method}: the response differs from the document: /result/item/id must be integer; /result must be object.`,
    );
  });

  it("accepts a validator that gives no message", async () => {
    const messageless = await validatedBy(finding(difference("")), () => refused('{"result":1}'));
    expect(messageless.differences).toEqual([{ pointer: "/result", expected: "" }]);
  });

  it("does not mix the differences of one response with those of the next", async () => {
    const first = await refused("{}");
    const found = structuredClone(first.differences);
    await refused("[]");
    expect(first.differences).toEqual(found);
    expect(found).not.toEqual([]);
  });

  it("is no error of the portal, since the call itself succeeded", async () => {
    const error = await refused("{}");
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Bitrix24Error);
  });

  it("quotes nothing of the response", async () => {
    const error = await refused('{"result":{},"time":{"duration":"CANARY_7f3a"}}');
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("7f3a");
  });

  it("passes the response of an undocumented method", async () => {
    const expected = { ...envelope(), body: "{}" };
    const unknown = { ...call, method: "no.such.method" as MethodName };
    expect(await validate(async () => expected)(unknown)).toBe(expected);
  });

  it("passes on the error of a failed call", async () => {
    await expect(validate(scripted(failing(() => "enough")).send)(call)).rejects.toBe("enough");
  });
});
