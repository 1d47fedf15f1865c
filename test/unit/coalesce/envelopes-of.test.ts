import { describe, expect, it } from "vitest";
import type { Envelope } from "../../../src/call.js";
import { envelopesOf } from "../../../src/coalesce/envelopes-of.js";

const envelopeOf = (result: unknown) =>
  ({ result, body: "the whole", status: 200, headers: new Headers(), time: { start: 1 } }) as unknown as Envelope;

describe("envelopesOf", () => {
  it("gives each read its own result, in a body as if it had been alone", () => {
    const whole = envelopeOf([{ id: 1 }, { id: 2 }]);
    expect(envelopesOf(whole, 2)).toEqual([
      { ...whole, result: { id: 1 }, body: '{"result":{"id":1},"time":{"start":1}}' },
      { ...whole, result: { id: 2 }, body: '{"result":{"id":2},"time":{"start":1}}' },
    ]);
  });

  it("leaves the envelope of a single read as it is, even with a list as its result", () => {
    const whole = envelopeOf([1, 2]);
    expect(envelopesOf(whole, 1)[0]).toBe(whole);
  });

  it.each([
    ["too short a list", [1]],
    ["too long a list", [1, 2, 3]],
    ["no list", { length: 2 }],
  ])("refuses %s", (_what, result) => {
    expect(() => envelopesOf(envelopeOf(result), 2)).toThrow(new TypeError("The result is no list of 2"));
  });
});
