import { describe, expect, it } from "vitest";
import type { Method } from "../../../../src/check/contract.js";
import { inOrder } from "../../../../src/check/portal/order.js";

const method = (name: string, ...targets: string[]): Method => ({
  name,
  scope: "box",
  safe: true,
  request: {},
  reply: {},
  required: [],
  selectable: [],
  links: targets.map((target) => ({ method: target, param: "id", pointer: "/result" })),
  provocations: [],
  codes: new Map(),
});
const names = (methods: Method[]) => inOrder(methods).map(({ name }) => name);

describe("inOrder", () => {
  it("puts a method behind those that link to it, over any distance", () =>
    expect(names([method("c"), method("b", "c"), method("a", "b")])).toEqual(["a", "b", "c"]));
  it("leaves a method where it is that links to itself", () =>
    expect(names([method("a", "a"), method("b")])).toEqual(["a", "b"]));
  it("loses none of those that link in a circle", () =>
    expect(names([method("a", "b"), method("b", "a"), method("c")])).toEqual(["c", "a", "b"]));
});
