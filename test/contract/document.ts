import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { bundleUrl } from "../../src/bundle-url.js";

interface Example {
  summary: string;
  value: Record<string, unknown>;
}

type Reference = { $ref: string };

interface Content {
  content: { "application/json": { schema: object; examples?: Record<string, Example | Reference> } };
}

interface Operation {
  operationId: string;
  requestBody: Content;
  responses: Record<string, Content | Reference>;
  "x-invalid-requests"?: Record<string, { summary: string; value: Record<string, unknown>; breaks: string }>;
}

export const document = JSON.parse(readFileSync(bundleUrl, "utf8"));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "document");

function dereferenced<T extends object>(value: T | Reference): T {
  if (!("$ref" in value)) return value;
  return value.$ref
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key], document);
}

function examplesOf(content: Content): [string, Example | Reference][] {
  return Object.entries(content.content["application/json"].examples ?? {});
}

/** A documented response: an example of it, and a check of any value against its schema. */
export interface Reply {
  status: number;
  key: string;
  value: Record<string, unknown>;
  /** The place of its example in the document: the same for methods that share it. */
  place: string;
  /** Null when the value conforms to the schema, else what Ajv says of it. */
  differences(value: unknown): unknown;
}

/** What the document says of a method: example requests, invalid requests and example responses. */
export interface Contract {
  method: string;
  requests: [string, Record<string, unknown>][];
  invalid: { key: string; value: Record<string, unknown>; breaks: string }[];
  replies: Reply[];
}

export const contracts: Contract[] = Object.values<{ post: Operation }>(document.paths).map(({ post }) => ({
  method: post.operationId,
  requests: examplesOf(post.requestBody).map(([key, example]) => [key, dereferenced(example).value]),
  invalid: Object.entries(post["x-invalid-requests"] ?? {}).map(([key, example]) => ({ key, ...example })),
  replies: Object.keys(post.responses).flatMap((status) => repliesOf(post, status)),
}));

function repliesOf({ operationId, responses }: Operation, status: string): Reply[] {
  const response = responses[status] as Content | Reference;
  const where = "$ref" in response ? response.$ref : `#/paths/~1${operationId}/post/responses/${status}`;
  const validate = ajv.compile({ $ref: `document${where}/content/application~1json/schema` });
  return examplesOf(dereferenced(response)).map(([key, example]) => ({
    status: Number(status),
    key,
    value: dereferenced(example).value,
    place: `${status} ${"$ref" in example ? example.$ref : `${where} ${key}`}`,
    differences: (body) => (validate(body) ? null : validate.errors),
  }));
}

/** The code of an error response, of either shape; undefined for a success. */
export function codeOf({ error }: Record<string, unknown>): string | undefined {
  return isEnvelope(error) ? error.code : (error as string | undefined);
}

/** The message of an error response, of either shape. */
export function messageOf({ error, error_description }: Record<string, unknown>): unknown {
  return isEnvelope(error) ? error.message : error_description;
}

function isEnvelope(error: unknown): error is { code: string; message: string } {
  return typeof error === "object";
}
