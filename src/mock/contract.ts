import { readFile } from "node:fs/promises";
import { at, isObject } from "./reference.js";

/** A documented example: its key in the document, and its value. */
export interface Example {
  name: string;
  value: unknown;
}

/** What the mock must know of a method; `schema` is that of its request body, with its `$ref`s. */
export interface Operation {
  method: string;
  schema: unknown;
  requests: Example[];
  replies: { status: number; described: boolean; examples: Example[] }[];
}

/** The bundle, and what the mock reads from it; `refusal` is the example of a code that no method needs to name. */
export interface Contract {
  bundle: object;
  operations: Map<string, Operation>;
  refusal: (code: Refusal) => Record<string, unknown>;
}

/** The codes the mock gives by itself, each with its status. */
export const refusals = {
  BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION: 404,
  ERROR_METHOD_NOT_FOUND: 404,
  NO_AUTH_FOUND: 401,
  BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION: 400,
  BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION: 400,
};

type Refusal = keyof typeof refusals;

/** Reads a bundle given as an object, which is copied, or as the path of a JSON file. */
export async function readContract(document: object | string | URL): Promise<Contract> {
  const bundle = await load(document);
  const example = (code: string) => {
    const value = at(bundle, bundle, "components", "examples", code, "value");
    if (!isObject(value))
      throw new Error(`The mock needs an example of ${code} in the document, under components.examples.`);
    return value;
  };
  Object.keys(refusals).forEach(example);
  const paths = keys(at(bundle, bundle, "paths")).filter((path) => at(bundle, bundle, "paths", path, "post"));
  const operations = paths.map((path) => operation(bundle, path));
  return { bundle, operations: new Map(operations.map((each) => [each.method, each])), refusal: example };
}

async function load(document: object | string | URL): Promise<object> {
  const path = typeof document === "string" || document instanceof URL ? document : undefined;
  try {
    const bundle: unknown = JSON.parse(path ? await readFile(path, "utf8") : JSON.stringify(document));
    if (isObject(bundle)) return bundle;
    throw new TypeError("it is not a JSON object");
  } catch (cause) {
    const message = `The mock cannot read its document${path ? ` ${path}` : ""}. It takes the bundle, as an object or a JSON file.`;
    throw new Error(message, { cause });
  }
}

function operation(bundle: object, path: string): Operation {
  const post = at(bundle, bundle, "paths", path, "post");
  const json = (node: unknown) => at(bundle, node, "content", "application/json");
  const request = json(at(bundle, post, "requestBody"));
  const responses = at(bundle, post, "responses");
  return {
    method: path.slice(1),
    schema: at(bundle, request, "schema"),
    requests: examples(bundle, request),
    // `default` and the like have no status that could be asked for.
    replies: statuses(responses).map((status) => {
      const reply = json(at(bundle, responses, String(status)));
      const described = at(bundle, reply, "schema") !== undefined;
      return { status, described, examples: examples(bundle, reply) };
    }),
  };
}

function statuses(responses: unknown): number[] {
  return keys(responses).map(Number).filter(Number.isInteger);
}

function examples(bundle: object, content: unknown): Example[] {
  const node = at(bundle, content, "examples");
  return keys(node).map((name) => ({ name, value: at(bundle, node, name, "value") }));
}

function keys(node: unknown): string[] {
  return isObject(node) ? Object.keys(node) : [];
}
