import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Prose, proseByScope } from "./prose/collect.js";

// Texts and traits are facts too, but no official page holds them as data: they are stated twice, here and in openapi/.

const folder = "test/spec/prose";
const stated: Record<string, Record<string, Prose>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [file.replace(".yaml", ""), parse(readFileSync(`${folder}/${file}`, "utf8"))]),
);
const found = proseByScope();

test("every scope has its prose in a file of its own", () =>
  expect(Object.keys(found).sort()).toEqual(Object.keys(stated).sort()));

describe.each(Object.entries(stated))("in %s", (scope, prose) => {
  test.each(Object.entries(prose))("%s reads as it was last read", (name, texts) =>
    expect(found[scope]?.[name]).toEqual(texts),
  );
  test("nothing else has prose", () =>
    expect(Object.keys(found[scope] ?? {}).sort()).toEqual(Object.keys(prose).sort()));
});
