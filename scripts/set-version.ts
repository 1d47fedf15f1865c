import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

// After `changeset version`: package, document and GitLab component are released together and have one version, and
// the next changes are compared with this document.
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
rewrite("openapi/openapi.yaml", /^( {2}version: ).*$/m);
rewrite("templates/contract-check/template.yml", /^( {4}version:\n.*\n {6}default: ).*$/m);
execFileSync("npm", ["run", "generate"], { stdio: "inherit" });
copyFileSync("generated/openapi.yaml", "released/openapi.yaml");

/** Puts the version after what the pattern's group matches. */
function rewrite(path: string, pattern: RegExp): void {
  const before = readFileSync(path, "utf8");
  if (!pattern.test(before)) throw new Error(`${path} has no version where it used to be`);
  writeFileSync(
    path,
    before.replace(pattern, (_, lead: string) => lead + version),
  );
}
