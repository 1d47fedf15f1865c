import { describe, expectTypeOf, it } from "vitest";
import { createClient, type Params, webhook } from "../../src/index.js";

const b24 = createClient(webhook("https://portal.example/rest/1/t0ken/"));
const { list, tail } = b24.main.eventlog;

describe("a filter", () => {
  it("takes conditions with and without an operator, and groups of them", () => {
    expectTypeOf(list).toBeCallableWith({ filter: [] });
    expectTypeOf(list).toBeCallableWith({
      filter: [
        ["id", ">", 1],
        ["userId", "in", [1, 2]],
        ["timestampX", "between", ["2026-01-30T00:00:00+02:00", "2026-01-31T00:00:00+02:00"]],
        {
          logic: "or",
          conditions: [
            ["auditTypeId", "USER_AUTHORIZE"],
            ["userId", [1, 2]],
          ],
        },
      ],
    });
  });

  it("may be a read-only variable", () => {
    const filter = [["id", ">", 1]] as const satisfies Params<"main.eventlog.list">["filter"];
    expectTypeOf(list).toBeCallableWith({ filter });
    expectTypeOf(tail).toBeCallableWith({ filter });
  });

  it("is needed where a list is that of one user", () => {
    expectTypeOf(b24.timeman.record.list).toBeCallableWith({ filter: [["userId", 1]] });
    // @ts-expect-error: of which user.
    () => b24.timeman.record.list();
    // @ts-expect-error: of one user only.
    () => b24.timeman.record.list({ filter: [["userId", "in", [1, 2]]] });
  });

  it("takes nothing else", () => {
    // @ts-expect-error: not a field to filter by.
    () => list({ filter: [["severity", "SECURITY"]] });
    // @ts-expect-error: no such operator.
    () => list({ filter: [["id", "like", 1]] });
    // @ts-expect-error: of another type.
    () => list({ filter: [["id", "=", "1"]] });
    // @ts-expect-error: no list for a range.
    () => list({ filter: [["id", "between", 1]] });
    // @ts-expect-error: an object, as the older REST takes.
    () => list({ filter: { ">id": 1 } });
  });
});

describe("an order", () => {
  it("takes the fields that can be sorted by, with a direction", () => {
    expectTypeOf(list).toBeCallableWith({ order: { timestampX: "DESC", id: "ASC" } });
    // @ts-expect-error: in lower case.
    () => list({ order: { id: "asc" } });
    // @ts-expect-error: not a field to sort by.
    () => list({ order: { severity: "ASC" } });
  });
});
