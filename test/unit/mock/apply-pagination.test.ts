import { describe, expect, it } from "vitest";
import { applyPagination } from "../../../src/mock/apply-pagination.js";

const envelope = { result: { items: [1, 2, 3], more: true }, time: {} };

describe("applyPagination", () => {
  it.each([
    [{ page: 1 }, [1, 2, 3]],
    [{ page: 2 }, []],
    [{ limit: 2 }, [1, 2]],
    [{ page: 2, limit: 2 }, [3]],
    [{ page: 3, limit: 2 }, []],
    [{ offset: 1, limit: 1 }, [2]],
    // The portal computes the offset from the page.
    [{ page: 1, limit: 2, offset: 2 }, [1, 2]],
    [{}, [1, 2, 3]],
  ])("keeps the items of the page %j", (pagination, items) => {
    expect(applyPagination(envelope, pagination)).toEqual({ result: { items, more: true }, time: {} });
  });

  it.each([
    [
      { items: [1], nextCursor: { id: 1 } },
      { items: [], nextCursor: null },
    ],
    [
      { items: [1], afterCursor: { id: 1 }, hasMore: true },
      { items: [], afterCursor: null, hasMore: false },
    ],
  ])("ends behind the cursor of %j", (result, end) => {
    expect(applyPagination({ result }, { afterCursor: { id: 1 } })).toEqual({ result: end });
    expect(applyPagination({ result }, { afterCursor: { id: 2 } })).toEqual({ result });
  });

  it.each([
    [envelope, undefined],
    [envelope, []],
    [{ result: { item: {} } }, { page: 2 }],
    [{ result: true }, { page: 2 }],
    ["text", { page: 2 }],
  ])("leaves %j as it is with %j", (value, pagination) => {
    expect(applyPagination(value, pagination)).toBe(value);
  });
});
