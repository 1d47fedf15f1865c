import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPrism, type Prism } from "../../src/mock/prism.js";
import { document } from "../contract/document.js";
import { text } from "./json.js";
import { mutated, mutation } from "./mutation.js";
import { type Operation, operations } from "./operations.js";
import { seeded, shared } from "./seeded.js";

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
  const settings = shared(operations.length);
  // Some bodies are generated more than once.
  await fc.assert(property, { ...settings, numRuns: Math.ceil(2.5 * settings.numRuns) });
  return tally;
}

const total = { accepted: 0, rejected: 0 };

describe.each(operations)("validation of a $method body", (operation) => {
  it("gives the same verdict by Prism and by an independent Ajv", async () => {
    const { accepted, rejected } = await compared(await openPrism(document, operation.method), operation);
    total.accepted += accepted.size;
    total.rejected += rejected.size;
    expect(accepted.size + rejected.size).toBeGreaterThan(0);
  });
});

// Mutations that break nothing, or everything, would prove nothing.
it("has seen hundreds of different bodies accepted, and as many rejected", () =>
  expect(Math.min(total.accepted, total.rejected)).toBeGreaterThan(seeded.numRuns / 2.5));

it("reports a planted difference with its body", async () => {
  // Another method with each seed.
  const operation = operations[seeded.seed % operations.length]!;
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
