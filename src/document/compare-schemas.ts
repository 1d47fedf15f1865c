import type { SchemaFacts } from "./combine-facts.js";
import { compareTypes, compareValues, nameTypes, type Use } from "./compare-values.js";
import type { Difference } from "./difference.js";
import { escaped } from "./reference.js";
import type { ReadSchema } from "./schema-facts.js";

/** How a schema of another document differs from ours; pointers begin at the schema. */
export type CompareSchemas = (ours: unknown, theirs: unknown) => Difference[];

// A document that differs everywhere is reported by its first differences.
const mostDifferences = 100;

/** Compares schemas of two documents, each pair once, however often and in whatever circles they refer to each other. */
export function schemaComparison(readOurs: ReadSchema, readTheirs: ReadSchema, use: Use): CompareSchemas {
  const known = new Map<unknown, Map<unknown, Difference[]>>();

  function compare(ours: unknown, theirs: unknown): Difference[] {
    const pairs = known.get(ours) ?? new Map<unknown, Difference[]>();
    known.set(ours, pairs);
    const before = pairs.get(theirs);
    if (before) return before;
    // The same pair further down has the differences that it has here.
    pairs.set(theirs, []);
    const differences = differencesOf(readOurs(ours), readTheirs(theirs)).slice(0, mostDifferences);
    pairs.set(theirs, differences);
    return differences;
  }

  function differencesOf(ours: SchemaFacts, theirs: SchemaFacts): Difference[] {
    if (theirs.dangling) {
      const expected = nameTypes(ours.types);
      return [{ kind: "dangling-ref", pointer: "", expected, got: "a reference that leads nowhere" }];
    }
    const types = compareTypes(ours, theirs, use);
    if (types.some(({ kind }) => kind === "retyped")) return types;
    return [
      ...types,
      ...compareValues(ours, theirs, use),
      ...compareItems(ours, theirs),
      ...compareFields(ours, theirs),
    ];
  }

  function compareItems(ours: SchemaFacts, theirs: SchemaFacts): Difference[] {
    if (ours.items === undefined) return [];
    if (theirs.items !== undefined) return below("*", compare(ours.items, theirs.items));
    if (!theirs.types?.has("array")) return [];
    return [{ kind: "untyped-items", pointer: "", expected: "a type for its items", got: "none" }];
  }

  function compareFields(ours: SchemaFacts, theirs: SchemaFacts): Difference[] {
    const own = [...ours.properties].filter(([name]) => !isCredential(name));
    return [
      ...(own.length > 0 && theirs.properties.size === 0 ? emptyObject(theirs) : []),
      ...(theirs.properties.size > 0 ? own.flatMap(([name, schema]) => compareField(name, schema, ours, theirs)) : []),
      ...otherFields(ours, theirs),
    ];
  }

  function compareField(name: string, schema: unknown, ours: SchemaFacts, theirs: SchemaFacts): Difference[] {
    const pointer = `/${escaped(name)}`;
    if (!theirs.properties.has(name)) {
      if (!ours.common.has(name)) return [];
      return [{ kind: "gone", pointer, expected: nameTypes(readOurs(schema).types), got: "nothing" }];
    }
    const isNewlyRequired = use === "request" && theirs.required.has(name) && !ours.required.has(name);
    return [
      ...(isNewlyRequired ? [{ kind: "required" as const, pointer, expected: "optional", got: "required" }] : []),
      ...below(name, compare(schema, theirs.properties.get(name))),
    ];
  }

  function otherFields(ours: SchemaFacts, theirs: SchemaFacts): Difference[] {
    const required = use === "request" ? theirs.required : new Set<string>();
    // What is required need not be described. An object that is open here may have any field.
    const names = new Set([...(ours.properties.size > 0 ? theirs.properties.keys() : []), ...required]);
    return [...names]
      .filter((name) => !ours.properties.has(name) && !isCredential(name))
      .map((name) => {
        const got = nameTypes(readTheirs(theirs.properties.get(name)).types);
        const place = { pointer: `/${escaped(name)}`, expected: "nothing" };
        return required.has(name)
          ? { kind: "required", ...place, got: `${got}, required` }
          : { kind: "added", ...place, got };
      });
  }

  function isCredential(name: string): boolean {
    return use === "request" && name === "auth";
  }

  return compare;
}

function emptyObject({ named, types }: SchemaFacts): Difference[] {
  const place = { pointer: "", expected: "a list of its fields", got: "none" };
  if (named) return [{ kind: "empty-component", ...place }];
  return types?.has("object") ? [{ kind: "untyped-object", ...place }] : [];
}

function below(key: string, differences: Difference[]): Difference[] {
  return differences.map((each) => ({ ...each, pointer: `/${escaped(key)}${each.pointer}` }));
}
