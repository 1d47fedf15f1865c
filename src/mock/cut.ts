import { isObject } from "../json.js";

/** The reply with its `result.item`, or each of its `result.items`, cut down to the fields that `select` lists. */
export function cut(reply: unknown, select: unknown): unknown {
  if (!Array.isArray(select) || !isObject(reply) || !isObject(reply.result)) return reply;
  const chosen = (value: unknown) => (isObject(value) ? pick(value, select) : value);
  const result = Object.entries(reply.result).map(([key, value]) => {
    if (key === "item") return [key, chosen(value)];
    return [key, key === "items" && Array.isArray(value) ? value.map(chosen) : value];
  });
  return { ...reply, result: Object.fromEntries(result) };
}

function pick(value: object, fields: unknown[]): object {
  return Object.fromEntries(Object.entries(value).filter(([field]) => fields.includes(field)));
}
