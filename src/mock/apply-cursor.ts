import { isObject } from "../json.js";

/** A copy of the envelope with the items after `value` that `cursor` asks for; all of them without a value. */
export function applyCursor(envelope: unknown, cursor: unknown): unknown {
  if (!isObject(cursor) || !isObject(envelope) || !isObject(envelope.result)) return envelope;
  const { items } = envelope.result;
  if (!Array.isArray(items)) return envelope;
  const { field = "id", order, value, limit } = cursor;
  const isAfter = (item: unknown) => {
    const own = Object(item)[String(field)];
    // A number and a text, such as the default 0 and a date, have no order.
    if (typeof own !== typeof value) return true;
    return order === "DESC" ? own < Object(value) : own > Object(value);
  };
  const after = items.filter(isAfter).slice(0, typeof limit === "number" ? limit : undefined);
  return { ...envelope, result: { ...envelope.result, items: after } };
}
