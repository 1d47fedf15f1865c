import { describe, expect, it } from "vitest";
import { github } from "../../../../src/check/report/github.js";
import { all, covered } from "./reports.js";

describe("github", () => {
  it("annotates everything that is not kept, escaped as workflow commands are", () => {
    expect(github(all).split("\n").slice(0, -1)).toEqual([
      '::error title=box.get is-broken%3A broken::/result/item/id: expected a <"number">; got 50%25 of it, & more %0Aexpected a <"number">; got 50%25 of it, & more ',
      "::notice title=box.get is-known%3A known::because",
      "::notice title=box.get is-new%3A new::/result/x: expected nothing; got string",
      "::warning title=box.get is-refused%3A refused::no scope",
      "::notice title=box.get is-skipped%3A skipped::no id",
      "::error title=box.get is-unreachable%3A unreachable::no response",
    ]);
  });

  it("ends with the coverage, where there is one, and the summary", () =>
    expect(github(covered)).toBe(
      "The traffic used 1 of 2 operations.\n1 kept. The traffic keeps the contract, version 1.2.3.",
    ));
});
