import { isObject } from "../json.js";
import { allOf, anyOf, nothing, type SchemaFacts } from "./combine-facts.js";
import { at, isReference } from "./reference.js";

/** Reads the schemas of one document, each once. Throws when they include each other beyond any measure. */
export type ReadSchema = (schema: unknown) => SchemaFacts;

// The document of a portal has some ten thousand properties.
const mostProperties = 1_000_000;

/** A `ReadSchema` for the document that the `$ref`s of the schemas point into. */
export function schemaReader(root: object): ReadSchema {
  const known = new Map<unknown, SchemaFacts>();
  let properties = 0;

  function read(schema: unknown): SchemaFacts {
    const before = known.get(schema);
    if (before) return before;
    // A schema that is a part of itself adds nothing there.
    known.set(schema, nothing);
    const facts = resolve(schema);
    known.set(schema, facts);
    return facts;
  }

  function resolve(schema: unknown): SchemaFacts {
    const here = at(root, schema);
    if (isReference(schema)) return { ...read(here), named: true, dangling: here === undefined };
    if (!isObject(here)) return nothing;
    const unions = [here.anyOf, here.oneOf].map(listOf).filter((branches) => branches.length > 0);
    const facts = allOf([
      ...listOf(here.allOf).map(read),
      ...unions.map((branches) => anyOf(branches.map(read))),
      statedBy(here),
    ]);
    properties += facts.properties.size;
    if (properties > mostProperties) throw new Error("The schemas of the document include each other too many times.");
    return facts;
  }

  return read;
}

function statedBy(schema: Record<string, unknown>): SchemaFacts {
  const values = "const" in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined;
  const properties = new Map(isObject(schema.properties) ? Object.entries(schema.properties) : []);
  const limits = Object.entries(schema).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return {
    ...nothing,
    types: typesIn(schema, values),
    values: values && new Set(values.filter((value) => value !== null).map((value) => JSON.stringify(value))),
    properties,
    common: new Set(properties.keys()),
    required: new Set(listOf(schema.required).filter((name) => typeof name === "string")),
    items: schema.items,
    limits: new Map(limits.filter(([keyword]) => /^m(in|ax)[A-Z]|^m(in|ax)imum$/.test(keyword))),
  };
}

function typesIn(schema: Record<string, unknown>, values: unknown[] | undefined): Set<string> | undefined {
  const stated = [schema.type].flat().filter((type) => typeof type === "string");
  if (stated.length > 0) return new Set(stated.filter((type) => type !== "null"));
  if (values) return new Set(values.map(typeOf).filter((type) => type !== "null"));
  if (schema.properties !== undefined) return new Set(["object"]);
  return schema.items === undefined ? undefined : new Set(["array"]);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function listOf(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}
