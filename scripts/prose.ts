import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { proseByScope } from "../test/spec/prose/collect.js";

const folder = "test/spec/prose";
const heading = `# What the document says in its own words. \`npm run prose\` writes it from generated/openapi.json; read the difference.\n`;

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith(".yaml")) rmSync(`${folder}/${file}`);
for (const [scope, prose] of Object.entries(proseByScope()))
  writeFileSync(`${folder}/${scope}.yaml`, heading + stringify(prose, { lineWidth: 0, blockQuote: "literal" }));
