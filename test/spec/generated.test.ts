import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundle } from "./bundle.js";

describe("generated/", () => {
  test("has the same bundle in YAML and in JSON", () =>
    expect(parse(readFileSync("generated/openapi.yaml", "utf8"))).toEqual(bundle));
  const files = readdirSync("generated", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  test.each(files.map(({ name, parentPath }) => join(parentPath, name)))(
    "%s starts with a notice not to edit it",
    (file) => {
      const start = readFileSync(file, "utf8").split("\n").slice(0, 2).join("");
      expect(start).toMatch(
        /^(\/\/ |x-generated: "|{"x-generated": ")Generated from openapi\/ by `npm run generate`\. Do not edit\./,
      );
    },
  );
});
