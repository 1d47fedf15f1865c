/** The parts of the bundle that generation reads. */
export interface Document {
  paths: Record<string, { post: Operation }>;
  components: { schemas: Record<string, object>; examples: Record<string, Example> };
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string };
  "x-safe": boolean;
  responses: Record<string, { content: Record<"application/json", { schema: object }> }>;
}

export interface Example {
  summary: string;
  description?: string;
  value: object;
}

export function operations(document: Document): Operation[] {
  return Object.values(document.paths).map(({ post }) => post);
}
