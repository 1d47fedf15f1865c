import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readTemplate, samples } from "../redocly/complete/code-samples.js";
import { codeOf, heading } from "../redocly/complete/error-tables.js";
import { derive } from "../redocly/complete/index.js";
import type { Document as Bundle } from "../scripts/generate/document.js";
import { jsonLines } from "../scripts/generate/json-lines.js";
import { knownErrors } from "../scripts/generate/known-errors.js";
import { methods } from "../scripts/generate/methods.js";
import { writeTable } from "../scripts/marked-table.js";
import type { Config } from "./mutation/config.js";
import type { Document } from "./mutation/document.js";
import { type Operator, onEach } from "./mutation/mutant.js";
import { errorCodes } from "./mutation/operators/error-codes.js";
import { extensions } from "./mutation/operators/extensions.js";
import { find } from "./mutation/walk.js";

const document: Document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const operationIds = find(document, "operation").map(([, { operationId = "" }]) => operationId);

// What the decorators of the bundle add; `derive` adds it again to each mutant.
for (const [, operation] of find(document, "operation")) delete operation["x-codeSamples"];
for (const [, response] of find(document, "response"))
  if (response.description) response.description = response.description.split(heading)[0] ?? "";

/** Without `/api/` the address is that of the older REST. */
const olderRest: Operator = onEach("server", ({ url }) => [
  [["url"], (copy) => Object.assign(copy, { url: url.replace("/rest/api", "/rest") })],
]);

/** A method of another scope: its extension and its tag. */
const changeScope: Operator = onEach("operation", () => [
  [
    ["x-scope"],
    (copy, document) => {
      Object.assign(copy, { "x-scope": "user", tags: ["user"] });
      document.tags?.push({ name: "user" });
    },
  ],
]);

// These read openapi/ or the files of generated/, not the document that the bundle holds.
const apart = ["source.test.ts", "generated.test.ts", "openapi-3.0.test.ts"];
const suitesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts") && !apart.includes(name))
    .map((name) => `${folder}/${name}`);
// Few tests, which notice most mutants: the others are run on what these have missed.
const first = ["prose", "pages", "derived", "error-codes", "introduction"].map((name) => `test/spec/${name}.test.ts`);
const stages = [first, suitesIn("test/spec").filter((suite) => !first.includes(suite)), suitesIn("test/contract")];

/** What `npm run mutate` does to this project's document. */
export const config: Config = {
  document,
  derive: (document, templates) => derive(document, (file: string) => templates[file] ?? ""),
  templates: Object.fromEntries(samples.map(({ file }) => [file, readTemplate(file)])),
  files(document) {
    const json = jsonLines(document);
    const bundle: Bundle = JSON.parse(json);
    return {
      "generated/openapi.json": json,
      "generated/known-errors.ts": knownErrors(bundle),
      "generated/methods.ts": methods(bundle),
    };
  },
  stages,
  unstated: operationIds.filter((name) => !existsSync(`test/spec/pages/${name}.json`)),
  setupFiles: ["test/setup/loopback-only.ts"],
  operators: {
    ...extensions(["x-safe", "x-scope", "x-invalid-requests"]),
    ...errorCodes({ codeOf, listedIn: "KnownErrorCode" }),
    "older-rest": olderRest,
    "change-scope": changeScope,
  },
  accepted: "tools/mutation.accepted.yaml",
  onReport: (table) => writeTable("test/README.md", "spec-mutants", table),
};
