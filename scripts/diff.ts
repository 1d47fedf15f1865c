import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { changes } from "./diff/changes.js";
import { declared } from "./diff/declared.js";
import { report } from "./diff/report.js";

const { values } = parseArgs({ options: { help: { type: "boolean", short: "h", default: false } } });

if (values.help) {
  console.log(`npm run diff   compare generated/openapi.yaml with released/openapi.yaml, the document of the last release:
               print what has changed; exit 1 when the next version is lower than the changes require`);
  process.exit(0);
}

const [base, current] = ["released/openapi.yaml", "generated/openapi.yaml"] as const;
const [released, now] = [base, current].map((file) => parse(readFileSync(file, "utf8")).info.version);
const { changelog, error } = report(changes(base, current), { released, now, declared: declared(".changeset") });
console.log(changelog);
if (error) {
  console.error(`\n${error}`);
  process.exitCode = 1;
}
