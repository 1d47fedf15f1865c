import { describe, expect, it } from "vitest";
import { type Difference, type Validator, validators } from "../../../generated/validators.js";
import type { MethodName } from "../../../src/call.js";
import { Bitrix24Error } from "../../../src/errors.js";
import { ContractError, validate } from "../../../src/layers/validate.js";
import { methodNames } from "../untyped.js";
import { call, failing, reply, scripted } from "./scripted.js";

const validating = (body: string, method = call.method) =>
  validate(scripted(() => ({ ...reply(), body })).send)({ ...call, method });

async function refused(body: string): Promise<ContractError> {
  const [settled] = await Promise.allSettled([validating(body)]);
  expect(settled).toMatchObject({ status: "rejected", reason: expect.any(ContractError) });
  return (settled as PromiseRejectedResult).reason;
}

/** Runs with a made-up validator of the method. */
async function validatedBy<T>(validator: Validator, run: () => Promise<T>): Promise<T> {
  const own = validators[call.method];
  Reflect.set(validators, call.method, validator);
  try {
    return await run();
  } finally {
    Reflect.set(validators, call.method, own);
  }
}

const difference = (instancePath: string, message?: string): Difference => ({
  instancePath,
  ...(message !== undefined && { message }),
  schemaPath: "#",
  keyword: "x",
  params: {},
});
const finding = (...errors: Difference[]) => Object.assign(() => false, { errors });

describe("validate", () => {
  it.each(methodNames)("has a validator of %s, which refuses what is no reply", async (method) => {
    expect(validators[method]).toBeTypeOf("function");
    await expect(validating("{}", method)).rejects.toBeInstanceOf(ContractError);
  });

  it("tells where in the reply it differs from the document", async () => {
    const error = await refused('{"result":{},"time":{"duration":"long"}}');
    expect(error.differences).toContainEqual({ pointer: "/time/duration", expected: "must be number" });
  });

  it("hands the call in, and a reply out that is as documented, untouched", async () => {
    const envelope = { ...reply(), body: '{"result":{"any":1}}' };
    const { send, calls } = scripted(() => envelope);
    const asked: unknown[] = [];
    const agreeable = (body: unknown) => asked.push(body) > 0;
    expect(await validatedBy(agreeable, () => validate(send)(call))).toBe(envelope);
    // As it arrived, not what was made of it.
    expect(asked).toEqual([{ result: { any: 1 } }]);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toBe(call);
  });

  it("says of which method, where and how the reply differs", async () => {
    const found = finding(difference("/result/item/id", "must be integer"), difference("", "must be object"));
    const error = await validatedBy(found, () => refused("{}"));
    expect(error).toMatchObject({ name: "ContractError", method: call.method });
    expect(error.differences).toEqual([
      { pointer: "/result/item/id", expected: "must be integer" },
      { pointer: "", expected: "must be object" },
    ]);
    expect(error.message).toBe(
      `${call.method}: the reply is not as documented: /result/item/id must be integer; the reply must be object.`,
    );
  });

  it("stands a validator that gives no words, or no reason", async () => {
    const wordless = await validatedBy(finding(difference("/result")), () => refused("{}"));
    expect(wordless.differences).toEqual([{ pointer: "/result", expected: "" }]);
    const reasonless = await validatedBy(
      Object.assign(() => false, { errors: null }),
      () => refused("{}"),
    );
    expect(reasonless.differences).toEqual([]);
  });

  it("keeps the differences of one reply apart from those of the next", async () => {
    const first = await refused("{}");
    const found = structuredClone(first.differences);
    await refused("[]");
    expect(first.differences).toEqual(found);
    expect(found).not.toEqual([]);
  });

  it("stands apart from the errors of the portal, for the call itself succeeded", async () => {
    const error = await refused("{}");
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Bitrix24Error);
  });

  it("repeats nothing of the reply", async () => {
    const error = await refused('{"result":{},"time":{"duration":"CANARY_7f3a"}}');
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("7f3a");
  });

  it("lets the reply of a method that it does not know pass", async () => {
    const envelope = { ...reply(), body: "{}" };
    const unknown = { ...call, method: "no.such.method" as MethodName };
    expect(await validate(async () => envelope)(unknown)).toBe(envelope);
  });

  it("leaves a call that failed alone", async () => {
    await expect(validate(scripted(failing(() => "enough")).send)(call)).rejects.toBe("enough");
  });
});
