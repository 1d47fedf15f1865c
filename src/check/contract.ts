import { canonical } from "../codes.js";
import { readBundle } from "../document/bundle.js";
import { errorCodeAt } from "../document/error-code.js";
import { type InvalidRequest, type Link, type Operation, readOperations } from "../document/operations.js";
import { at, pointer } from "../document/reference.js";
import { failureCode } from "./response-code.js";

/** A request that a portal should refuse; `code` is undefined where the document promises no certain code. */
export interface Provocation {
  name: string;
  params: Record<string, unknown>;
  code: string | undefined;
  /** The parameter at fault; undefined when the request is well-formed and what it names does not exist. */
  fault: string | undefined;
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

/** The document in the words of the checks. */
export function readMethods(source?: object | URL): Contract {
  const root = readBundle(source);
  const methods = [...readOperations(root).values()].map((operation) => method(root, operation));
  const version = String(at(root, root, "info", "version"));
  return { root, version, methods: new Map(methods.map((each) => [each.name, each])) };
}

function method(root: object, { method: name, scope, safe, request, requests, invalidRequests, responses }: Operation) {
  const success = responses.find(({ status }) => status === 200);
  const errors = responses.flatMap(({ status, examples }) => examples.map((example) => ({ status, ...example })));
  return {
    name,
    scope,
    safe,
    request,
    reply: success?.schema,
    required: texts(at(root, request, "required")),
    selectable: texts(at(root, request, "properties", "select", "items", "enum")),
    links: success?.links ?? [],
    provocations: [
      ...invalidRequests.map((each) => wrong(root, request, each)),
      ...requests.flatMap(({ name: key, value }) => {
        const reply = errors.find((error) => error.name === key && error.status === 400);
        const code = failureCode(reply?.value);
        return code === undefined ? [] : [{ name: key, params: { ...Object(value) }, code, fault: undefined }];
      }),
    ],
    codes: codesOf(errors),
  };
}

// A code is promised for what is missing, and where a schema names it for the value there; to the rest, unknown keys among
// it, a portal may be more lenient.
function wrong(root: object, schema: unknown, { name, value, breaks, keyword }: InvalidRequest): Provocation {
  const path = pointer(breaks);
  const code = keyword === "additionalProperties" ? undefined : errorCodeAt(root, schema, path)?.code;
  return { name, params: { ...value }, code: code ?? (keyword === "required" ? invalid : undefined), fault: path[0] };
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

function texts(node: unknown): string[] {
  return Array.isArray(node) ? node.map(String) : [];
}
