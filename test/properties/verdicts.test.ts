import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openPrism, type Prism } from "../../src/mock/prism.js";
import { document } from "../contract/document.js";
import { text } from "./json.js";
import { mutated, mutation } from "./mutation.js";
import { operations } from "./operations.js";
import { seeded } from "./seeded.js";

let prism: Prism;
beforeAll(async () => {
  prism = await openPrism(document);
});

describe.each(operations)("of the body of a $method", ({ method, params, accepts }) => {
  it("Prism and an independent Ajv think alike, whatever is done to it", async () => {
    const body = fc
      .tuple(params, fc.option(text))
      .map(([params, auth]) => (auth === null ? params : { ...params, auth }));
    const tally = { accepted: 0, rejected: 0 };
    const property = fc.asyncProperty(body, fc.array(mutation(), { maxLength: 3 }), async (valid, mutations) => {
      const sent = JSON.stringify(mutations.reduce(mutated, valid));
      const violations = await prism.requestViolations(method, JSON.parse(sent));
      const accepted = accepts(JSON.parse(sent));
      tally[accepted ? "accepted" : "rejected"]++;
      expect({ sent, accepted: violations.length === 0 }, `Prism: ${JSON.stringify(violations)}`).toEqual({
        sent,
        accepted,
      });
    });
    await fc.assert(property, seeded);
    // A mutation that broke nothing, or everything, would prove nothing.
    expect(Math.min(tally.accepted, tally.rejected)).toBeGreaterThan(seeded.numRuns / 5);
  });
});
