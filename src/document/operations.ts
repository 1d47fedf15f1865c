import { isObject } from "../json.js";
import { at } from "./reference.js";
import { resultSchemaOf } from "./result-schema.js";

/** A documented example: its key in the document, and its value. */
export interface Example {
  name: string;
  value: unknown;
}

/** A request that the document says is wrong: where it breaks the schema, and which keyword. */
export interface InvalidRequest {
  name: string;
  value: object;
  /** JSON pointer into the request. */
  breaks: string;
  keyword: string | undefined;
}

/** Where a parameter of another method comes from: a JSON pointer into the response body of the method that has the link. */
export interface Link {
  method: string;
  param: string;
  pointer: string;
}

/** A response of a method; `schema` keeps its `$ref`s and is undefined where the document has none. */
export interface DocumentedResponse {
  status: number;
  schema: unknown;
  examples: Example[];
  links: Link[];
}

/** A method as the document describes it; schemas keep their `$ref`s. */
export interface Operation {
  method: string;
  summary: string;
  scope: string;
  /** True when the method only reads. */
  safe: boolean;
  /** True when the response is the result, without an envelope. */
  bare: boolean;
  /** True when the request is a list of commands instead of an object with parameters. */
  takesList: boolean;
  /** Schema of the request body. */
  request: unknown;
  requests: Example[];
  invalidRequests: InvalidRequest[];
  /** Responses with a status of their own, so no `default`. */
  responses: DocumentedResponse[];
  /** Schema of what the method returns. */
  result: unknown;
}

/** The methods of a bundled document by their REST names. */
export function readOperations(bundle: object): Map<string, Operation> {
  const paths = keys(at(bundle, bundle, "paths")).filter((path) => at(bundle, bundle, "paths", path, "post"));
  return new Map(paths.map((path) => [path.slice(1), operation(bundle, path)]));
}

function operation(bundle: object, path: string): Operation {
  const post = at(bundle, bundle, "paths", path, "post");
  const json = (node: unknown) => at(bundle, node, "content", "application/json");
  const request = json(at(bundle, post, "requestBody"));
  const responses = at(bundle, post, "responses");
  return {
    method: path.slice(1),
    summary: text(at(bundle, post, "summary")),
    scope: text(at(bundle, post, "x-scope")),
    safe: at(bundle, post, "x-safe") === true,
    bare: at(bundle, post, "x-bare") === true,
    takesList: at(bundle, request, "schema", "type") === "array",
    request: at(bundle, request, "schema"),
    requests: examples(bundle, request),
    invalidRequests: entries(at(bundle, post, "x-invalid-requests")).map(invalidRequest),
    responses: statuses(responses).map((status) => {
      const response = at(bundle, responses, String(status));
      return {
        status,
        schema: at(bundle, json(response), "schema"),
        examples: examples(bundle, json(response)),
        links: entries(at(bundle, response, "links")).flatMap(([, link]) => linksIn(link)),
      };
    }),
    result: resultSchemaOf(bundle, post),
  };
}

function invalidRequest([name, request]: [string, unknown]): InvalidRequest {
  const { value, breaks, keyword } = Object(request) as Partial<InvalidRequest>;
  return { name, value: Object(value), breaks: breaks ?? "", keyword };
}

function linksIn(link: unknown): Link[] {
  const { operationId, requestBody } = Object(link) as { operationId?: unknown; requestBody?: unknown };
  return entries(requestBody).flatMap(([param, expression]) => {
    const [, pointer] = /^\$response\.body#(\/.*)$/.exec(String(expression)) ?? [];
    return pointer === undefined ? [] : [{ method: String(operationId), param, pointer }];
  });
}

function statuses(responses: unknown): number[] {
  return keys(responses).map(Number).filter(Number.isInteger);
}

function examples(bundle: object, content: unknown): Example[] {
  const node = at(bundle, content, "examples");
  return keys(node).map((name) => ({ name, value: at(bundle, node, name, "value") }));
}

function entries(node: unknown): [string, unknown][] {
  return isObject(node) ? Object.entries(node) : [];
}

function keys(node: unknown): string[] {
  return isObject(node) ? Object.keys(node) : [];
}

function text(node: unknown): string {
  return typeof node === "string" ? node : "";
}
