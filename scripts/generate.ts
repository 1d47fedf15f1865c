import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundle } from "./generate/bundle.js";
import { knownErrors } from "./generate/known-errors.js";
import { methods } from "./generate/methods.js";
import { schema } from "./generate/schema.js";
import { validators } from "./generate/validators.js";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
});

if (values.help) {
  console.log(`npm run generate              write generated/ from openapi/
npm run generate -- --check   write nothing; exit 1 and name each file that is not what openapi/ says`);
  process.exit(0);
}

const files = await generate();
const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);

if (values.check) {
  for (const [path] of stale) console.error(`${path} is not what openapi/ says. Run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync("generated", { recursive: true });
  for (const [path, text] of stale) writeFileSync(path, text);
  console.log(stale.length > 0 ? `wrote ${stale.map(([path]) => path).join(", ")}` : "generated/ is up to date");
}

async function generate() {
  const { document, yaml } = bundle("source");
  return new Map([
    ["generated/openapi.yaml", yaml],
    ["generated/openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["generated/schema.ts", await schema(document)],
    ["generated/methods.ts", methods(document)],
    ["generated/known-errors.ts", knownErrors(document)],
    ...(await validators(document)),
  ]);
}
