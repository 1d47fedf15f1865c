import { isObject } from "../json.js";
import { at } from "./reference.js";

/** An `x-error-code`, and how many keys of the path lead to the schema that carries it. */
export interface Found {
  code: string;
  depth: number;
}

/** The deepest `x-error-code` on the way that `path` takes through a schema. */
export function errorCodeAt(root: object, schema: unknown, path: string[], depth = 0): Found | undefined {
  const here = at(root, schema);
  if (!isObject(here)) return undefined;
  const key = path[depth];
  const below = key === undefined ? [] : [at(root, here, "properties", key), here.items, here.additionalProperties];
  const beside = [here.allOf, here.anyOf, here.oneOf].flat();
  const code = here["x-error-code"];
  const found = [
    ...below.map((next) => errorCodeAt(root, next, path, depth + 1)),
    ...beside.map((branch) => errorCodeAt(root, branch, path, depth)),
    typeof code === "string" ? { code, depth } : undefined,
  ];
  return found.flatMap((each) => each ?? []).sort((a, b) => b.depth - a.depth)[0];
}
