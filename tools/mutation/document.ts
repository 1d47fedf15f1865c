/** An OpenAPI 3.1 document, as far as the operators change it. Whatever else it holds is left as it is. */
export interface Document {
  [extension: `x-${string}`]: unknown;
  jsonSchemaDialect?: string;
  info: Prose;
  servers?: Server[];
  tags?: (Prose & { name: string })[];
  paths?: Record<string, PathItem>;
  components?: Components;
}

/** What an object says to its reader. */
export interface Prose {
  summary?: string;
  description?: string;
}

export interface Server extends Prose {
  url: string;
  variables?: Record<string, Variable>;
}

export interface Variable extends Prose {
  default: string;
}

export type PathItem = Prose & { parameters?: (Parameter | Reference)[] } & { [V in Verb]?: Operation };

export type Verb = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

export interface Operation extends Prose {
  [extension: `x-${string}`]: unknown;
  operationId?: string;
  tags?: string[];
  externalDocs?: Prose & { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Response | Reference>;
}

/** A query, path, header or cookie parameter, or a response header. */
export interface Parameter extends Prose {
  name?: string;
  in?: string;
  required?: boolean;
  schema?: Schema;
  examples?: Examples;
}

/** Has content of its own: a request body or a response. */
export interface Body extends Prose {
  required?: boolean;
  content?: Record<string, Media>;
}

export interface Response extends Body {
  headers?: Record<string, Parameter | Reference>;
  links?: Record<string, Prose | Reference>;
}

export interface Media {
  schema?: Schema;
  examples?: Examples;
}

/** Examples by their keys. */
export type Examples = Record<string, Example | Reference>;

export interface Example extends Prose {
  value?: unknown;
}

/** The keywords that no operator treats specially stay unknown. */
export interface Schema {
  [keyword: string]: unknown;
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
}

export interface Components {
  schemas?: Record<string, Schema>;
  responses?: Record<string, Response | Reference>;
  parameters?: Record<string, Parameter | Reference>;
  examples?: Examples;
  requestBodies?: Record<string, Body | Reference>;
  headers?: Record<string, Parameter | Reference>;
  links?: Record<string, Prose | Reference>;
  pathItems?: Record<string, PathItem>;
}

export interface Reference {
  $ref: string;
}
