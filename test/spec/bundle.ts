import { readFileSync } from "node:fs";
import { bundleUrl } from "../../src/bundle-url.js";

export interface Schema {
  type?: string | string[];
  format?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  contains?: Schema;
  enum?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean | Schema;
  "x-error-code"?: string | Record<string, string>;
}

export interface Example {
  summary?: string;
  description?: string;
  value: object;
}

export interface Body {
  content: Record<"application/json", { schema: Schema; examples: Record<string, Example> }>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  externalDocs: { url: string };
  "x-safe": boolean;
  "x-bare"?: boolean;
  "x-pagination"?: { kind: string };
  "x-scope": string;
  "x-invalid-requests"?: Record<string, { summary: string; value: unknown; breaks: string; keyword: string }>;
  "x-codeSamples": { lang: string; label: string; source: string }[];
  parameters?: KeyParameter[];
  requestBody: Body & { required: boolean };
  responses: Record<string, Body & { $ref?: string; description: string; links?: object; headers?: object }>;
}

export interface KeyParameter {
  name: string;
  in: string;
  required?: boolean;
  description: string;
  schema: { type: string; minLength: number; maxLength: number; pattern: string };
}

interface Document {
  openapi: string;
  jsonSchemaDialect: string;
  info: { version: string; title: string; summary: string; description: string; contact: object };
  externalDocs: { url: string };
  tags: { name: string; description: string }[];
  servers: { url: string; description: string; variables: Record<string, { default: string; description: string }> }[];
  paths: Record<string, { post: Operation }>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Body>;
    parameters: Record<string, object>;
    headers: Record<string, object>;
    examples: Record<string, Example>;
  };
}

const text = readFileSync(bundleUrl, "utf8");

/** The bundle as it is, with its `$ref`s. */
export const bundle: Document = JSON.parse(text);

/** The bundle with each `$ref` replaced by its target; where a schema contains itself, one `$ref` is left. */
export const document: Document = JSON.parse(text, inlining());

export const operations = Object.values(document.paths).map(({ post }) => post);

/** The operations with their names, as rows for `describe.each`. */
export const named = operations.map((operation) => [operation.operationId, operation] as const);

/** The examples of a body with their keys, as rows for `test.each`. */
export function examples(body: Body): [key: string, example: Example][] {
  return Object.entries(body.content["application/json"].examples);
}

export function schemaOf(body: Body): Schema {
  return body.content["application/json"].schema;
}

/** The text in one line, because where it is wrapped says nothing. */
export function oneLine(text = ""): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The schema and every schema within it. */
export function schemasIn(schema: Schema): Schema[] {
  const { properties = {}, items, prefixItems = [], additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema;
  const parts = [...Object.values(properties), items, ...prefixItems, additionalProperties];
  const inner = [...parts, ...anyOf, ...oneOf, ...allOf];
  return [schema, ...inner.flatMap((next) => (typeof next === "object" ? schemasIn(next) : []))];
}

function inlining(trail: string[] = []) {
  return (_key: string, value: { $ref?: string } | null): unknown => {
    if (typeof value?.$ref !== "string" || trail.includes(value.$ref)) return value;
    const { $ref, ...beside } = value;
    return { ...JSON.parse(JSON.stringify(at($ref)), inlining([...trail, $ref])), ...beside };
  };
}

function at(ref: string): object {
  const keys = ref.slice("#/".length).split("/");
  return keys.reduce((node: object, key) => Reflect.get(node, key.replaceAll("~1", "/").replaceAll("~0", "~")), bundle);
}

/** The properties of a schema, with those of the schemas that it consists of. */
export function propertiesOf({ allOf = [], properties = {} }: Schema): Record<string, Schema> {
  return Object.assign({}, ...allOf.map(propertiesOf), properties);
}
