import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { draft } from "./new/draft.js";
import { factsOf } from "./new/facts.js";
import { withMethod } from "./new/index-file.js";

const help = `npm run new -- METHOD   drafts a method from test/spec/pages/METHOD.json: path file, examples, entity, error codes

What exists stays as it is. Write what the draft leaves open (TODO) from the official page, then: npm run generate`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", short: "h", default: false } },
});
const [method] = positionals;
if (values.help || method === undefined) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

try {
  const files = draft(factsOf(method));
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  const index = "openapi/openapi.yaml";
  writeFileSync(index, withMethod(readFileSync(index, "utf8"), method));
  console.log(`listed in ${index}; search the files for TODO`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
