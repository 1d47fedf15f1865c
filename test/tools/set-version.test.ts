import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

it("gives document, bundles, released document and GitLab component the version of the package", () => {
  const folder = mkdtempSync(join(tmpdir(), "set-version-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["openapi", "generated", "released", "redocly", "redocly.yaml", "scripts", "site", "templates"])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const description = JSON.parse(readFileSync("package.json", "utf8"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...description, version: "12.0.3" }));

  execFileSync("node_modules/.bin/tsx", ["scripts/set-version.ts"], { cwd: folder, stdio: "ignore" });

  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  for (const path of ["openapi/openapi.yaml", "generated/openapi.yaml", "released/openapi.yaml"])
    expect(parse(read(path)).info.version, path).toBe("12.0.3");
  expect(read("released/openapi.yaml")).toBe(read("generated/openapi.yaml"));
  const [header = ""] = read("templates/contract-check/template.yml").split(/^---$/m);
  expect(parse(header).spec.inputs.version.default).toBe("12.0.3");
});
