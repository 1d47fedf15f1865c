/** True for a JSON object; false for an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for what PHP code writes when there is no error. */
export function isEmpty(value: unknown): boolean {
  return !value || (typeof value === "object" && Object.keys(value).length === 0);
}

/** The value of a JSON text; undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at a path of keys and array indexes; undefined when there is none. */
export function valueAt(value: unknown, path: string[]): unknown {
  // Without a look at its other keys: there may be many, and many paths.
  const has = (node: object, key: string) => Object.prototype.propertyIsEnumerable.call(node, key);
  return path.reduce((node, key) => (has(Object(node), key) ? Object(node)[key] : undefined), value);
}

/** Levels to which PHP reads and writes JSON. */
export const deepestJson = 512;

/** True when objects and lists of a JSON value are nested in more than `levels` levels. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  let level = [value].filter(isCompound);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === levels) return true;
    level = level.flatMap((parent) => Object.values(parent)).filter(isCompound);
  }
  return false;
}

function isCompound(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
