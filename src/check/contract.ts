import { canonical } from "../codes.js";
import { readContract } from "../mock/contract.js";
import { errorCodeAt } from "../mock/error-code.js";
import { at, isObject, pointer } from "../mock/reference.js";
import { failureCode } from "./failure-code.js";

/** A request that a portal should refuse; `code` is undefined where the document promises no certain code. */
export interface Provocation {
  name: string;
  params: Record<string, unknown>;
  code: string | undefined;
  /** The parameter at fault; undefined when the request is well-formed and what it names does not exist. */
  fault: string | undefined;
}

/** Where a parameter of `method` is found: a JSON pointer into the reply of the method that has the link. */
export interface Link {
  method: string;
  param: string;
  pointer: string;
}

/** What the document says of a method, as far as a check needs it; schemas have their `$ref`s. */
export interface Method {
  name: string;
  scope: string;
  safe: boolean;
  request: unknown;
  reply: unknown;
  required: string[];
  /** Names that `select` takes; empty where there is no `select`. */
  selectable: string[];
  links: Link[];
  provocations: Provocation[];
  /** The statuses of each documented error code. */
  codes: Map<string, number[]>;
}

/** The document in the words of the checks. */
export interface Contract {
  root: object;
  version: string;
  methods: Map<string, Method>;
}

const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

/** Reads the bundle, given as an object or as a JSON file. */
export async function readMethods(document: object | URL): Promise<Contract> {
  const { bundle: root, operations } = await readContract(document);
  const methods = [...operations.values()].map(({ method: name, schema, requests, replies }): Method => {
    const post = at(root, root, "paths", `/${name}`, "post");
    const success = at(root, post, "responses", "200");
    const errors = replies.flatMap(({ status, examples }) => examples.map((example) => ({ status, ...example })));
    return {
      name,
      scope: String(at(root, post, "x-scope")),
      safe: at(root, post, "x-safe") === true,
      request: schema,
      reply: at(root, success, "content", "application/json", "schema"),
      required: texts(at(root, schema, "required")),
      selectable: texts(at(root, schema, "properties", "select", "items", "enum")),
      links: entries(at(root, success, "links")).flatMap(([, link]) => linksOf(link)),
      provocations: [
        ...entries(at(root, post, "x-invalid-requests")).map(([key, request]) => wrong(root, schema, key, request)),
        ...requests.flatMap(({ name: key, value }) => {
          const reply = errors.find((error) => error.name === key && error.status === 400);
          const code = failureCode(reply?.value);
          return code === undefined ? [] : [{ name: key, params: { ...Object(value) }, code, fault: undefined }];
        }),
      ],
      codes: codesOf(errors),
    };
  });
  const version = String(at(root, root, "info", "version"));
  return { root, version, methods: new Map(methods.map((method) => [method.name, method])) };
}

// A code is promised for what is missing, and where a schema names it for the value there; to the rest, unknown keys among
// it, a portal may be more lenient.
function wrong(root: object, schema: unknown, name: string, request: unknown): Provocation {
  const { value, breaks, keyword } = Object(request) as { value?: object; breaks?: string; keyword?: string };
  const path = pointer(breaks ?? "");
  const code = keyword === "additionalProperties" ? undefined : errorCodeAt(root, schema, path)?.code;
  return { name, params: { ...value }, code: code ?? (keyword === "required" ? invalid : undefined), fault: path[0] };
}

function linksOf(link: unknown): Link[] {
  const { operationId, requestBody } = Object(link) as { operationId?: unknown; requestBody?: unknown };
  return entries(requestBody).flatMap(([param, expression]) => {
    const [, found] = /^\$response\.body#(\/.*)$/.exec(String(expression)) ?? [];
    return found === undefined ? [] : [{ method: String(operationId), param, pointer: found }];
  });
}

function codesOf(errors: { status: number; value: unknown }[]): Map<string, number[]> {
  const codes = new Map<string, number[]>();
  for (const { status, value } of errors) {
    const code = failureCode(value);
    if (code === undefined) continue;
    const name = canonical(code);
    codes.set(name, [...new Set([...(codes.get(name) ?? []), status])]);
  }
  return codes;
}

function entries(node: unknown): [string, unknown][] {
  return isObject(node) ? Object.entries(node) : [];
}

function texts(node: unknown): string[] {
  return Array.isArray(node) ? node.map(String) : [];
}
