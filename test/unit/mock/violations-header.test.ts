import { describe, expect, it } from "vitest";
import { violationsHeader } from "../../../src/mock/violations-header.js";

const violation = { location: ["request", "body"], severity: "Error", code: "type", message: "must be «5» 😀\n" };

describe("violationsHeader", () => {
  it("is absent without violations", () => {
    expect(violationsHeader([])).toEqual({});
  });

  it("is JSON in ASCII", () => {
    const { "sl-violations": text = "" } = violationsHeader([violation]);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(text)).toEqual([violation]);
  });

  it("is truncated to the length of a header", () => {
    const { "sl-violations": text = "" } = violationsHeader(Array(200).fill(violation));
    expect(text).toMatch(/^Too many violations! \[\{/);
    expect(text.length).toBeLessThan(8 * 1024);
  });
});
