import { isObject } from "../json.js";
import { at } from "./reference.js";

/** An `x-error-code`, and how many keys of the path lead to the schema that has it. */
export interface SchemaErrorCode {
  code: string;
  depth: number;
}

/** The deepest `x-error-code` on the way that `path` takes through a schema; an alternative's comes before that of the union. */
export function errorCodeAt(root: object, schema: unknown, path: string[]): SchemaErrorCode | undefined {
  let deepest: SchemaErrorCode | undefined;
  let level = applicableSchemas(root, [schema]);
  for (let depth = 0; level.length > 0; depth++) {
    const code = level.map((each) => each["x-error-code"]).find((each) => typeof each === "string");
    if (code !== undefined) deepest = { code, depth };
    const key = path[depth];
    if (key === undefined) break;
    const below = level.flatMap((each) => [at(root, each, "properties", key), each.items, each.additionalProperties]);
    level = applicableSchemas(root, below);
  }
  return deepest;
}

// Each schema after those that it is made of; one that is a part of itself counts once.
function applicableSchemas(root: object, schemas: unknown[], visited = new Set<unknown>()): Record<string, unknown>[] {
  return schemas.flatMap((schema) => {
    const here = at(root, schema);
    if (!isObject(here) || visited.has(schema)) return [];
    visited.add(schema);
    return [...applicableSchemas(root, [here.allOf, here.anyOf, here.oneOf].flat(), visited), here];
  });
}
