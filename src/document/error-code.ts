import { isObject } from "../json.js";
import { at } from "./reference.js";

/** An `x-error-code`, and how many keys of the path lead to the schema that has it. */
export interface SchemaErrorCode {
  code: string;
  depth: number;
  /** True when the schema has the code for the broken keyword alone. */
  isOfKeyword?: boolean;
}

/**
 * The deepest `x-error-code` on the way that `path` takes through a schema; an alternative's comes before that of the union.
 * Where the extension gives codes by keyword, that of the broken `keyword` counts for the value at the end of the path,
 * and `default` for all else.
 */
export function errorCodeAt(
  root: object,
  schema: unknown,
  path: string[],
  keyword?: string | number,
): SchemaErrorCode | undefined {
  let deepest: SchemaErrorCode | undefined;
  let level = applicableSchemas(root, [schema]);
  for (let depth = 0; level.length > 0; depth++) {
    const broken = depth === path.length ? keyword : undefined;
    const found = level.flatMap((each) => codeOf(each["x-error-code"], broken) ?? [])[0];
    if (found) deepest = { ...found, depth };
    const key = path[depth];
    if (key === undefined) break;
    const below = level.flatMap((each) => [at(root, each, "properties", key), each.items, each.additionalProperties]);
    level = applicableSchemas(root, below);
  }
  return deepest;
}

function codeOf(extension: unknown, broken: string | number = ""): Omit<SchemaErrorCode, "depth"> | undefined {
  const byKeyword = isObject(extension) ? extension : { default: extension };
  const own = byKeyword[broken];
  if (typeof own === "string") return { code: own, isOfKeyword: true };
  return typeof byKeyword.default === "string" ? { code: byKeyword.default } : undefined;
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
