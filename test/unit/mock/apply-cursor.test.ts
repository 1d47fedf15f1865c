import { describe, expect, it } from "vitest";
import { applyCursor } from "../../../src/mock/apply-cursor.js";

const [first, second, third] = [
  { id: 3, at: "2026-01-01" },
  { id: 5, at: "2026-01-02" },
  { id: 7, at: "2026-01-03" },
];
const envelope = { result: { items: [first, second, third], more: true }, time: {} };

describe("applyCursor", () => {
  it.each([
    [{}, [first, second, third]],
    [{ value: 0 }, [first, second, third]],
    [{ value: 3 }, [second, third]],
    [{ value: 7 }, []],
    [{ value: 3, limit: 1 }, [second]],
    [{ value: 7, order: "DESC" }, [first, second]],
    [{ field: "at", value: "2026-01-02" }, [third]],
    // The default value of a portal, beside dates.
    [{ field: "at", value: 0 }, [first, second, third]],
  ])("keeps the items after the cursor %j", (cursor, items) => {
    expect(applyCursor(envelope, cursor)).toEqual({ result: { items, more: true }, time: {} });
  });

  it.each([
    [envelope, undefined],
    [envelope, []],
    [{ result: { item: {} } }, { value: 2 }],
    [{ result: true }, { value: 2 }],
    ["text", { value: 2 }],
  ])("leaves %j as it is with %j", (value, cursor) => {
    expect(applyCursor(value, cursor)).toBe(value);
  });
});
