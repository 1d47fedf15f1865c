/** The way from the document's root to a place in it, key by key. */
export type Keys = readonly string[];

/** The keys as a JSON pointer. */
export function pointer(keys: Keys): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What stands at a place, as what the caller found there before. */
export function at<T>(document: object, keys: Keys): T {
  // The keys come from a walk over a document of the same shape, which is where T was known.
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as T;
}

/** The keys that a `$ref` within the document names. */
export function keysOf(ref: string): Keys {
  return ref
    .slice("#/".length)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The record with one key renamed, in its old place. */
export function renamed<T>(record: Record<string, T>, from: string, to: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));
}

/** Lets two keys of a record trade their values. */
export function swap(record: Record<string, unknown>, one: string, other: string): void {
  Object.assign(record, { [one]: record[other], [other]: record[one] });
}
