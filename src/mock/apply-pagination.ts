import { isDeepStrictEqual } from "node:util";
import { isObject } from "../json.js";

/** A copy of the envelope with the items of the page that `pagination` asks for: all are on the first one without a limit. */
export function applyPagination(envelope: unknown, pagination: unknown): unknown {
  if (!isObject(pagination) || !isObject(envelope) || !isObject(envelope.result)) return envelope;
  const { items, hasMore } = envelope.result;
  if (!Array.isArray(items)) return envelope;
  const after = pagination.afterCursor;
  const [next] =
    Object.entries(envelope.result).find(([, value]) => isObject(value) && isDeepStrictEqual(value, after)) ?? [];
  // What the example's own cursor leads to is behind the last page.
  if (next !== undefined) {
    const end = { items: [], [next]: null, ...(hasMore !== undefined && { hasMore: false }) };
    return { ...envelope, result: { ...envelope.result, ...end } };
  }
  const { page, limit: size, offset } = pagination;
  const limit = typeof size === "number" ? size : items.length;
  const start = typeof page === "number" ? (page - 1) * limit : Number(offset ?? 0);
  return { ...envelope, result: { ...envelope.result, items: items.slice(start, start + limit) } };
}
