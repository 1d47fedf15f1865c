import { basename } from "node:path";
import type { Document } from "./document.js";
import { at, keysOf, pointer } from "./pointer.js";
import { operationsOf } from "./walk.js";

/** The methods whose page no suite states: none of the suites has the method's name. */
export function unstated(document: Document, suites: string[]): string[] {
  const stated = suites.map((suite) => basename(suite, ".test.ts"));
  return operationsOf(document).flatMap(([, { operationId }]) => (stated.includes(operationId) ? [] : [operationId]));
}

/** Whether a place is beyond these methods and the components that only they use. */
export function beyond(methods: string[], document: Document): (where: string) => boolean {
  const inside = (where: string, place: string) => `${where}/`.startsWith(`${place}/`);
  const theirs = methods.map((method) => pointer(["paths", `/${method}`]));
  const others = operationsOf(document).filter(([, { operationId }]) => !methods.includes(operationId));
  const used = new Set(others.flatMap(([, operation]) => references(operation)));
  for (const ref of used) for (const next of references(at(document, keysOf(ref)))) used.add(next);
  const places = [...used].map((ref) => pointer(keysOf(ref)));
  return (where) =>
    where.startsWith("/components/")
      ? places.some((place) => inside(where, place))
      : theirs.every((place) => !inside(where, place));
}

function references(node: object): string[] {
  return [...JSON.stringify(node).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = ""]) => ref);
}
