import { describe, expect, it } from "vitest";
import { resolved } from "../../../src/mock/resolve-references.js";

const found = new Map<string, unknown>([
  ["box", { id: 7, owner: { name: "Ann" } }],
  ["boxes", [{ id: 1 }, { id: 2 }]],
  ["empty", undefined],
]);

describe("resolved", () => {
  it.each([
    [{ id: { $ref: "box.id" } }, { id: 7 }],
    [{ deep: [{ name: { $ref: "box.owner.name" } }] }, { deep: [{ name: "Ann" }] }],
    [{ id: { $ref: "boxes.1.id" } }, { id: 2 }],
    [{ ids: { $refArray: "boxes.id" } }, { ids: [1, 2] }],
    [
      { id: 1, select: ["id"], none: null },
      { id: 1, select: ["id"], none: null },
    ],
  ])("replaces the references in %j", (params, expected) => {
    expect(resolved(params, found)).toEqual(expected);
  });

  it.each([
    [{ $ref: "nobody.id" }],
    [{ $ref: "box" }],
    [{ $ref: "box.item.id" }],
    [{ $ref: 1 }],
    [{ $ref: "empty.id" }],
    [{ $refArray: "boxes" }],
    [{ $refArray: "box.id" }],
  ])("is undefined for %j, which leads nowhere", (reference) => {
    expect(resolved({ id: 1, deep: [reference] }, found)).toBeUndefined();
  });
});
