import type * as openapi from "./document.js";
import type { Keys } from "./pointer.js";

/** The kinds of objects that an OpenAPI document is made of. */
export interface Kinds {
  document: openapi.Document;
  info: openapi.Prose;
  server: openapi.Server;
  variable: openapi.Variable;
  tag: openapi.Prose;
  path: openapi.PathItem;
  operation: openapi.Operation;
  externalDocs: openapi.Prose;
  parameter: openapi.Parameter;
  header: openapi.Parameter;
  body: openapi.Body;
  response: openapi.Response;
  media: openapi.Media;
  schema: openapi.Schema;
  example: openapi.Example;
  link: openapi.Prose;
  components: openapi.Components;
}

export type Kind = keyof Kinds;

/** An object of the document, what it is, and the way to it. */
export interface Place {
  kind: Kind;
  keys: Keys;
  node: object;
}

/** An object of a known kind, and the way to it. */
export type Found<T> = [keys: Keys, found: T];

/** Every object of a kind, each once: a shared one where it is kept, a schema before those within it. */
export function find<K extends Kind>(document: openapi.Document, kind: K): Found<Kinds[K]>[] {
  const found = places(document).filter((place) => place.kind === kind);
  // `children` says which kind of object stands where, and Kinds what each kind looks like.
  return found.map(({ keys, node }) => [keys, node as Kinds[K]]);
}

/** Every object of the document, from the outside in. A `$ref` is not followed, and is no object of its own. */
export function places(document: openapi.Document): Place[] {
  return within({ kind: "document", keys: [], node: document });
}

function within(place: Place): Place[] {
  const { kind, keys, node } = place;
  const inner = Object.entries(children[kind] ?? {}).flatMap(([key, [one, child]]) => {
    const value = (node as Record<string, unknown>)[key];
    if (!isObject(value)) return [];
    const entries: Found<unknown>[] = one
      ? [[[...keys, key], value]]
      : Object.entries(value).map(([name, next]) => [[...keys, key, name], next]);
    return entries.flatMap(([way, next]) =>
      isObject(next) && (child === "schema" || !("$ref" in next)) ? [{ kind: child, keys: way, node: next }] : [],
    );
  });
  return [place, ...inner.flatMap(within)];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const one = (kind: Kind) => [true, kind] as const;
const many = (kind: Kind) => [false, kind] as const;
type Children = Record<string, ReturnType<typeof one | typeof many>>;

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] satisfies openapi.Verb[];
const parameter: Children = { schema: one("schema"), content: many("media"), examples: many("example") };

// Which kinds of objects each kind holds, one under a key or many in a list or map, by the OpenAPI 3.1 specification.
const children: { [K in Kind]?: Children } = {
  document: {
    info: one("info"),
    servers: many("server"),
    tags: many("tag"),
    externalDocs: one("externalDocs"),
    paths: many("path"),
    webhooks: many("path"),
    components: one("components"),
  },
  components: {
    pathItems: many("path"),
    parameters: many("parameter"),
    headers: many("header"),
    requestBodies: many("body"),
    responses: many("response"),
    schemas: many("schema"),
    examples: many("example"),
    links: many("link"),
  },
  server: { variables: many("variable") },
  tag: { externalDocs: one("externalDocs") },
  path: {
    parameters: many("parameter"),
    servers: many("server"),
    ...Object.fromEntries(verbs.map((verb) => [verb, one("operation")])),
  },
  operation: {
    externalDocs: one("externalDocs"),
    parameters: many("parameter"),
    requestBody: one("body"),
    responses: many("response"),
    servers: many("server"),
  },
  parameter,
  header: parameter,
  body: { content: many("media") },
  response: { content: many("media"), headers: many("header"), links: many("link") },
  media: { schema: one("schema"), examples: many("example") },
  schema: {
    properties: many("schema"),
    patternProperties: many("schema"),
    additionalProperties: one("schema"),
    unevaluatedProperties: one("schema"),
    items: one("schema"),
    prefixItems: many("schema"),
    contains: one("schema"),
    anyOf: many("schema"),
    oneOf: many("schema"),
    allOf: many("schema"),
    not: one("schema"),
    if: one("schema"),
    // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
    then: one("schema"),
    else: one("schema"),
    $defs: many("schema"),
  },
};
