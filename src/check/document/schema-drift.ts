import { at } from "../../document/reference.js";
import { partsOf, propertiesOf } from "../../document/schema.js";
import { shownName, shownPointer } from "../report/describe.js";
import type { Difference } from "../report/finding.js";

/** A difference between two schemas, with the kind that the list of known faults has it under. */
export interface Drift extends Difference {
  kind: string;
}

/** A schema, and the document in which its `$ref`s lead somewhere. */
export interface Side {
  root: object;
  schema: unknown;
}

/** How another document's schema of the same thing differs from ours. For parameters it also matters what is required. */
export function schemaDrift(ours: Side, theirs: Side, pointer: string, parameters: boolean): Drift[] {
  const [type, other] = [typeOf(ours), typeOf(theirs)];
  const retyped = typeDrift(type, other, pointer);
  if (retyped.some(({ kind }) => kind === "retyped")) return retyped;
  const below =
    type === "array" ? itemsDrift(ours, theirs, pointer, parameters) : fieldsDrift(ours, theirs, pointer, parameters);
  return [...retyped, ...below];
}

// PHP's names of types, which some portals use.
const aliases: Record<string, string> = { float: "number", double: "number", int: "integer", bool: "boolean" };

function typeDrift(type: string | undefined, other: string | undefined, pointer: string): Drift[] {
  if (type === undefined || other === undefined || type === other) return [];
  const kind = Object.hasOwn(aliases, other) && aliases[other] === type ? "odd-type" : "retyped";
  return [drift(kind, pointer, type, shownName(other))];
}

function itemsDrift(ours: Side, theirs: Side, pointer: string, parameters: boolean): Drift[] {
  const [items, others] = [ours, theirs].map(({ root, schema }) => ({ root, schema: at(root, schema, "items") }));
  if (items?.schema === undefined) return [];
  if (others?.schema === undefined) return [drift("untyped-items", pointer, "a type for its items", "none")];
  return schemaDrift(items, others, `${pointer}/*`, parameters);
}

function fieldsDrift(ours: Side, theirs: Side, pointer: string, parameters: boolean): Drift[] {
  const fields = Object.entries(propertiesOf(ours.root, ours.schema)).filter(([name]) => name !== "auth");
  if (fields.length === 0) return [];
  const raw = at(theirs.root, theirs.schema, "properties");
  if (Array.isArray(raw)) return [drift("parameters-as-list", pointer, "an object of properties", "a list")];
  const others = propertiesOf(theirs.root, theirs.schema);
  if (Object.keys(others).length === 0) return [drift("untyped-object", pointer, "a list of its fields", "none")];
  const required = parameters ? requiredOf(theirs) : [];
  // What is required can be without a description.
  const more = [...new Set([...Object.keys(others), ...required])].filter(
    (name) => name !== "auth" && !fields.some(([own]) => own === name),
  );
  return [
    ...fields.flatMap(([name, schema]) => {
      const place = `${pointer}/${name}`;
      if (!Object.hasOwn(others, name))
        return [drift("gone", place, typeOf({ ...ours, schema }) ?? "a value", "nothing")];
      const newly = required.includes(name) && !requiredOf(ours).includes(name);
      return [
        ...(newly ? [drift("required", place, "optional", "required")] : []),
        ...schemaDrift({ ...ours, schema }, { ...theirs, schema: others[name] }, place, parameters),
      ];
    }),
    ...more.map((name) => {
      const got = typeOf({ ...theirs, schema: others[name] }) ?? "a value";
      const place = `${pointer}/${name}`;
      return required.includes(name)
        ? drift("required", place, "nothing", `${got}, required`)
        : drift("added", place, "nothing", got);
    }),
  ];
}

function requiredOf({ root, schema }: Side): string[] {
  return partsOf(root, schema).flatMap(({ required }) => (Array.isArray(required) ? required.map(String) : []));
}

/** The type a schema gives, null aside; undefined when it gives none, or several. */
export function typeOf({ root, schema }: Side): string | undefined {
  const parts = partsOf(root, schema);
  const types = new Set(
    parts.flatMap(({ type }) => type).filter((type) => typeof type === "string" && type !== "null"),
  );
  const [type] = types;
  if (types.size === 1) return String(type);
  return types.size === 0 && parts.some(({ properties }) => properties !== undefined) ? "object" : undefined;
}

/** A drift; a key of the portal's document that does not look like a name is masked in it. */
export function drift(kind: string, pointer: string, expected: string, got: string): Drift {
  return { kind, pointer: shownPointer(pointer), expected, got };
}
