import type * as generate from "../../scripts/generate/document.js";

/** A schema as the operators see it; the keywords that no operator treats specially stay unknown. */
export interface Schema {
  [keyword: string]: unknown;
  type?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
}

/** Examples by their keys, each a `$ref` into the components. */
export type Examples = Record<string, generate.Reference>;

/** A request or reply body with content of its own. */
export interface Body {
  description?: string;
  content: Record<"application/json", { schema: Schema; examples: Examples }>;
}

/** A method. */
export interface Operation extends generate.Operation {
  tags: string[];
  "x-scope": string;
  "x-invalid-requests"?: Record<string, object>;
  requestBody: Body & { required: boolean };
  responses: Record<string, (Body & { links?: Record<string, Link> }) | generate.Reference>;
}

interface Link {
  operationId: string;
  requestBody: Record<string, string>;
}

export interface Server {
  url: string;
  variables: Record<string, { default: string; description?: string }>;
}

/** The bundle, as far as the operators change it. */
export interface Document extends generate.Document {
  jsonSchemaDialect?: string;
  servers: Server[];
  tags: { name: string }[];
  paths: Record<string, { post: Operation; get?: Operation }>;
  components: {
    schemas: Record<string, Schema>;
    examples: Record<string, generate.Example>;
    responses: Record<string, Body>;
  };
}
