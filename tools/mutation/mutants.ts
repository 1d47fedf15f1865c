import { rederive } from "./derived.js";
import type { Document } from "./document.js";
import * as errorCodes from "./operators/error-codes.js";
import * as examples from "./operators/examples.js";
import * as operations from "./operators/operations.js";
import * as schemas from "./operators/schemas.js";
import * as servers from "./operators/servers.js";
import { type Keys, pointer } from "./pointer.js";

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
}

const operators: Record<string, Operator> = {
  ...schemas.operators,
  ...operations.operators,
  ...examples.operators,
  ...errorCodes.operators,
  ...servers.operators,
};

/** Every mutant of the document, in an order that depends on the document alone. */
export function mutantsOf(document: Document): Mutant[] {
  return Object.entries(operators).flatMap(([operator, changes]) =>
    changes(document).map(({ keys, apply }) => {
      const where = pointer(keys);
      return { id: `${operator} ${where}`, operator, pointer: where, apply };
    }),
  );
}

/** The mutant's document, with all that is derived in a bundle derived anew. */
export function mutated(document: Document, { apply }: Mutant): Document {
  const copy = structuredClone(document);
  apply(copy);
  rederive(copy);
  return copy;
}
