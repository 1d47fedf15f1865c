import type { Config } from "./config.js";
import type { Document } from "./document.js";
import { type Mutant, mutantsBy, type Operator } from "./mutant.js";
import { examples } from "./operators/examples.js";
import { operations } from "./operators/operations.js";
import { prose } from "./operators/prose.js";
import { responses } from "./operators/responses.js";
import { schemas } from "./operators/schemas.js";
import { servers } from "./operators/servers.js";
import { templateMutants } from "./operators/templates.js";

/** What mutants are made of: the document, what it is derived with, and the operators of the project's own. */
export type Subject = Pick<Config, "document" | "templates" | "derive" | "operators">;

const common: Record<string, Operator> = {
  ...schemas,
  ...operations,
  ...responses,
  ...examples,
  ...servers,
  ...prose,
};

/** The document as it is. */
export const unchanged: Mutant = { id: "the unchanged document", operator: "", pointer: "", apply() {} };

/** Every mutant of the document, in an order that depends on the document alone. */
export function mutantsOf({ document, templates = {}, operators }: Subject): Mutant[] {
  const all = Object.entries({ ...common, ...operators });
  return [
    ...all.flatMap(([operator, changes]) => mutantsBy(operator, changes, document)),
    ...templateMutants(templates),
  ];
}

/** The mutant's document, with all that is derived in it. */
export function mutated({ document, templates, derive }: Subject, mutant: Mutant): Document {
  const copy = structuredClone(document);
  mutant.apply(copy);
  derive?.(copy, { ...templates, ...mutant.templates });
  return copy;
}
