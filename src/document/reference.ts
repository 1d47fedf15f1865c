import { isObject } from "../json.js";

/** The value at the path of `keys` below `node`, after following every `$ref` on the way; undefined when there is none. */
export function at(root: object, node: unknown, ...keys: string[]): unknown {
  return follow(root, walk(root, node, keys, new Set()), new Set());
}

/** The keys of a JSON pointer, with or without a leading `#`. */
export function pointer(text: string): string[] {
  return text.split("/").slice(1).map(unescaped);
}

/** A key, from how a JSON pointer writes it. */
export function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A key as a JSON pointer writes it. */
export function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function walk(root: object, node: unknown, keys: string[], followed: Set<string>): unknown {
  let here = node;
  for (const key of keys) {
    // A path may follow the same reference again further down, but not one that leads here.
    const parent = isReference(here) ? follow(root, here, new Set(followed)) : here;
    const isItem = Array.isArray(parent) && /^\d+$/.test(key);
    here = (isObject(parent) || isItem) && Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined;
  }
  return here;
}

// A reference that comes back to itself leads nowhere.
function follow(root: object, node: unknown, followed: Set<string>): unknown {
  const siblings: object[] = [];
  let here = node;
  while (isReference(here)) {
    const { $ref, ...beside } = here;
    if (followed.has($ref)) return undefined;
    followed.add($ref);
    siblings.unshift(beside);
    here = $ref.startsWith("#") ? walk(root, root, target($ref), followed) : undefined;
  }
  const added = siblings.filter((each) => Object.keys(each).length > 0);
  return isObject(here) && added.length > 0 ? Object.assign({}, here, ...added) : here;
}

/** True for an object with a `$ref`. */
export function isReference(node: unknown): node is { $ref: string } {
  return isObject(node) && typeof node.$ref === "string";
}

/** The keys that a `$ref` into its own document names; it is a URL. */
export function target(ref: string): string[] {
  try {
    return pointer(decodeURIComponent(ref));
  } catch {
    return pointer(ref);
  }
}
