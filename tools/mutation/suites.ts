import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Document } from "./document.js";
import { operationsOf } from "./walk.js";

// These read openapi/ or the files of generated/, not the document that the bundle holds.
const apart = ["source.test.ts", "generated.test.ts"];
// Most mutants are dead before these have their turn.
const slow = ["conventions.test.ts", "schemas.test.ts"];

const found = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts") && !apart.includes(name))
    .sort((a, b) => slow.indexOf(a) - slow.indexOf(b))
    .map((name) => `${folder}/${name}`);

/** The suites that hold the document, stage by stage; what survives a stage goes on to the next. */
export const stages = [found("test/spec"), found("test/contract")];

/** The suites that read the place; the facts of one method do not read another. */
export function reading(suites: string[], pointer: string, document: Document): string[] {
  const [, path] = /^\/paths\/~1([^/]+)/.exec(pointer) ?? [];
  const others = operationsOf(document).flatMap(([, { operationId }]) => (operationId === path ? [] : [operationId]));
  return suites.filter((suite) => !path || !others.includes(basename(suite, ".test.ts")));
}
