import { describe, expect, it } from "vitest";
import { alwaysNeeded, readContract } from "../../../src/mock/contract.js";
import { fixture } from "./fixture.js";

describe("readContract", () => {
  it.each(Object.keys(alwaysNeeded))("needs an example of %s, which the mock gives for any method", (code) => {
    const document = fixture();
    Object.assign(document.components.examples, { [code]: undefined });
    expect(() => readContract(document)).toThrow(
      `The mock needs an example of ${code} in the document, under components.examples.`,
    );
  });
});
