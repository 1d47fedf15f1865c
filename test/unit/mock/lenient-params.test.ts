import { describe, expect, it } from "vitest";
import { lenientParams } from "../../../src/mock/lenient-params.js";

const closed = (properties: object) => ({ type: "object", additionalProperties: false, properties });
const bundle = {
  components: {
    schemas: {
      Page: closed({ limit: { type: "integer" } }),
      Tree: { allOf: [{ $ref: "#/components/schemas/Tree" }, closed({ leaf: {} })] },
    },
  },
};
const page = { $ref: "#/components/schemas/Page" };
const read = (properties: object, params: Record<string, unknown>) => lenientParams(bundle, closed(properties), params);

describe("lenientParams", () => {
  it("leaves out parameters that the schema does not know", () => {
    const params = { id: 1, colour: "red", auth: "t0ken" };
    expect(read({ id: {}, auth: {} }, params)).toEqual({ id: 1, auth: "t0ken" });
    expect(params).toHaveProperty("colour");
  });

  it("leaves out unknown keys at any level, also in lists", () => {
    const properties = { page, rules: { type: "array", items: closed({ by: page }) } };
    const params = { page: { limit: 5, size: 1 }, rules: [{ by: { limit: 1, size: 2 }, at: 1 }, "text"] };
    expect(read(properties, params)).toEqual({ page: { limit: 5 }, rules: [{ by: { limit: 1 } }, "text"] });
  });

  it("keeps what any branch of a combination knows", () => {
    for (const keyword of ["anyOf", "oneOf", "allOf"]) {
      const filter = { [keyword]: [page, closed({ logic: {} }), { type: "array", items: page }] };
      expect(read({ filter }, { filter: { limit: 1, logic: "or", x: 1 } })).toEqual({
        filter: { limit: 1, logic: "or" },
      });
      expect(read({ filter }, { filter: [{ limit: 1, x: 1 }] })).toEqual({ filter: [{ limit: 1 }] });
    }
  });

  it("keeps the keys of an object that is open, and of one that the schema says nothing of", () => {
    const properties = { open: { type: "object", properties: { a: {} } }, any: {} };
    const params = { open: { a: 1, b: 2 }, any: { c: { d: 1 } } };
    expect(read(properties, params)).toEqual(params);
  });

  it("ends at a schema that refers to itself", () => {
    expect(read({ tree: { $ref: "#/components/schemas/Tree" } }, { tree: { leaf: 1, x: 2 } })).toEqual({
      tree: { leaf: 1 },
    });
  });

  it("leaves out unknown own fields of select, but not those of related objects, nor what is not a name", () => {
    const select = { type: "array", items: { type: "string", enum: ["id", "name"] } };
    expect(read({ select }, { select: ["id", "nmae", "owner.nmae", 5] })).toEqual({ select: ["id", "owner.nmae", 5] });
    expect(read({ select }, { select: "id" })).toEqual({ select: "id" });
    expect(read({ select: { type: "array", items: { type: "string" } } }, { select: ["x"] })).toEqual({
      select: ["x"],
    });
  });

  it("reads [] as {} where an object is meant, at any level", () => {
    const either = { type: ["object", "array"] };
    const properties = { page, inner: closed({ page }), list: { type: "array" }, either, any: {} };
    const params = { page: [], inner: { page: [] }, list: [], either: [], any: [] };
    expect(read(properties, params)).toEqual({ ...params, page: {}, inner: { page: {} } });
  });

  it("reads a schema once, however many others combine it", () => {
    const schemas: Record<string, object> = { S0: { type: "object", properties: { leaf: {} } } };
    const both = (n: number) => [1, 2].map(() => ({ $ref: `#/components/schemas/S${n}` }));
    for (let n = 1; n < 40; n++) schemas[`S${n}`] = { allOf: both(n - 1), additionalProperties: false };
    const deep = { type: "object", properties: { tree: { $ref: "#/components/schemas/S39" } } };
    expect(lenientParams({ components: { schemas } }, deep, { tree: { leaf: 1, x: 2 } })).toEqual({
      tree: { leaf: 1 },
    });
  });

  it("leaves wrong values to the validation", () => {
    const params = { page: "text", id: null, inner: [1] };
    expect(read({ page, id: {}, inner: closed({}) }, params)).toEqual(params);
  });

  it("takes a key that every object has for unknown", () => {
    expect(read({ id: {} }, JSON.parse('{"constructor":1,"__proto__":2,"id":1}'))).toEqual({ id: 1 });
  });
});
