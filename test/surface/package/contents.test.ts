import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
    // With its own helper types, which it depends on.
    expect(installed).toEqual(["bitrix24-openapi", "openapi-fetch", "openapi-typescript-helpers"]);
  });

  it("is loaded by the fetch door, and by no other entry of a client", () => {
    expect(packages(code("./fetch"))).toEqual(new Set(["openapi-fetch"]));
    expect(packages(code("."))).toEqual(new Set());
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
    // What is bundled of undici is minified, and has no map.
    const maps = code.filter((path) => !path.endsWith("/undici.js")).map((path) => `${path}.map`);
    const others = ["LICENSE", "NOTICE", "README.md", ...plain.map((path) => join(path))];
    expect(project.files).toEqual([...code, ...types, ...maps, ...others].sort());
  });

  it("has source maps that need no file outside of it", () => {
    const maps = project.files.filter((path) => path.endsWith(".map"));
    const mapped = maps.map((path) => JSON.parse(text(path)));
    for (const { sources, sourcesContent } of mapped) expect(sourcesContent).toHaveLength(sources.length);
    const sources = mapped.flatMap(({ sourcesContent }) => sourcesContent);
    expect(sources).toContain(readFileSync("src/stack.ts", "utf8"));
  });

  it("has the two forms of the document as they were generated", () => {
    for (const name of ["generated/openapi.yaml", "generated/openapi.json"])
      expect(text(name)).toBe(readFileSync(name, "utf8"));
  });

  it("does not mention Prism in its declarations, because not every user has it", () => {
    const types = project.files.filter((path) => path.endsWith(".d.ts"));
    expect(types).not.toEqual([]);
    for (const path of types) expect(text(path), path).not.toMatch(/@stoplight|node:/);
  });

  it("loads undici for the command alone", () => {
    const loading = (path: string) =>
      reached([join(path)], (written) => written).some((each) => each.endsWith("/undici.js"));
    for (const entry of typed) expect([entry.default, loading(entry.default)]).toEqual([entry.default, false]);
    for (const path of Object.values<string>(bin)) expect(loading(path)).toBe(true);
  });

  it("is small", () => {
    expect(statSync(project.tarball).size).toBeLessThan(360_000);
  });

  it("adds at most 7,000 bytes to a page at first for the client, gzipped, and 9,250 for the fetch door", async () => {
    // Without the diagnosis, which is loaded with the first failure.
    const bytes = (await size()) as Record<string, number>;
    expect(bytes["bitrix24-openapi"]).toBeLessThanOrEqual(7000);
    // With openapi-fetch itself.
    expect(bytes["bitrix24-openapi/fetch"]).toBeLessThanOrEqual(9250);
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
