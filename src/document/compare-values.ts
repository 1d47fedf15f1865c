import type { SchemaFacts } from "./combine-facts.js";
import type { Difference } from "./difference.js";

/** How a schema is used: a request must not be restricted further, a response must not become wider. */
export type Use = "request" | "response";

type Names = ReadonlySet<string>;

// PHP's names of types, which some portals use.
const aliases: Record<string, string> = { float: "number", double: "number", int: "integer", bool: "boolean" };

/** Whether a value may still be of the types that the document says; at most one difference. */
export function compareTypes(ours: SchemaFacts, theirs: SchemaFacts, use: Use): Difference[] {
  if (!ours.types?.size || !theirs.types?.size) return [];
  const isAlias = (type: string) => Object.hasOwn(aliases, type);
  const types = new Set([...theirs.types].map((type) => (isAlias(type) ? aliases[type]! : type)));
  const fits = use === "response" ? covers(ours.types, types) : covers(types, ours.types);
  if (fits && ![...theirs.types].some(isAlias)) return [];
  const place = { pointer: "", expected: nameTypes(ours.types), got: nameTypes(theirs.types) };
  return [{ kind: fits ? "odd-type" : "retyped", ...place }];
}

/** Whether a request may still have every value that the document allows, and a response no others. */
export function compareValues(ours: SchemaFacts, theirs: SchemaFacts, use: Use): Difference[] {
  if (use === "request") return [...narrowedValues(ours, theirs), ...narrowedLimits(ours, theirs)];
  if (!ours.values || !theirs.values) return [];
  const added = difference(theirs.values, ours.values);
  if (added.length === 0) return [];
  return [{ kind: "widened", pointer: "", expected: `one of ${list([...ours.values])}`, got: `${added.length} more` }];
}

/** Names of types for a difference; what does not look like the name of a type can be anything. */
export function nameTypes(types: Names | undefined): string {
  if (!types?.size) return "a value";
  return [...types].map((type) => (/^\w{1,30}$/.test(type) ? type : "an unknown type")).join(" or ");
}

function covers(types: Names, others: Names): boolean {
  return [...others].every((type) => types.has(type) || (type === "integer" && types.has("number")));
}

function narrowedValues(ours: SchemaFacts, theirs: SchemaFacts): Difference[] {
  if (!theirs.values) return [];
  const rest = { kind: "narrowed" as const, pointer: "" };
  if (!ours.values) return [{ ...rest, expected: "any value", got: `one of ${theirs.values.size} values` }];
  const refused = difference(ours.values, theirs.values);
  if (refused.length === 0) return [];
  return [{ ...rest, expected: `one of ${list([...ours.values])}`, got: `all of them but ${list(refused)}` }];
}

function narrowedLimits(ours: SchemaFacts, theirs: SchemaFacts): Difference[] {
  return [...theirs.limits]
    .filter(([keyword, limit]) => {
      const own = ours.limits.get(keyword);
      if (keyword.startsWith("max")) return limit < (own ?? Number.POSITIVE_INFINITY);
      return limit > (own ?? (keyword === "minimum" ? Number.NEGATIVE_INFINITY : 0));
    })
    .map(([keyword, limit]) => {
      const expected = `${keyword} ${ours.limits.get(keyword) ?? "not limited"}`;
      return { kind: "narrowed", pointer: "", expected, got: `${keyword} ${limit}` };
    });
}

function difference(one: Names, other: Names): string[] {
  return [...one].filter((value) => !other.has(value));
}

function list(values: string[]): string {
  return values.length > 10 ? `${values.slice(0, 10).join(", ")}, …` : values.join(", ");
}
