import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lodash } from "../../scripts/build/packages.js";

test("the package has every function of lodash that Prism calls", () => {
  const folders = ["http-spec", "prism-core", "prism-http"].map((name) => `node_modules/@stoplight/${name}`);
  const entries = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  const files = entries.filter(({ name, parentPath }) => /\.js$/.test(name) && !/postman|oas2/.test(parentPath));
  const calls = files.flatMap(({ name, parentPath }) => [
    ...readFileSync(join(parentPath, name), "utf8").matchAll(/\blodash_\d\.(\w+)/g),
  ]);
  expect(calls.length).toBeGreaterThan(50);
  expect(lodash).toEqual(expect.arrayContaining([...new Set(calls.map(([, name]) => name))]));
});
