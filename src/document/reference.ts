import { isObject } from "../json.js";

/** What stands below `node` at the path of `keys`, each `$ref` on the way followed in `root`; undefined when nothing does. */
export function at(root: object, node: unknown, ...keys: string[]): unknown {
  return walk(root, node, keys, []);
}

function walk(root: object, node: unknown, keys: string[], followed: string[]): unknown {
  const here = follow(root, node, followed);
  const [key, ...rest] = keys;
  if (key === undefined) return here;
  return isObject(here) && Object.hasOwn(here, key) ? walk(root, here[key], rest, followed) : undefined;
}

// A reference that comes back to itself leads nowhere; a portal's own document may hold one.
function follow(root: object, node: unknown, followed: string[]): unknown {
  if (!isObject(node) || typeof node.$ref !== "string") return node;
  const { $ref, ...siblings } = node;
  if (followed.includes(node.$ref)) return undefined;
  const target = walk(root, root, pointer(node.$ref), [...followed, node.$ref]);
  return isObject(target) ? { ...target, ...siblings } : target;
}

/** The keys of a JSON pointer, with or without a leading `#`. */
export function pointer(text: string): string[] {
  return text.split("/").slice(1).map(unescaped);
}

/** A key as it is, not as a JSON pointer writes it. */
export function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
