import type { Document } from "./document.js";
import { at, keysOf, pointer } from "./pointer.js";
import { find } from "./walk.js";

/** Whether a place is beyond these operations, named by `operationId`, and the components that only they use. */
export function beyond(names: string[], document: Document): (where: string) => boolean {
  const inside = (where: string, place: string) => `${where}/`.startsWith(`${place}/`);
  const all = find(document, "operation");
  const [theirs, others] = [true, false].map((named) =>
    all.filter(([, { operationId = "" }]) => names.includes(operationId) === named),
  ) as [typeof all, typeof all];
  const used = new Set(others.flatMap(([, operation]) => references(operation)));
  for (const ref of used) for (const next of references(at(document, keysOf(ref)))) used.add(next);
  const places = [...used].map((ref) => pointer(keysOf(ref)));
  const paths = theirs.map(([keys]) => pointer(keys));
  return (where) =>
    where.startsWith("/components/")
      ? places.some((place) => inside(where, place))
      : paths.every((place) => !inside(where, place));
}

function references(node: object): string[] {
  return [...JSON.stringify(node).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = ""]) => ref);
}
