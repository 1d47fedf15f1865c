import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openPrism, type Prism } from "../../src/mock/prism.js";
import { document } from "../contract/document.js";
import { text } from "./json.js";
import { mutated, mutation } from "./mutation.js";
import { type Operation, operations } from "./operations.js";
import { seeded } from "./seeded.js";

let prism: Prism;
beforeAll(async () => {
  prism = await openPrism(document);
});

/** Has both judge generated bodies, most of them mutated; fails at the first on which they differ. */
async function compared(prism: Prism, { method, params, accepts }: Operation) {
  const body = fc
    .tuple(params, fc.option(text))
    .map(([params, auth]) => (auth === null ? params : { ...params, auth }));
  const tally = { accepted: new Set<string>(), rejected: new Set<string>() };
  const property = fc.asyncProperty(body, fc.array(mutation(), { maxLength: 3 }), async (valid, mutations) => {
    const sent = JSON.stringify(mutations.reduce(mutated, valid));
    const violations = await prism.requestViolations(method, JSON.parse(sent));
    const accepted = accepts(JSON.parse(sent));
    tally[accepted ? "accepted" : "rejected"].add(sent);
    if (accepted !== (violations.length === 0)) {
      const verdict = `Prism ${accepted ? "rejects" : "accepts"} and Ajv ${accepted ? "accepts" : "rejects"}`;
      throw new Error(`${verdict} the body ${sent}\nPrism: ${JSON.stringify(violations)}`);
    }
  });
  // Some bodies come more than once, so that this many make 2,000 that differ.
  await fc.assert(property, { ...seeded, numRuns: 2.5 * seeded.numRuns });
  return tally;
}

describe.each(operations)("of the body of a $method", (operation) => {
  it("Prism and an independent Ajv think alike, whatever is done to it", async () => {
    const { accepted, rejected } = await compared(prism, operation);
    expect(accepted.size + rejected.size).toBeGreaterThanOrEqual(2 * seeded.numRuns);
    // A mutation that broke nothing, or everything, would prove nothing.
    expect(Math.min(accepted.size, rejected.size)).toBeGreaterThan(seeded.numRuns / 2.5);
  });

  it("a difference between the two is found, and shown with its case", async () => {
    const planted = structuredClone(document);
    const content = planted.paths[`/${operation.method}`].post.requestBody.content["application/json"];
    content.schema = { ...content.schema, additionalProperties: true };
    const cause = expect.objectContaining({
      message: expect.stringMatching(/^Prism accepts and Ajv rejects the body ./),
    });
    await expect(compared(await openPrism(planted), operation)).rejects.toMatchObject({
      message: expect.stringContaining("Counterexample: "),
      cause,
    });
  });
});
