import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPrism, type Prism } from "../../src/mock/prism.js";
import { document } from "../contract/document.js";
import { text } from "./json.js";
import { mutated, mutation } from "./mutation.js";
import { type Operation, operations } from "./operations.js";
import { seeded } from "./seeded.js";

/** Validates generated bodies, most of them mutated, by both; fails at the first on which they differ. */
async function compared(prism: Prism, { params, accepts }: Operation) {
  const body = fc
    .tuple(params, fc.option(text))
    .map(([params, auth]) => (auth === null ? params : { ...params, auth }));
  const tally = { accepted: new Set<string>(), rejected: new Set<string>() };
  const property = fc.asyncProperty(body, fc.array(mutation(), { maxLength: 3 }), async (valid, mutations) => {
    const sent = JSON.stringify(mutations.reduce(mutated, valid));
    const violations = await prism.requestViolations(JSON.parse(sent));
    const accepted = accepts(JSON.parse(sent));
    tally[accepted ? "accepted" : "rejected"].add(sent);
    if (accepted !== (violations.length === 0)) {
      const verdict = `Prism ${accepted ? "rejects" : "accepts"} and Ajv ${accepted ? "accepts" : "rejects"}`;
      throw new Error(`${verdict} the body ${sent}\nPrism: ${JSON.stringify(violations)}`);
    }
  });
  // Some bodies are generated more than once; this many give 2,000 different ones.
  await fc.assert(property, { ...seeded, numRuns: 2.5 * seeded.numRuns });
  return tally;
}

describe.each(operations)("validation of a $method body", (operation) => {
  it("gives the same verdict by Prism and by an independent Ajv", async () => {
    const { accepted, rejected } = await compared(await openPrism(document, operation.method), operation);
    expect(accepted.size + rejected.size).toBeGreaterThanOrEqual(2 * seeded.numRuns);
    // Mutations that break nothing, or everything, would prove nothing.
    expect(Math.min(accepted.size, rejected.size)).toBeGreaterThan(seeded.numRuns / 2.5);
  });

  it("reports a planted difference with its body", async () => {
    const planted = structuredClone(document);
    const content = planted.paths[`/${operation.method}`].post.requestBody.content["application/json"];
    content.schema = { ...content.schema, additionalProperties: true };
    const cause = expect.objectContaining({
      message: expect.stringMatching(/^Prism accepts and Ajv rejects the body ./),
    });
    await expect(compared(await openPrism(planted, operation.method), operation)).rejects.toMatchObject({
      message: expect.stringContaining("Counterexample: "),
      cause,
    });
  });
});
