import { describe, expect, it } from "vitest";
import { knownFaults } from "../../../../generated/known-faults.js";
import { judgeDifferences } from "../../../../src/check/document/judge-differences.js";
import type { Difference, DifferenceKind } from "../../../../src/document/difference.js";

const method = "box.get";
const difference = (kind: DifferenceKind, pointer = "/result"): Difference => ({
  kind,
  pointer,
  expected: "a",
  got: "b",
});
const outcomes = (check: string, kind: DifferenceKind, pointer: string) =>
  judgeDifferences(method, check, [difference(kind, pointer)], knownFaults).map(({ outcome }) => outcome);

describe("judgeDifferences", () => {
  it("is kept without differences", () =>
    expect(judgeDifferences(method, "response", [], knownFaults)).toEqual([
      { method, check: "response", outcome: "kept", differences: [], reason: "" },
    ]));

  it("puts apart what is broken, what each fault excuses, and what is new", () => {
    const faults = ["bare-list", "odd-type"].map((kind) => ({ methods: "*", difference: kind, reason: `for ${kind}` }));
    const all = [
      difference("added"),
      difference("odd-type"),
      difference("gone"),
      difference("bare-list"),
      difference("odd-type", "/x"),
    ];
    expect(judgeDifferences(method, "response", all, faults)).toEqual([
      { method, check: "response", outcome: "broken", differences: [all[2]], reason: "" },
      { method, check: "response", outcome: "known", differences: [all[1], all[4]], reason: "for odd-type" },
      { method, check: "response", outcome: "known", differences: [all[3]], reason: "for bare-list" },
      { method, check: "response", outcome: "new", differences: [all[0]], reason: "" },
    ]);
  });

  it("masks in pointers what is not the name of a field", () =>
    expect(
      judgeDifferences(method, "response", [difference("gone", "/result/user@example.com")], [])[0]?.differences,
    ).toMatchObject([{ pointer: "/result/***" }]));

  it.each<[string, DifferenceKind, string]>([
    ["verbs", "other-verb", "/paths/~1box.get/get"],
    ["parameters", "parameters-as-list", ""],
    ["parameters", "list-template", "/name"],
    ["parameters", "untyped-object", "/order"],
    ["parameters", "untyped-items", "/filter"],
    ["response", "bare-list", "/result"],
    ["response", "untyped-object", "/result"],
    ["response", "untyped-items", "/result/item/tags"],
    ["response", "untyped-items", "/result/items/*/tags"],
    ["response", "odd-type", "/result/item/id"],
    ["parameters", "odd-type", "/id"],
  ])("excuses in %s a known fault: %s at %j", (check, kind, pointer) =>
    expect(outcomes(check, kind, pointer)).toEqual(["known"]),
  );

  it.each<[string, DifferenceKind, string]>([
    ["verbs", "other-verb", "/paths/~1box.get/delete"],
    ["parameters", "untyped-object", ""],
    ["parameters", "untyped-object", "/pagination"],
    ["response", "untyped-object", "/result/item"],
    ["response", "empty-component", "/result"],
    ["response", "untyped-items", "/result"],
    ["response", "untyped-items", "/result/items"],
    ["response", "dangling-ref", "/result"],
    ["response", "retyped", "/result"],
    ["parameters", "gone", "/name"],
    ["parameters", "required", "/name"],
    ["parameters", "narrowed", "/name"],
  ])("excuses in %s nothing else: %s at %j", (check, kind, pointer) =>
    expect(outcomes(check, kind, pointer)).toEqual(["broken"]),
  );
});
