import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundle } from "./generate/bundle.js";
import { knownErrors } from "./generate/known-errors.js";
import { knownFaults } from "./generate/known-faults.js";
import { methods } from "./generate/methods.js";
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
const found = existsSync("generated") ? readdirSync("generated").map((name) => `generated/${name}`) : [];
const paths = [...new Set([...files.keys(), ...found])];
const stale = paths.filter((path) => !found.includes(path) || readFileSync(path, "utf8") !== files.get(path));

if (values.check) {
  for (const path of stale) console.error(`${path} is out of date. Run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync("generated", { recursive: true });
  for (const path of stale) write(path, files.get(path));
  console.log(stale.length > 0 ? `wrote ${stale.join(", ")}` : "generated/ is up to date");
}

// What openapi/ no longer leads to goes away.
function write(path: string, text: string | undefined): void {
  if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
}

async function generate() {
  const { document, yaml } = bundle();
  return new Map([
    ["generated/openapi.yaml", yaml],
    ["generated/openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["generated/schema.ts", await schema(document)],
    ["generated/methods.ts", methods(document)],
    ["generated/known-errors.ts", knownErrors(document)],
    ["generated/known-faults.ts", knownFaults()],
    ...(await validators(document)),
  ]);
}
