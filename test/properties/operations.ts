import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { contracts, document } from "../contract/document.js";
import { fromSchema } from "./from-schema.js";
import type { Json } from "./json.js";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(document, "document");

/** A documented method: what may be asked, what may be answered, and a judge of both that knows nothing of Prism. */
export interface Operation {
  method: string;
  /** Valid parameters; `auth` never among them. */
  params: fc.Arbitrary<Record<string, Json>>;
  /** Documented replies of every status. */
  replies: { status: number; value: Json }[];
  /** Whether the document takes this for the body of a request. */
  accepts(body: unknown): boolean;
  /** Whether the document takes this for the body of a success. */
  promises(reply: unknown): boolean;
}

/** Every method of the document. */
export const operations: Operation[] = contracts.map(({ method, replies }) => {
  const post = `document#/paths/~1${method}/post`;
  const content = "content/application~1json/schema";
  const request = ajv.compile({ $ref: `${post}/requestBody/${content}` });
  const success = ajv.compile({ $ref: `${post}/responses/200/${content}` });
  const schema = document.paths[`/${method}`].post.requestBody.content["application/json"].schema;
  return {
    method,
    params: fromSchema(schema, document)
      .map(withoutAuth)
      .filter((params) => request(params)),
    replies: replies.map(({ status, value }) => ({ status, value: value as Json })),
    accepts: (body) => request(body),
    promises: (reply) => success(reply),
  };
});

function withoutAuth(body: Json): Record<string, Json> {
  const { auth: _, ...params } = Object(body);
  return params;
}

/** Any of the methods. */
export const anyOperation = fc.constantFrom(...operations);
