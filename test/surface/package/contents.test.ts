import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { size } from "../../../bench/size.js";
import { type Project, startProject } from "./project.js";

const run = promisify(execFile);
const { exports, bin, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

let project: Project;
beforeAll(async () => {
  project = await startProject();
});
afterAll(() => project.remove());

const text = (path: string) => readFileSync(join(project.installed, path), "utf8");

/** The given files and all that they import, directly or not. */
function reached(entries: string[], written: (path: string) => string): string[] {
  const found = new Set(entries);
  for (const path of found) {
    for (const { fileName } of ts.preProcessFile(text(path)).importedFiles)
      if (fileName.startsWith(".")) found.add(join(path, "..", written(fileName)));
  }
  return [...found];
}

const entries = Object.values<string | { types: string; default: string }>(exports);
const typed = entries.filter((entry) => typeof entry === "object");
const plain = entries.filter((entry) => typeof entry === "string");

/** The packages that a file imports, and those that the files it imports do. */
function packages(entry: string): Set<string> {
  const imported = reached([entry], (path) => path).flatMap((path) => ts.preProcessFile(text(path)).importedFiles);
  return new Set(imported.map(({ fileName }) => fileName).filter((name) => !/^(\.|node:)/.test(name)));
}

describe("the one dependency", () => {
  const code = (entry: string) => join(exports[entry].default);

  it("is openapi-fetch, pinned", () => {
    expect(dependencies).toEqual({ "openapi-fetch": expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });

  it("is installed alone", () => {
    const installed = readdirSync(join(project.folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["bitrix24-openapi"]);
    // The tarball contains it, with the helper types that it depends on, so that nothing is fetched.
    const bundled = readdirSync(join(project.installed, "node_modules"));
    expect(bundled).toEqual(["openapi-fetch", "openapi-typescript-helpers"]);
  });

  it("is loaded by the fetch door, and by no other entry of a client", () => {
    expect(packages(code("./fetch"))).toEqual(new Set(["openapi-fetch"]));
    expect(packages(code("."))).toEqual(new Set());
    expect(packages(code("./redis"))).toEqual(new Set());
    expect(packages(code("./undici"))).toEqual(new Set(["undici"]));
    expect(packages(code("./validate"))).toEqual(new Set());
  });

  it("is stated in SECURITY.md", () => {
    const [, sentence] = /The package has (.*?)\./s.exec(readFileSync("SECURITY.md", "utf8")) ?? [];
    expect(sentence).toBe(`one dependency, \`${Object.keys(dependencies).join()}\``);
  });
});

describe("the tarball", () => {
  it("holds what its entries lead to, and nothing else", () => {
    const code = reached([...typed.map((entry) => join(entry.default)), ...Object.values<string>(bin)], (path) => path);
    const types = reached(
      typed.map((entry) => join(entry.types)),
      (path) => path.replace(/\.js$/, ".d.ts"),
    );
    const texts = ["guide.md", ...readdirSync("site/prompts").map((name) => `prompts/${name}`)];
    const others = [
      ...["LICENSE", "NOTICE", "README.md", "dist/src/licenses.txt"],
      ...plain.map((path) => join(path)),
      ...texts.map((path) => `site/${path}`),
    ];
    const own = project.files.filter((path) => !path.startsWith("node_modules/"));
    expect(own).toEqual([...code, ...types, ...others].sort());
  });

  it("has the document in YAML and in JSON, in full but for the samples of the docs", () => {
    const generated = readFileSync("generated/openapi.json", "utf8");
    const document = JSON.parse(generated, (key, value) => (key === "x-codeSamples" ? undefined : value));
    expect(JSON.parse(text("dist/generated/openapi.json"))).toEqual(document);
    expect(parse(text("dist/generated/openapi.yaml"))).toEqual(document);
    expect(text("dist/generated/openapi-3.0.json")).toBe(readFileSync("generated/openapi-3.0.json", "utf8"));
  });

  it("does not mention Prism in its declarations, for it is built in without its types", () => {
    const types = project.files.filter((path) => path.endsWith(".d.ts"));
    expect(types).not.toEqual([]);
    for (const path of types) expect(text(path), path).not.toMatch(/@stoplight|["']node:/);
  });

  it.each([
    ["packages/undici", "the command", [bin["bitrix24-openapi"]]],
    ["packages/sdk", "the command", [bin["bitrix24-openapi"]]],
    ["packages/prism-http", "the mock and the command", [exports["./mock"].default, bin["bitrix24-openapi"]]],
  ])("loads %s for %s alone", (name, _whom, expected) => {
    const loading = (path: string) =>
      reached([join(path)], (written) => written).some((each) => each.endsWith(`/${name}.js`));
    const all = [...typed.map((entry) => entry.default), ...Object.values<string>(bin)];
    expect(all.filter(loading)).toEqual(expected);
  });

  it("names version and license of every package that is built into it, and has the texts", () => {
    const sections = text("dist/src/licenses.txt").split(/^-{80}$/m);
    const packages = sections.flatMap((section) => section.trim().split("\n\n")[0]!.split("\n"));
    const named = packages.map((line) => /^((?:@[\w-]+\/)?[\w.-]+) \d+\.\d+\.\d+, [\w.-]+/.exec(line)?.[1]);
    for (const name of [
      "@stoplight/prism-http",
      "@stoplight/http-spec",
      "ajv",
      "fp-ts",
      "lodash",
      "undici",
      "@modelcontextprotocol/sdk",
      "zod",
    ])
      expect(named).toContain(name);
    expect(named).not.toContain(undefined);
    const wordless = sections.filter((section) => !/copyright|permission/i.test(section));
    // These ship no more than the name of their license.
    const known = ["@stoplight/json-schema-merge-allof", "parse-multipart-data"];
    expect(wordless.map((section) => section.trim().split(" ")[0])).toEqual(known);
  });

  it("is at most 1.05 MB, 0.4 of it the document in its three editions", () => {
    expect(statSync(project.tarball).size).toBeLessThanOrEqual(1_050_000);
  });

  it("adds at most 6,500 bytes to a page at first for the client, gzipped, and 9,000 for the fetch door", async () => {
    // Without what describes a failure, which is loaded with the first one.
    const bytes = (await size()) as Record<string, number>;
    expect(bytes["bitrix24-openapi"]).toBeLessThanOrEqual(6500);
    // With openapi-fetch itself.
    expect(bytes["bitrix24-openapi/fetch"]).toBeLessThanOrEqual(9000);
  });

  it("passes publint", async () => {
    const bytes = readFileSync(project.tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it("passes are-the-types-wrong, which cannot resolve YAML", async () => {
    const flags = ["--profile", "esm-only", "--exclude-entrypoints", "openapi.yaml", "--format", "json"];
    const { stdout } = await run("node_modules/.bin/attw", [project.tarball, ...flags]);
    expect(JSON.parse(stdout).analysis.types).toEqual({ kind: "included" });
  });
});
