import { isObject, valueAt } from "../json.js";

/**
 * A copy of a command's parameters with what its references stand for: `{ $ref: "name.path" }` for one value of what an
 * earlier command found, `{ $refArray: "name.field" }` for a field of each of its items. Undefined when one leads nowhere.
 */
export function resolved(params: unknown, found: ReadonlyMap<string, unknown>): unknown {
  let isBroken = false;
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (!isObject(value)) return value;
    if ("$ref" in value || "$refArray" in value) {
      const target = "$ref" in value ? one(String(value.$ref)) : each(String(value.$refArray));
      isBroken ||= target === undefined;
      return target;
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replace(part)]));
  };
  const one = (text: string) => {
    const [name = "", ...path] = text.split(".");
    return path.length === 0 ? undefined : valueAt(found.get(name), path);
  };
  const each = (text: string) => {
    const [name = "", ...path] = text.split(".");
    const items = found.get(name);
    return Array.isArray(items) && path.length > 0 ? items.map((item) => valueAt(item, path)) : undefined;
  };
  const copy = replace(params);
  return isBroken ? undefined : copy;
}
