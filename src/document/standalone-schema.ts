import { isObject } from "../json.js";
import { at, isReference, target } from "./reference.js";

/**
 * A copy of a schema that needs no document: what its `$ref`s lead to stands in their place. A schema that is a part of
 * itself is referred to under `$defs`.
 */
export function standaloneSchema(root: object, schema: unknown): Record<string, unknown> {
  const definitions: Record<string, unknown> = {};

  function copied(node: unknown, trail: string[]): unknown {
    if (Array.isArray(node)) return node.map((each) => copied(each, trail));
    if (!isObject(node)) return node;
    return isReference(node) ? referred(node, trail) : entries(node, trail);
  }

  function referred({ $ref, ...beside }: { $ref: string }, trail: string[]): object {
    const name = target($ref).at(-1) ?? "";
    const own = entries(beside, trail);
    if (trail.includes($ref)) definitions[name] ??= {};
    if (name in definitions) return { ...own, $ref: `#/$defs/${name}` };
    const here = copied(at(root, { $ref }), [...trail, $ref]);
    // It was found to be a part of itself.
    if (name in definitions) {
      definitions[name] = here;
      return { ...own, $ref: `#/$defs/${name}` };
    }
    return { ...Object(here), ...own };
  }

  function entries(node: object, trail: string[]): Record<string, unknown> {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copied(value, trail)]));
  }

  const copy = Object(copied(schema, []));
  return Object.keys(definitions).length > 0 ? { ...copy, $defs: definitions } : copy;
}
