import type { Document } from "./document.js";
import { at, type Keys, pointer } from "./pointer.js";
import { find, type Kind, type Kinds } from "./walk.js";

/** One change of the document: where, and how. */
export interface Change {
  keys: Keys;
  apply(copy: Document): void;
}

/** All changes of one kind that a document allows. An operator makes no change that nobody could notice. */
export type Operator = (document: Document) => Change[];

/** A document that differs from the present one in one fact. */
export interface Mutant {
  /** The operator and the pointer; the same from run to run. */
  id: string;
  operator: string;
  pointer: string;
  apply(copy: Document): void;
  /** Templates that differ, by name. */
  templates?: Record<string, string>;
}

/** One change of an object: the way to it from there, and how. */
export type Edit<T> = [keys: Keys, edit: (node: T, document: Document) => void];

/** The operator that makes these edits, one at a time, to each object of a kind. */
export function onEach<K extends Kind>(
  kind: K,
  edits: (node: Kinds[K], document: Document, keys: Keys) => Edit<Kinds[K]>[],
): Operator {
  return (document) =>
    find(document, kind).flatMap(([keys, node]) =>
      edits(node, document, keys).map(([inner, edit]) => ({
        keys: [...keys, ...inner],
        apply: (copy) => edit(at(copy, keys), copy),
      })),
    );
}

/** The mutants that an operator makes of a document. */
export function mutantsBy(operator: string, changes: Operator, document: Document): Mutant[] {
  return changes(document).map(({ keys, apply }) => {
    const where = pointer(keys);
    return { id: `${operator} ${where}`, operator, pointer: where, apply };
  });
}
