import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

// After `changeset version`: document and package are released together, so the document takes the package's version,
// and becomes the one that the next changes are compared with.
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const index = "openapi/openapi.yaml";
writeFileSync(index, readFileSync(index, "utf8").replace(/^( {2}version: ).*$/m, `$1${version}`));
execFileSync("npm", ["run", "generate"], { stdio: "inherit" });
copyFileSync("generated/openapi.yaml", "released/openapi.yaml");
