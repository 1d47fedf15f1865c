import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { type Document, type Operation, operations, response } from "./document.js";
import { notice } from "./notice.js";

// RFC 3339, as ajv-formats checks it but for leap seconds; a plain pattern keeps the generated file free of imports.
const dateTime =
  /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** Precompiled validators of each method's replies, successful ones and errors apart, with no import left in them. */
export async function validators(document: Document): Promise<[string, string][]> {
  const replies = operations(document).map((operation) => schemaOf(document, operation, "200"));
  const failures = operations(document).map((operation) => failuresOf(document, operation));
  // All methods share the errors' schema, or nearly so: each is compiled once.
  const shared = [...new Set(failures.flatMap((byStatus) => Object.values(byStatus)))];
  const rows = (table: (n: number) => string) =>
    operations(document)
      .map(({ operationId }, n) => `  "${operationId}": ${table(n)},`)
      .join("\n");
  const byStatus = (n: number) =>
    Object.entries(failures[n]!)
      .map(([status, schema]) => `${status}: reply${shared.indexOf(schema)}`)
      .join(", ");
  return [
    [
      "generated/validators.js",
      await compiled(document, replies, `export const validators = {\n${rows((n) => `reply${n}`)}\n};\n`),
    ],
    ["generated/validators.d.ts", declaration],
    [
      "generated/failures.js",
      await compiled(document, shared, `export const failures = {\n${rows((n) => `{ ${byStatus(n)} }`)}\n};\n`),
    ],
    ["generated/failures.d.ts", failuresDeclaration],
  ];
}

function failuresOf(document: Document, operation: Operation): Record<string, string> {
  const statuses = Object.keys(operation.responses).filter((status) => status !== "200");
  return Object.fromEntries(statuses.map((status) => [status, schemaOf(document, operation, status)]));
}

function schemaOf(document: Document, operation: Operation, status: string): string {
  const { schema } = response(document, operation, status).content["application/json"];
  return withLocalRefs(schema);
}

function withLocalRefs(schema: object): string {
  return JSON.stringify(schema).replaceAll("#/components/schemas/", "");
}

/** The code of a module that has a validator `reply0`, `reply1` … for each schema, and the table made of them. */
async function compiled(document: Document, schemas: string[], table: string): Promise<string> {
  const ajv = new Ajv2020({ allErrors: true, code: { source: true, esm: true }, formats: { "date-time": dateTime } });
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema(JSON.parse(withLocalRefs(schema)), name);
  }
  const names = schemas.map((_, n) => `reply${n}`);
  for (const [n, name] of names.entries()) ajv.addSchema(JSON.parse(schemas[n]!), name);
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return bundled(`${code}\n${table}`);
}

async function bundled(code: string): Promise<string> {
  const contents = code.replace(/^export const reply\d+ = .*$/gm, (line) => line.replace("export ", ""));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return `// ${notice}\n${outputFiles[0]!.text}`;
}

const declaration = `// ${notice}

/** One way in which a reply differs from the document; \`instancePath\` is a JSON pointer into the reply. */
export interface Difference {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** True when the reply is as documented; otherwise \`errors\` holds the differences until the next call. */
export interface Validator {
  (reply: unknown): boolean;
  errors?: Difference[] | null;
}

export const validators: Record<string, Validator>;
`;

const failuresDeclaration = `// ${notice}
import type { Validator } from "./validators.js";

/** For each method and each status other than 200 the validator of the reply. */
export const failures: Record<string, Record<number, Validator>>;
`;
