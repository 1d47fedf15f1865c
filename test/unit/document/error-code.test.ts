import { describe, expect, it } from "vitest";
import { errorCodeAt } from "../../../src/document/error-code.js";

const document = { schemas: { Page: { "x-error-code": "PAGE", properties: { size: { type: "integer" } } } } };
const page = { $ref: "#/schemas/Page" };
const codeAt = (schema: unknown, ...path: string[]) => errorCodeAt(document, schema, path);

describe("errorCodeAt", () => {
  it("finds the code of the value itself", () => {
    expect(codeAt({ properties: { page: { "x-error-code": "OWN" } } }, "page")).toEqual({ code: "OWN", depth: 1 });
  });

  it("finds the code of what the value stands in, through a reference", () => {
    expect(codeAt({ properties: { page } }, "page", "size")).toEqual({ code: "PAGE", depth: 1 });
  });

  it("finds the code beside a reference", () => {
    expect(codeAt({ properties: { page: { ...page, "x-error-code": "BESIDE" } } }, "page")?.code).toBe("BESIDE");
  });

  it("finds the code at the root", () => {
    expect(codeAt({ "x-error-code": "ROOT" }, "unknown")).toEqual({ code: "ROOT", depth: 0 });
  });

  it("visits a schema that is made of itself, or twice of another, once", () => {
    const schemas: Record<string, object> = { 40: { properties: { size: { "x-error-code": "SIZE" } } } };
    for (let n = 0; n < 40; n++)
      schemas[n] = { allOf: [{ $ref: `#/${n + 1}` }, { $ref: `#/${n + 1}` }, { $ref: `#/${n}` }] };
    expect(errorCodeAt(schemas, { $ref: "#/0" }, ["size"])).toEqual({ code: "SIZE", depth: 1 });
  });

  it("takes the deepest", () => {
    const schema = {
      "x-error-code": "ROOT",
      properties: { page: { ...page, properties: { size: { "x-error-code": "SIZE" } } } },
    };
    expect(codeAt(schema, "page", "size")).toEqual({ code: "SIZE", depth: 2 });
    expect(codeAt(schema, "page")).toEqual({ code: "PAGE", depth: 1 });
  });

  it("takes the code of the broken keyword, of the value itself and of no part of it", () => {
    const schema = { properties: { page: { ...page, "x-error-code": { default: "ANY", minProperties: "EMPTY" } } } };
    const code = (path: string[], keyword?: string) => errorCodeAt(document, schema, path, keyword);
    expect(code(["page"], "minProperties")).toEqual({ code: "EMPTY", isOfKeyword: true, depth: 1 });
    expect(code(["page"], "type")).toEqual({ code: "ANY", depth: 1 });
    expect(code(["page"])).toEqual({ code: "ANY", depth: 1 });
    expect(code(["page", "size"], "minProperties")).toEqual({ code: "ANY", depth: 1 });
  });

  it("takes an outer code where none is of the broken keyword", () => {
    const size = { "x-error-code": { minimum: "SMALL" } };
    const schema = { "x-error-code": "ROOT", properties: { size } };
    expect(errorCodeAt({}, schema, ["size"], "minimum")?.code).toBe("SMALL");
    expect(errorCodeAt({}, schema, ["size"], "type")).toEqual({ code: "ROOT", depth: 0 });
  });

  it("goes through items, additional properties and the branches of a union", () => {
    expect(codeAt({ items: page }, "0", "size")?.code).toBe("PAGE");
    expect(codeAt({ additionalProperties: page }, "any")?.code).toBe("PAGE");
    for (const union of ["allOf", "anyOf", "oneOf"]) {
      expect(codeAt({ [union]: [{ type: "null" }, { properties: { page } }] }, "page")?.code).toBe("PAGE");
    }
  });

  it("takes a branch's code before that of the union", () => {
    expect(codeAt({ "x-error-code": "UNION", oneOf: [page] })?.code).toBe("PAGE");
  });

  it("finds nothing off the way", () => {
    expect(codeAt({ properties: { page, id: {} } }, "id")).toBeUndefined();
    expect(codeAt({ properties: { page } })).toBeUndefined();
    expect(codeAt(undefined)).toBeUndefined();
    expect(codeAt({ "x-error-code": 5 })).toBeUndefined();
  });
});
