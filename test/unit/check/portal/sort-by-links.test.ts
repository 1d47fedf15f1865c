import { describe, expect, it } from "vitest";
import type { Method } from "../../../../src/check/contract.js";
import { sortByLinks } from "../../../../src/check/portal/sort-by-links.js";

const method = (name: string, ...targets: string[]): Method => ({
  name,
  scope: "box",
  safe: true,
  request: {},
  response: {},
  required: [],
  selectable: [],
  links: targets.map((target) => ({ method: target, param: "id", pointer: "/result" })),
  provocations: [],
  codes: new Map(),
});
const names = (methods: Method[]) => sortByLinks(methods).map(({ name }) => name);

describe("sortByLinks", () => {
  it("puts a method after those that link to it, over any distance", () =>
    expect(names([method("c"), method("b", "c"), method("a", "b")])).toEqual(["a", "b", "c"]));
  it("leaves a method that links to itself where it is", () =>
    expect(names([method("a", "a"), method("b")])).toEqual(["a", "b"]));
  it("keeps methods that link to each other in a circle", () =>
    expect(names([method("a", "b"), method("b", "a"), method("c")])).toEqual(["c", "a", "b"]));
});
