import { canonical } from "../canonical.js";
import { readBundle, versionOf } from "../document/bundle.js";
import { errorCodeAt } from "../document/error-code.js";
import { errorCode } from "../document/error-codes.js";
import { type InvalidRequest, type Link, type Operation, readOperations } from "../document/operations.js";
import { at, pointer } from "../document/reference.js";
import { type ReadSchema, schemaReader } from "../document/schema-facts.js";

/** A request that a portal should refuse; `code` is undefined where the document promises no particular code. */
export interface Provocation {
  name: string;
  params: Record<string, unknown>;
  code: string | undefined;
  /** The wrong parameter; undefined for a well-formed request about an object that does not exist. */
  fault: string | undefined;
}

/** What the document says about a method, as far as a check needs it; schemas keep their `$ref`s. */
export interface Method {
  name: string;
  scope: string;
  safe: boolean;
  request: unknown;
  /** Schema of the body of a successful response. */
  response: unknown;
  required: string[];
  /** Names that `select` takes; empty where there is no `select`. */
  selectable: string[];
  /** Names of the fields that come without `select`; undefined where all do. */
  usual?: string[] | undefined;
  links: Link[];
  provocations: Provocation[];
  /** The statuses of each documented error code. */
  codes: Map<string, number[]>;
}

/** The document, as the checks read it. */
export interface Contract {
  root: object;
  version: string;
  methods: Map<string, Method>;
  /** Reads the schemas of the methods. */
  read: ReadSchema;
}

const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

/** Reads a document for the checks; this package's own unless another is given. */
export function readContract(source?: object | URL): Contract {
  const root = readBundle(source);
  const read = schemaReader(root);
  const methods = [...readOperations(root).values()].map((operation) => methodOf(root, read, operation));
  return { root, version: versionOf(root), methods: new Map(methods.map((each) => [each.name, each])), read };
}

function methodOf(root: object, read: ReadSchema, operation: Operation): Method {
  const { method: name, scope, safe, request, requests, invalidRequests, responses } = operation;
  const success = responses.find(({ status }) => status === 200);
  const errors = responses.flatMap(({ status, examples }) => examples.map((example) => ({ status, ...example })));
  const { properties, required } = read(request);
  const select = read(read(properties.get("select")).items);
  return {
    name,
    scope,
    safe,
    request,
    response: success?.schema,
    required: [...required],
    selectable: [...(select.values ?? [])].map((value) => JSON.parse(value)),
    usual: usualOf(at(root, properties.get("select"), "x-default-fields")),
    links: success?.links ?? [],
    provocations: [
      ...invalidRequests.map((each) => invalidProvocation(root, request, each)),
      ...requests.flatMap(({ name: key, value }) => {
        const response = errors.find((error) => error.name === key && error.status === 400);
        const code = errorCode(response?.value);
        return code === undefined ? [] : [{ name: key, params: { ...Object(value) }, code, fault: undefined }];
      }),
    ],
    codes: codesOf(errors),
  };
}

function usualOf(names: unknown): string[] | undefined {
  return Array.isArray(names) ? names.map(String) : undefined;
}

// The document promises a code for a missing parameter, and for a value whose schema names one. About anything else, unknown
// keys among it, a portal may be more lenient.
function invalidProvocation(root: object, schema: unknown, request: InvalidRequest): Provocation {
  const { name, value, breaks, keyword } = request;
  const path = pointer(breaks);
  const code =
    keyword === "additionalProperties"
      ? undefined
      : errorCodeAt(root, schema, keyword === "required" ? path.slice(0, -1) : path, keyword)?.code;
  return { name, params: { ...value }, code: code ?? (keyword === "required" ? invalid : undefined), fault: path[0] };
}

function codesOf(errors: { status: number; value: unknown }[]): Map<string, number[]> {
  const codes = new Map<string, number[]>();
  for (const { status, value } of errors) {
    const code = errorCode(value);
    if (code === undefined) continue;
    const name = canonical(code);
    codes.set(name, [...new Set([...(codes.get(name) ?? []), status])]);
  }
  return codes;
}
