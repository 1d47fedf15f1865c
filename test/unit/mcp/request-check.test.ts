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
    [{ id: 1, ["x".repeat(300)]: 1 }, "x".repeat(200), "There is no such parameter."],
    [[], "", "It must be object."],
  ])("finds what is wrong with %j", (params, field, message) => {
    expect(parameterIssues(schema, params)).toEqual([{ field, message }]);
  });

  it("finds twenty faults at most", () => {
    const params = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`unknown${n}`, n]));
    expect(parameterIssues(schema, { id: 1, ...params })).toHaveLength(20);
  });
});

describe("differences", () => {
  const time = { type: "string", format: "date-time" };

  it.each([
    "2026-01-01T00:00:00+00:00",
    "2026-12-31T23:59:59Z",
    "2026-01-01t10:20:30z",
    "2026-01-01T19:00:00.5-0330",
    "2026-01-01T09:00:00.125+23:59",
  ])("takes %s as date and time", (value) => {
    expect(differences(time, value)).toEqual([]);
  });

  it.each([
    "yesterday",
    " 2026-01-01T00:00:00Z",
    "2026-01-01T00:00:00Z ",
    "26-01-01T00:00:00Z",
    "2026-1-01T00:00:00Z",
    "2026-01-1T00:00:00Z",
    "2026-01-01 00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T30:00:00Z",
    "2026-01-01T00:60:00Z",
    "2026-01-01T00:00:60Z",
    "2026-01-01T00:00:00.Z",
    "2026-01-01T00:00:00.xZ",
    "2026-01-01T00:00:00",
    "2026-01-01T00:00:00+24:00",
    "2026-01-01T00:00:00+30:00",
    "2026-01-01T00:00:00+00:60",
    "2026-01-01T00:00:00+00:6x",
    "2026-01-01T00:00:00*00:00",
  ])("does not take %s as one", (value) => {
    expect(differences(time, value)).toHaveLength(1);
  });
});
