/** True for a JSON object; an array is none. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands below `node` at the path of `keys`, each `$ref` on the way followed in `root`; undefined when nothing does. */
export function at(root: object, node: unknown, ...keys: string[]): unknown {
  const here = follow(root, node);
  const [key, ...rest] = keys;
  if (key === undefined) return here;
  return isObject(here) && Object.hasOwn(here, key) ? at(root, here[key], ...rest) : undefined;
}

function follow(root: object, node: unknown): unknown {
  if (!isObject(node) || typeof node.$ref !== "string") return node;
  const { $ref, ...siblings } = node;
  const target = at(root, root, ...pointer(node.$ref));
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
