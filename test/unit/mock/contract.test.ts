import { describe, expect, it } from "vitest";
import { readContract, refusals } from "../../../src/mock/contract.js";
import { fixture } from "./fixture.js";

describe("readContract", () => {
  it.each(Object.keys(refusals))("needs an example of %s, which the mock answers with by itself", (code) => {
    const document = fixture();
    Object.assign(document.components.examples, { [code]: undefined });
    expect(() => readContract(document)).toThrow(
      `The mock needs an example of ${code} in the document, under components.examples.`,
    );
  });
});
