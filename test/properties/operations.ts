import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { contracts, document } from "../contract/document.js";
import { fromSchema } from "./from-schema.js";
import type { Json } from "./json.js";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(document, "document");

/** A documented method: generated parameters, documented responses, and validators independent of Prism. */
export interface Operation {
  method: string;
  /** True when the body of a success is the result. */
  isBare: boolean;
  /** Valid parameters; `auth` never among them. */
  params: fc.Arbitrary<Record<string, Json>>;
  /** Documented responses of every status. */
  responses: { status: number; value: Json }[];
  /** True when the body is valid for a request. */
  accepts(body: unknown): boolean;
  /** True when the body is valid for a successful response. */
  isSuccess(body: unknown): boolean;
}

// A list of commands has no parameters of its own.
const withParameters = contracts.filter(({ requests }) => !Array.isArray(requests[0]?.[1]));

/** Every method of the document that takes parameters. */
export const operations: Operation[] = withParameters.map(({ method, replies }) => {
  const post = `document#/paths/~1${method}/post`;
  const content = "content/application~1json/schema";
  const request = ajv.compile({ $ref: `${post}/requestBody/${content}` });
  const success = ajv.compile({ $ref: `${post}/responses/200/${content}` });
  const schema = document.paths[`/${method}`].post.requestBody.content["application/json"].schema;
  return {
    method,
    isBare: document.paths[`/${method}`].post["x-bare"] === true,
    params: fromSchema(schema, document)
      .map(withoutAuth)
      .filter((params) => request(params)),
    responses: replies.map(({ status, value }) => ({ status, value: value as Json })),
    accepts: (body) => request(body),
    isSuccess: (body) => success(body),
  };
});

function withoutAuth(body: Json): Record<string, Json> {
  const { auth: _, ...params } = Object(body);
  return params;
}

/** Any method. */
export const anyOperation = fc.constantFrom(...operations);
