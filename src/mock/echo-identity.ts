import { isObject } from "../json.js";

/**
 * A copy of the envelope whose result is about what the request names: a parameter that is also a field of `result.item`,
 * or of `result` itself, has the request's value there; in the elements of a list only the identifier of a parent has.
 */
export function echoIdentity(envelope: unknown, { auth, ...params }: Record<string, unknown>): unknown {
  if (!isObject(envelope)) return envelope;
  const { result } = envelope;
  const parents = Object.fromEntries(Object.entries(params).filter(([key]) => /Id$/.test(key)));
  const inList = (list: unknown[]) => list.map((element) => replaceIn(element, parents));
  if (Array.isArray(result)) return { ...envelope, result: inList(result) };
  if (!isObject(result)) return envelope;
  const { item, items } = result;
  if (Array.isArray(items)) return { ...envelope, result: { ...result, items: inList(items) } };
  if (isObject(item)) return { ...envelope, result: { ...result, item: replaceIn(item, params) } };
  return { ...envelope, result: replaceIn(result, params) };
}

function replaceIn(fields: unknown, values: Record<string, unknown>): unknown {
  if (!isObject(fields)) return fields;
  const entries = Object.entries(fields).map(([key, value]) => {
    const given = Object.hasOwn(values, key) ? values[key] : undefined;
    return [key, isScalar(given) && (value === null || typeof value === typeof given) ? given : value];
  });
  return Object.fromEntries(entries);
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
