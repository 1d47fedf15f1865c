import { describe, expect, it } from "vitest";
import { pretty } from "../../../../src/check/report/pretty.js";
import { all, finding } from "./reports.js";

describe("pretty", () => {
  it("aligns methods, checks and outcomes, with differences and reasons below", () => {
    expect(pretty(all, false)).toBe(`box.get  is-kept         kept
box.get  is-broken       broken
    /result/item/id: expected a <"number">; got 50% of it, & more${" "}
    expected a <"number">; got 50% of it, & more${" "}
box.get  is-known        known
    because
box.get  is-new          new
    /result/x: expected nothing; got string
box.get  is-refused      refused
    no scope
box.get  is-skipped      skipped
    no id
box.get  is-unreachable  unreachable
    no response

1 kept, 1 broken, 1 known, 1 new, 1 refused, 1 skipped, 1 unreachable. Compare each broken place with the official page of the method: either the portal or the document is wrong.`);
  });

  it("colours only the outcomes", () => {
    const coloured = pretty(all, true);
    expect(coloured).toContain("\u001b[31mbroken\u001b[0m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this matches them on purpose
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(pretty(all, false));
  });

  it("aligns any number of findings", () => {
    const findings = Array.from({ length: 200_000 }, () => finding("kept"));
    expect(pretty({ ...all, findings }, false).split("\n", 1)).toEqual(["box.get  is-kept  kept"]);
  });
});
