import { at } from "../document/reference.js";
import { isObject } from "../json.js";

type Fields = Record<string, unknown>;

/**
 * A copy of the parameters as a portal reads them: without keys that the schema does not know, at any level, and without
 * unknown own fields in `select`; `[]` counts as `{}` where an object is meant, for PHP writes both alike.
 */
export function lenientParams(bundle: object, schema: unknown, params: object): object {
  if (!isObject(params)) return Object(lenient(bundle, [schema], params));
  const known = knownFields(bundle, branchesOf(bundle, [schema]), params);
  const { select } = known;
  const names = at(bundle, schema, "properties", "select", "items", "enum");
  if (!Array.isArray(select) || !Array.isArray(names)) return known;
  // The field of a related object has a dot in its name; portals refuse one that they do not know.
  const isKept = (name: unknown) => typeof name !== "string" || name.includes(".") || names.includes(name);
  return { ...known, select: select.filter(isKept) };
}

function knownFields(bundle: object, branches: Fields[], fields: Fields): Fields {
  const isClosed = branches.some(({ additionalProperties }) => additionalProperties === false);
  const entries = Object.entries(fields).flatMap(([key, value]) => {
    const schemas = branches.flatMap((branch) => at(bundle, branch, "properties", key) ?? []);
    return isClosed && schemas.length === 0 ? [] : [[key, lenient(bundle, schemas, value)]];
  });
  return Object.fromEntries(entries);
}

function lenient(bundle: object, schemas: unknown[], value: unknown): unknown {
  const branches = branchesOf(bundle, schemas);
  if (isObject(value)) return knownFields(bundle, branches, value);
  if (!Array.isArray(value)) return value;
  if (value.length === 0 && isObjectMeant(branches)) return {};
  const items = branches.flatMap((branch) => branch.items ?? []);
  return value.map((element) => lenient(bundle, items, element));
}

function isObjectMeant(branches: Fields[]): boolean {
  const types = branches.flatMap(({ type }) => type ?? []);
  return types.includes("object") && !types.includes("array");
}

// The schemas, and all that their combinations refer to, each once.
function branchesOf(bundle: object, schemas: unknown[], seen = new Set<unknown>()): Fields[] {
  return schemas.flatMap((schema) => {
    const target = at(bundle, schema);
    if (!isObject(target) || seen.has(schema)) return [];
    seen.add(schema);
    return [target, ...branchesOf(bundle, [target.allOf, target.anyOf, target.oneOf].flat(), seen)];
  });
}
