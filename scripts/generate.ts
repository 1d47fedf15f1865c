import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./generate/bundle.js";
import { defaultFields } from "./generate/default-fields.js";
import { jsonLines } from "./generate/json-lines.js";
import { knownErrors } from "./generate/known-errors.js";
import { knownFaults } from "./generate/known-faults.js";
import { methods } from "./generate/methods.js";
import { openapi30 } from "./generate/openapi-3.0.js";
import { pagination } from "./generate/pagination.js";
import { schema } from "./generate/schema.js";
import { validators } from "./generate/validators.js";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
});

if (values.help) {
  console.log(`npm run generate              write generated/ from openapi/
npm run generate -- --check   write nothing; exit 1 and name each file that is out of date`);
  process.exit(0);
}

const files = await generate();
const found = existsSync("generated") ? below("generated") : [];
const paths = [...new Set([...files.keys(), ...found])];
const stale = paths.filter((path) => !found.includes(path) || readFileSync(path, "utf8") !== files.get(path));

if (values.check) {
  for (const path of stale) console.error(`${path} is out of date. Run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) write(path, files.get(path));
  console.log(stale.length > 0 ? `wrote ${stale.join(", ")}` : "generated/ is up to date");
}

// What openapi/ no longer leads to goes away.
function write(path: string, text: string | undefined): void {
  if (text === undefined) rmSync(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function below(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function generate() {
  const { document, yaml } = bundle();
  return new Map([
    ["generated/openapi.yaml", yaml],
    ["generated/openapi.json", `${jsonLines(document)}\n`],
    ["generated/openapi-3.0.json", openapi30(document)],
    ["generated/schema.ts", await schema(document)],
    ["generated/methods.ts", methods(document)],
    ["generated/default-fields.ts", defaultFields(document)],
    ["generated/pagination.ts", pagination(document)],
    ["generated/known-errors.ts", knownErrors(document)],
    ["generated/known-faults.ts", knownFaults()],
    ...(await validators(document)),
  ]);
}
