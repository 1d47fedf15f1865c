import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { type Document, operations, response } from "./document.js";
import { notice } from "./notice.js";

// RFC 3339, as ajv-formats checks it but for leap seconds; a plain pattern keeps the generated file free of imports.
const dateTime =
  /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** A precompiled validator of each method's successful reply, with no import left in it. */
export async function validators(document: Document): Promise<[string, string][]> {
  const ajv = new Ajv2020({ allErrors: true, code: { source: true, esm: true }, formats: { "date-time": dateTime } });
  for (const [name, schema] of Object.entries(document.components.schemas)) ajv.addSchema(withLocalRefs(schema), name);
  const methods = operations(document).map(({ operationId }) => operationId);
  for (const operation of operations(document)) {
    const { schema } = response(document, operation, "200").content["application/json"];
    ajv.addSchema(withLocalRefs(schema), operation.operationId);
  }
  const code = standaloneCode.default(ajv, Object.fromEntries(methods.map((method, n) => [`reply${n}`, method])));
  const table = methods.map((method, n) => `  "${method}": reply${n},`).join("\n");
  return [
    ["generated/validators.js", await bundled(`${code}\nexport const validators = {\n${table}\n};\n`)],
    ["generated/validators.d.ts", declaration],
  ];
}

function withLocalRefs(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", ""));
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
