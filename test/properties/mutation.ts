import fc from "fast-check";
import { type Json, json, key } from "./json.js";

/** One change to a JSON value: the edit, and the index of the part it applies to, counted from the outside in. */
export interface Mutation {
  edit: Edit;
  at: number;
  key: string;
  value: Json;
}

type Edit = keyof typeof edits;
type Change = (part: Json, mutation: Mutation) => Json;

// Edits of the part itself; `remove` and `rename` edit its parent.
const edits = {
  replace: (_part, { value }) => value,
  nullify: () => null,
  retype: (part) => (typeof part === "string" ? Number(part) || 0 : JSON.stringify(part)),
  misspell: (part, { key }) => (typeof part === "string" ? part + key : part),
  split: (part) => (typeof part === "number" ? part + 0.5 : part),
  negate: (part) => (typeof part === "number" ? -part - 1 : part),
  list: (part) => [part],
  wrap: (part, { key }) => own({}, key, part),
  add: (part, { key, value }) =>
    Array.isArray(part) ? [...part, value] : isObject(part) ? own(part, key, value) : part,
  remove: (part) => part,
  rename: (part) => part,
} satisfies Record<string, Change>;

/** Any mutation; `values` are the JSON values it may insert. */
export function mutation(values: fc.Arbitrary<Json> = json): fc.Arbitrary<Mutation> {
  const names = Object.keys(edits) as Edit[];
  return fc.record({ edit: fc.constantFrom(...names), at: fc.nat(40), key, value: values }, { noNullPrototype: true });
}

/** A mutated copy of the value. */
export function mutated(value: Json, mutation: Mutation): Json {
  const path = parts(value)[mutation.at % parts(value).length] ?? [];
  return changed(value, path, mutation);
}

function changed(part: Json, [key, ...rest]: string[], mutation: Mutation): Json {
  const change: Change = edits[mutation.edit];
  if (key === undefined) return change(part, mutation);
  const moved = mutation.edit === "remove" || mutation.edit === "rename";
  const entries = Object.entries<Json>(Object(part)).flatMap(([name, inner]): [string, Json][] => {
    if (name !== key) return [[name, inner]];
    if (rest.length > 0 || !moved) return [[name, changed(inner, rest, mutation)]];
    return mutation.edit === "rename" ? [[mutation.key, inner]] : [];
  });
  return Array.isArray(part) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** The paths of a value and of everything inside it. */
function parts(value: Json, path: string[] = []): string[][] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, part]) => parts(part, [...path, key]))];
}

// Assigning to `__proto__` would not create a key.
function own(part: object, key: string, value: Json): Json {
  return Object.fromEntries([...Object.entries(part), [key, value]]);
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
