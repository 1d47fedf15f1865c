import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../../../scripts/pages/differences.js";
import { extract } from "../../../scripts/pages/extract.js";
import type { PageFacts } from "../../../scripts/pages/facts.js";
import { linesOf } from "../../../scripts/pages/lines.js";
import { page } from "./page.js";

const facts = extract("page.md", linesOf(page(), "page.md"));
const differ = (changed: Partial<PageFacts>, from: Partial<PageFacts> = {}) =>
  differences({ ...facts, ...from }, { ...facts, ...changed });

describe("differences", () => {
  it("are none between equals", () => {
    expect(differences(facts, structuredClone(facts))).toEqual([]);
  });

  it("name a parameter that is new, gone or changed, and its values one by one", () => {
    const before = [
      { name: "id", type: "integer", required: true },
      { name: "select", type: "array", required: false, values: ["id", "lid"] },
    ];
    const after = [
      { name: "id", type: "string", required: false },
      { name: "select", type: "array", required: false, values: ["id", "key"] },
      { name: "size", type: "integer", required: false },
    ];
    expect(differ({ parameters: after }, { parameters: before })).toEqual([
      '~ parameters › id › type: "integer" → "string"',
      "~ parameters › id › required: true → false",
      '- parameters › select › values › lid: "lid"',
      '+ parameters › select › values › key: "key"',
      '+ parameters › size: {"name":"size","type":"integer","required":false}',
    ]);
    expect(differ({ parameters: [] })).toEqual(['- parameters › id: {"name":"id","type":"integer","required":true}']);
  });

  it("name a reply row by its table and, when there are several of its name, by its number", () => {
    const row = { name: "id", type: "integer" };
    const before = [row, row, { ...row, table: "Lid" }];
    const after = [row, { ...row, type: "string" }, { ...row, table: "Lid", type: "double" }];
    expect(differ({ reply: after }, { reply: before })).toEqual([
      '~ reply › id (2) › type: "integer" → "string"',
      '~ reply › Lid › id › type: "integer" → "double"',
    ]);
  });

  it("name an error by its code and fields", () => {
    const [error] = facts.errors;
    expect(differ({ errors: [{ ...error!, message: "Shut", status: 409 }] })).toEqual([
      '~ errors › BOX_LOCKED › id › message: "The box is locked" → "Shut"',
      "+ errors › BOX_LOCKED › id › status: 409",
    ]);
  });

  it("name the place in an example", () => {
    expect(differ({ responses: { ...facts.responses, 200: [{ result: { id: 1 } }] } })).toEqual([
      '~ responses › 200 › 0 › result: true → {"id":1}',
    ]);
    expect(differ({ requests: { ...facts.requests, webhook: null } })).toEqual([
      '~ requests › webhook: {"id":7} → null',
    ]);
  });

  it("tell an empty object from an empty list", () => {
    const requests = (webhook: unknown): Partial<PageFacts> => ({ requests: { ...facts.requests, webhook } });
    expect(differ(requests({}), requests([]))).toEqual(["~ requests › webhook: [] → {}"]);
  });

  it("name what only stands in another order", () => {
    const values = (...values: string[]) => [{ name: "select", type: "array", required: false, values }];
    expect(differ({ parameters: values("b", "a") }, { parameters: values("a", "b") })).toEqual([
      "~ parameters › select › values: in another order",
    ]);
  });

  it("cut long values short", () => {
    const [line = ""] = differ({ page: "x".repeat(1000) });
    expect(line).toMatch(/^~ page: "page\.md" → "x{198}…$/);
  });

  it("are none between examples exactly where these are the same to the letter", () => {
    const example = fc.json({ depthSize: "small" }).map((text): unknown => JSON.parse(text));
    const responses = (value: unknown): Partial<PageFacts> => ({ responses: { 200: [value] } });
    fc.assert(
      fc.property(example, example, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(differ(responses(one), responses(other)).length === 0).toBe(same);
      }),
    );
  });
});
