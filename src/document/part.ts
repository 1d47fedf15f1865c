import { isObject } from "../json.js";
import { at, pointer } from "./reference.js";

/** A document of one method: its path, and the components that it leads to. Nothing is copied. */
export function partOf(bundle: object, method: string): object {
  const paths = { [`/${method}`]: at(bundle, bundle, "paths", `/${method}`) };
  const components: Record<string, Record<string, unknown>> = {};
  for (const ref of refsFrom(bundle, paths)) {
    const [, kind = "", name = ""] = pointer(ref);
    components[kind] ??= {};
    components[kind][name] = Object(Object(Object(bundle).components)[kind])[name];
  }
  return { ...bundle, paths, components };
}

/** Every `$ref` below a node, those behind other `$ref`s included. */
function refsFrom(bundle: object, node: object): Set<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const ref = isObject(next) ? next.$ref : undefined;
    if (typeof ref === "string" && !found.has(ref)) {
      found.add(ref);
      waiting.push(valueBehind(bundle, ref));
    }
    waiting.push(...Object.values(next).filter((value) => value !== undefined));
  }
  return found;
}

function valueBehind(bundle: object, ref: string): unknown {
  return pointer(ref).reduce<unknown>((node, key) => Object(node)[key], bundle);
}
