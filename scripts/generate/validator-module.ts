import { build } from "esbuild";
import { notice } from "./notice.js";

/** Ajv's standalone code as one module without imports, and a third smaller. */
export async function validatorModule(code: string): Promise<string> {
  const contents = code.replace(/^export const validate_\d+ = .*$/gm, (line) => line.replace("export ", ""));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const text = outputFiles[0]!.text
    .replace(/vErrors\.concat\((\w+)\.errors\)/g, "append(vErrors, $1.errors)")
    .replace(made, added);
  return `// ${notice}\n${text}${helpers}`;
}

// How Ajv makes an error, with an object and a condition at each of many hundred places; `add` does it in one.
const made = new RegExp(
  String.raw`const (err\d+) = \{ instancePath(?:: (.+))?, schemaPath: (".+?"), keyword: ("\w+"), params: (\{.*\}), message: (.+) \};\s+` +
    String.raw`if \(vErrors === null\) \{\s+vErrors = \[\1\];\s+\} else \{\s+vErrors\.push\(\1\);\s+\}`,
  "g",
);

function added(_code: string, _name: string, path = "instancePath", ...parts: string[]): string {
  return `vErrors = add(vErrors, ${[path, ...parts.slice(0, 4)].join(", ")});`;
}

// Ajv copies all errors so far for each list item that differs, so that a long list would take minutes.
const helpers = `
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

function add(errors, instancePath, schemaPath, keyword, params, message) {
  const error = { instancePath, schemaPath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;
