import { readFileSync } from "node:fs";
import { bundleUrl } from "../bundle.js";

/** A JSON Schema, as far as flags need it. */
export interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Operation {
  summary: string;
  requestBody: { content: { "application/json": { schema: Schema } } };
}

/** The parts of the bundle that the command line reads. */
export interface Document {
  paths: Record<string, { post: Operation }>;
  components: { schemas: Record<string, Schema> };
}

/** The bundle that comes with this package. */
export function readDocument(): Document {
  return JSON.parse(readFileSync(bundleUrl, "utf8"));
}

/** Each method with its summary and the schema of its request. */
export function documentedMethods({ paths }: Document): Map<string, { summary: string; request: Schema }> {
  return new Map(
    Object.entries(paths).map(([path, { post }]) => [
      path.slice(1),
      { summary: post.summary, request: post.requestBody.content["application/json"].schema },
    ]),
  );
}

/** The schema itself, where only its name is given; what stands beside the name wins. */
export function resolved({ $ref = "", ...beside }: Schema, { components }: Document): Schema {
  return { ...components.schemas[$ref.replace(/^.*\//, "")], ...beside };
}
