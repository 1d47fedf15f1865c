import { describe, expect, it } from "vitest";
import { differences, parameterIssues } from "../../../src/mcp/request-check.js";

const schema = {
  type: "object",
  required: ["id"],
  additionalProperties: false,
  properties: {
    id: { type: "integer", minimum: 1 },
    kind: { enum: ["a", "b"] },
    inner: { type: "object", additionalProperties: false, properties: { limit: { type: "integer" } } },
  },
  if: { properties: { kind: { const: "b" } }, required: ["kind"] },
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  then: { required: ["inner"] },
};

describe("parameterIssues", () => {
  it("finds nothing wrong with valid parameters", () => {
    expect(parameterIssues(schema, { id: 1, kind: "a", inner: { limit: 5 } })).toEqual([]);
  });

  it.each([
    [{}, "id", "It is missing."],
    [{ id: "1" }, "id", "It must be integer."],
    [{ id: 0 }, "id", "It must be >= 1."],
    [{ id: 1, kind: "c" }, "kind", 'It must be equal to one of the allowed values: "a", "b".'],
    [{ id: 1, knid: "a" }, "knid", "There is no such parameter. Did you mean kind?"],
    [{ id: 1, inner: { lmit: 1 } }, "inner.lmit", "There is no such parameter. Did you mean limit?"],
    [{ id: 1, kind: "b" }, "inner", "It is missing."],
    [{ id: 1, "a\nb": 1 }, "a b", "There is no such parameter."],
  ])("finds what is wrong with %j", (params, field, message) => {
    expect(parameterIssues(schema, params)).toEqual([{ field, message }]);
  });

  it("finds twenty faults at most", () => {
    const params = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`unknown${n}`, n]));
    expect(parameterIssues(schema, { id: 1, ...params })).toHaveLength(20);
  });
});

describe("differences", () => {
  it("checks date and time", () => {
    const time = { type: "string", format: "date-time" };
    expect(differences(time, "2026-01-01T00:00:00+00:00")).toEqual([]);
    expect(differences(time, "yesterday")).toHaveLength(1);
  });
});
