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
  const kept = Object.entries(value).flatMap(([field, inner]) => {
    if (fields.includes(field)) return [[field, inner]];
    const below = fieldsBelow(field, fields);
    return below.length > 0 ? [[field, pickBelow(inner, below)]] : [];
  });
  return Object.fromEntries(kept);
}

/** What a list of names selects of a related object: `name` where it has `responsible.name`. */
function fieldsBelow(field: string, fields: unknown[]): string[] {
  const start = `${field}.`;
  return fields.flatMap((name) => (typeof name === "string" && name.startsWith(start) ? name.slice(start.length) : []));
}

function pickBelow(value: unknown, fields: string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => pickBelow(each, fields));
  return isObject(value) ? pick(value, fields) : value;
}
