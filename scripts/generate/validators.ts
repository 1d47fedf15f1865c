import { isDeepStrictEqual } from "node:util";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { type Document, type Operation, operations, response } from "./document.js";
import { notice } from "./notice.js";
import { validatorModule } from "./validator-module.js";

type Schema = Record<string, unknown>;

// RFC 3339, as ajv-formats checks it but for leap seconds; a plain pattern keeps the generated file free of imports.
const dateTime =
  /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/**
 * Precompiled validators without imports: one file per scope for what stands under `result`, so that a program loads
 * those of the scopes it calls; one for the envelope, which all methods share; and one for error responses.
 */
export async function validators(document: Document): Promise<[string, string][]> {
  const all = operations(document);
  const scopes = [...new Set(all.map(scopeOf))].sort();
  const files = await Promise.all(
    scopes.map(async (scope): Promise<[string, string]> => {
      const results = all
        .filter((operation) => scopeOf(operation) === scope)
        .map((operation): [string, Schema] => [operation.operationId, resultOf(document, operation)]);
      return [`generated/validators/${scope}.js`, await compiled(document, results)];
    }),
  );
  return [
    ...files,
    ["generated/validators/envelope.js", await compiled(document, [["envelope", envelopeOf(document)]])],
    ["generated/validators/errors.js", await compiled(document, errorsOf(document))],
    ["generated/validators/index.js", index(scopes)],
    ["generated/validators/index.d.ts", declaration],
  ];
}

function scopeOf({ operationId }: Operation): string {
  return operationId.split(".")[0]!;
}

function schemaOf(document: Document, operation: Operation, status: string): Schema {
  return { ...response(document, operation, status).content["application/json"].schema };
}

function resultOf(document: Document, operation: Operation): Schema {
  const { properties } = schemaOf(document, operation, "200") as { properties?: { result?: Schema } };
  if (operation["x-bare"]) return schemaOf(document, operation, "200");
  if (!properties?.result) throw new Error(`The 200 response of ${operation.operationId} has no result.`);
  return properties.result;
}

function envelopeOf(document: Document): Schema {
  const enveloped = operations(document).filter((operation) => !operation["x-bare"]);
  const [first, ...others] = enveloped.map((operation) => {
    const { properties, ...rest } = schemaOf(document, operation, "200") as { properties: Schema };
    return { method: operation.operationId, schema: { ...rest, properties: { ...properties, result: {} } } };
  });
  const odd = others.find(({ schema }) => !isDeepStrictEqual(schema, first?.schema));
  if (odd) throw new Error(`The envelope of ${odd.method} differs from that of ${first?.method}.`);
  return first?.schema ?? {};
}

function errorsOf(document: Document): [string, Schema][] {
  const byStatus = new Map<string, Schema>();
  for (const operation of operations(document))
    for (const status of Object.keys(operation.responses).filter((each) => each !== "200")) {
      const schema = schemaOf(document, operation, status);
      const known = byStatus.get(status) ?? schema;
      if (!isDeepStrictEqual(known, schema))
        throw new Error(
          `The ${status} response of ${operation.operationId} has another schema than that of other methods.`,
        );
      byStatus.set(status, known);
    }
  return [...byStatus].sort();
}

/** A module whose `validators` has a validator for each named schema. */
async function compiled(document: Document, schemas: [string, Schema][]): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    code: { source: true, esm: true },
    formats: { "date-time": dateTime },
  });
  for (const [name, schema] of Object.entries(document.components.schemas)) ajv.addSchema(withLocalRefs(schema), name);
  const ids = Object.fromEntries(schemas.map(([name, schema], n) => [`validate_${n}`, { name, schema }]));
  for (const [id, { schema }] of Object.entries(ids)) ajv.addSchema(withLocalRefs(schema), id);
  const code = standaloneCode.default(ajv, Object.fromEntries(Object.keys(ids).map((id) => [id, id])));
  const table = Object.entries(ids).map(([id, { name }]) => `  ${JSON.stringify(name)}: ${id},`);
  return validatorModule(`${code}\nexport const validators = {\n${table.join("\n")}\n};\n`);
}

function withLocalRefs(schema: object): object {
  return JSON.parse(JSON.stringify(schema, assertion).replaceAll("#/components/schemas/", ""));
}

// Ajv's code holds the schemas that it quotes in errors, so what says nothing of a value would be in it as well. A property
// of the same name has a schema, not a text.
function assertion(key: string, value: unknown): unknown {
  const isText = /^(title|description|summary)$/.test(key) && typeof value === "string";
  const isExamples = key === "examples" && Array.isArray(value);
  return isText || isExamples || key.startsWith("x-") ? undefined : value;
}

function index(scopes: string[]): string {
  const loaders = scopes.map((scope) => `  ${scope}: () => import("./${scope}.js"),`);
  return `// ${notice}\n
export const scopes = {\n${loaders.join("\n")}\n};
export const envelope = () => import("./envelope.js");
export const errors = () => import("./errors.js");
`;
}

const declaration = `// ${notice}

/** A difference between a value and a schema, as Ajv reports it; \`instancePath\` is a JSON pointer into the value. */
export interface AjvError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** True when the value fits the schema; otherwise \`errors\` holds the differences until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: AjvError[] | null;
}

/** Loads a file of validators by their names. */
export type Load = () => Promise<{ validators: Record<string, Validator> }>;

/** Validators of what stands under \`result\`, by scope and method. */
export const scopes: Record<string, Load>;

/** The validator of the envelope, whatever the result. */
export const envelope: Load;

/** Validators of error responses, by HTTP status. */
export const errors: Load;
`;
