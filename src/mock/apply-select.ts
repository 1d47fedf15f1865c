import { isObject } from "../json.js";

/** A copy of the envelope with `result.item`, or each of `result.items`, cut down to the fields, and dotted parts, that `select` lists. */
export function applySelect(envelope: unknown, select: unknown): unknown {
  if (!Array.isArray(select) || !isObject(envelope) || !isObject(envelope.result)) return envelope;
  const selected = (value: unknown) => (isObject(value) ? pick(value, select) : value);
  const result = Object.entries(envelope.result).map(([key, value]) => {
    if (key === "item") return [key, selected(value)];
    return [key, key === "items" && Array.isArray(value) ? value.map(selected) : value];
  });
  return { ...envelope, result: Object.fromEntries(result) };
}

function pick(value: object, fields: unknown[]): object {
  const entries = Object.entries(value).flatMap(([field, inner]) => {
    if (fields.includes(field)) return [[field, inner]];
    const dotted = fields.map(String).filter((name) => name.startsWith(`${field}.`));
    const parts = dotted.map((name) => name.slice(field.length + 1));
    if (parts.length === 0) return [];
    return [[field, isObject(inner) ? pick(inner, parts) : inner]];
  });
  return Object.fromEntries(entries);
}
