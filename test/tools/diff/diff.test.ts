import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import semver from "semver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { bundle } from "../../spec/bundle.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const released = parse(readFileSync("released/openapi.yaml", "utf8"));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "diff-"));
  for (const name of ["scripts", "redocly", "released", "generated"])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run diff", () => {
  it("fails at a breaking change, says where it is, and which version it requires", async () => {
    const [method = ""] = Object.keys(released.paths);
    const broken = { ...released, paths: { ...released.paths } };
    delete broken.paths[method];
    writeFileSync(join(folder, "generated/openapi.yaml"), stringify(broken));
    const run = promisify(execFile)("node_modules/.bin/tsx", ["scripts/diff.ts"], { cwd: folder });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`## Breaking\n\n- ${method.slice(1)}: Path \`${method}\` was removed\n`),
      stderr: expect.stringMatching(/^\nBreaking changes require a (major|minor) version, \d+\.\d+\.0; /),
    });
  });
});

describe("the version", () => {
  it("is one for document and package, which are released together", () => {
    expect(bundle.info.version).toBe(version);
  });

  it("is not below that of the last released document", () => {
    expect(semver.gte(version, released.info.version)).toBe(true);
  });
});
