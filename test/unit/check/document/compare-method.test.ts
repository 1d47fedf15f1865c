import { describe, expect, it } from "vitest";
import {
  compareParameters,
  compareResults,
  compareVerbs,
  type Side,
} from "../../../../src/check/document/compare-method.js";
import type { Difference } from "../../../../src/document/difference.js";
import type { DocumentedMethod } from "../../../../src/document/documented-method.js";
import { schemaReader } from "../../../../src/document/schema-facts.js";

const read = schemaReader({});
const side = (method: Partial<DocumentedMethod>): Side => ({
  method: {
    verbs: ["post"],
    otherParameters: [],
    request: undefined,
    hasListOfProperties: false,
    result: undefined,
    isBare: false,
    ...method,
  },
  read,
});
const object = (...names: string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});
const items = { type: "object", properties: { items: { type: "array", items: object("id") } } };
const seen = (differences: Difference[]) => differences.map(({ kind, pointer }) => `${kind} ${pointer}`.trim());

describe("compareVerbs", () => {
  it("finds each verb that only the other document has", () =>
    expect(compareVerbs(side({}), side({ verbs: ["get", "post", "delete"] }), "/paths/x")).toEqual([
      { kind: "other-verb", pointer: "/paths/x/get", expected: "POST alone", got: "GET beside it" },
      { kind: "other-verb", pointer: "/paths/x/delete", expected: "POST alone", got: "DELETE beside it" },
    ]));
});

describe("compareParameters", () => {
  const template = object("select", "filter", "order", "pagination");
  const parameters = (ours: Partial<DocumentedMethod>, theirs: Partial<DocumentedMethod>) =>
    seen(compareParameters(side(ours), side(theirs)));

  it("takes parameters that are missing among those of all lists for the template", () => {
    const ours = { request: object("name", "pagination"), result: items };
    expect(parameters(ours, { request: template })).toContain("list-template /name");
    expect(parameters({ ...ours, result: object("item") }, { request: template })).toContain("gone /name");
    expect(parameters(ours, { request: object("select", "filter", "order", "pagination", "own") })).toContain(
      "gone /name",
    );
    expect(parameters(ours, { request: object("select", "filter", "order") })).toContain("gone /name");
  });

  it("finds a method without parameters, whichever way it has none", () => {
    const ours = { request: object("id", "auth") };
    expect(parameters(ours, {})).toEqual(["untyped-object"]);
    expect(parameters(ours, { request: {} })).toEqual(["untyped-object"]);
    expect(parameters(ours, { request: { type: "object" } })).toEqual(["untyped-object"]);
    expect(parameters(ours, { request: { properties: [] }, hasListOfProperties: true })).toEqual([
      "parameters-as-list",
    ]);
    expect(parameters(ours, { request: { $ref: "#/nowhere" } })).toEqual(["dangling-ref"]);
    expect(parameters({ request: object("auth") }, {})).toEqual([]);
  });

  it("compares parameters outside the body by place and name", () => {
    const query = (name: string, required: boolean) => ({ name, in: "query", required });
    const ours = { otherParameters: [query("lang", false), query("id", true)] };
    const theirs = [
      query("lang", true),
      query("id", true),
      query("new", false),
      query("must", true),
      query("auth", true),
    ];
    expect(parameters(ours, { otherParameters: theirs })).toEqual(["required /lang", "added /new", "required /must"]);
    expect(parameters(ours, { otherParameters: [query("id", false)] })).toEqual([]);
  });
});

describe("compareResults", () => {
  it("compares nothing where this document has no envelope", () =>
    expect(compareResults(side({ isBare: true, result: object("openapi") }), side({}))).toEqual([]));

  const results = (ours: unknown, theirs: unknown) =>
    seen(compareResults(side({ result: ours }), side({ result: theirs })));

  it("compares the items of a list with those of a bare array", () => {
    const array = (...names: string[]) => ({ type: "array", items: object(...names) });
    expect(results(items, array("id"))).toEqual(["bare-list /result"]);
    expect(results(items, array("name"))).toEqual([
      "bare-list /result",
      "gone /result/items/*/id",
      "added /result/items/*/name",
    ]);
  });

  it("takes a bare array in place of anything else for another type", () => {
    const flat = { type: "object", properties: { success: {}, to: { type: "array" } } };
    expect(results(flat, { type: "array" })).toEqual(["retyped /result"]);
    expect(results({ type: "array", items: {} }, { type: "array", items: {} })).toEqual([]);
  });

  it("finds a missing result", () => expect(results(items, undefined)).toEqual(["gone /result"]));

  it("compares a list that is an object with items", () => expect(results(items, items)).toEqual([]));
});
