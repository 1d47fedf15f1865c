/** The parts of the bundle that generation reads. */
export interface Document {
  paths: Record<string, { post: Operation }>;
  components: {
    schemas: Record<string, object>;
    examples: Record<string, Example>;
    responses: Record<string, Response>;
  };
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string };
  "x-safe": boolean;
  "x-bare"?: boolean;
  "x-pagination"?: { kind: string; next?: string };
  "x-codeSamples"?: object[];
  "x-invalid-requests"?: object;
  requestBody: { content: Record<"application/json", { schema: RequestSchema }> };
  responses: Record<string, Response | Reference>;
}

interface RequestSchema {
  if?: unknown;
  then?: unknown;
  properties?: Record<string, { "x-default-fields"?: string[] }>;
}

export interface Response {
  links?: object;
  content: Record<"application/json", { schema: object; examples?: Record<string, Reference> }>;
}

export interface Reference {
  $ref: string;
}

export interface Example {
  summary: string;
  description?: string;
  value: object;
}

export function operations(document: Document): Operation[] {
  return Object.values(document.paths).map(({ post }) => post);
}

/** A reply of an operation, looked up where the operation only refers to it. */
export function response(document: Document, operation: Operation, status: string): Response {
  const found = operation.responses[status] as Response | Reference;
  return "$ref" in found ? (document.components.responses[found.$ref.split("/").at(-1)!] as Response) : found;
}
