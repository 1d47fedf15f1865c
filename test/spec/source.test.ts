import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { isCollection, visit } from "yaml";
import { bundle } from "./bundle.js";
import { files, namedFiles, parsed, references, yamlFiles } from "./source.js";

const root = "openapi/openapi.yaml";
const stem = (file: string) => basename(file).replace(/\.\w+$/, "");

describe("openapi/", () => {
  test("has no two files of the same name, because the bundler would rename one", () => {
    const names = files.filter((file) => basename(file) !== "README.md").map(stem);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  test("has no file that neither a reference nor a name leads to", () => {
    const reached = new Set([root]);
    for (const file of reached) for (const next of [...references(file), ...namedFiles(file)]) reached.add(next);
    expect(yamlFiles.filter((file) => !reached.has(file))).toEqual([]);
  });

  test("has no component called Error, which generators would confuse with the Error of their language", () =>
    expect(Object.values(bundle.components).flatMap(Object.keys)).not.toContain("Error"));

  test("is in block style, with no list or map in brackets", () => {
    const inline: string[] = [];
    for (const file of yamlFiles) {
      visit(parsed(file), (_, node) => {
        if (isCollection(node) && node.flow && node.items.length > 0) inline.push(file);
      });
    }
    expect(inline).toEqual([]);
  });
});

describe("the index", () => {
  const index: Record<string, { $ref: string }> = parsed(root).toJS().paths;

  test("names its methods by scope, in alphabetical order", () => {
    const places = Object.keys(index).map((path) => `${bundle.paths[path]?.post["x-scope"]} ${path}`);
    expect(places).toEqual(places.toSorted());
  });

  test.each(Object.entries(index))("has one name for %s in the address, the file and the operation", (path, to) => {
    const operation = parsed(join("openapi", to.$ref)).toJS().post;
    expect(path).toBe(`/${operation.operationId}`);
    expect(to.$ref).toBe(`paths/${operation.operationId.split(".")[0]}/${operation.operationId}.yaml`);
  });

  test.each(Object.entries(index))("leads %s to an operation with its keys in the common order", (_path, { $ref }) => {
    const keys = Object.keys(parsed(join("openapi", $ref)).toJS().post);
    expect(keys).toEqual(keys.toSorted((a, b) => rank(a) - rank(b)));
  });
});

const order = [
  "operationId",
  "x-template",
  "x-entity",
  "tags",
  "summary",
  "description",
  "externalDocs",
  "x-",
  "requestBody",
];
const last = ["x-invalid-requests", "responses", "x-errors"];

function rank(key: string): number {
  if (last.includes(key)) return order.length + last.indexOf(key);
  const place = order.indexOf(order.includes(key) || !key.startsWith("x-") ? key : "x-");
  if (place < 0) throw new Error(`an operation has no ${key} by convention`);
  return place;
}
