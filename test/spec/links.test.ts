import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle, document, named, type Schema, schemaOf } from "./bundle.js";
import { pageOf } from "./double-entry/page.js";
import { fault, faultIn, linksIn } from "./links.js";

/** Each string of the document under one of these keys, with its path. */
function texts(node: unknown, keys: RegExp, at = ""): [string, string][] {
  if (typeof node !== "object" || node === null) return [];
  const entries = Object.entries(node).filter(([key]) => key !== "value");
  return entries.flatMap(([key, inner]): [string, string][] =>
    typeof inner === "string" ? (keys.test(key) ? [[`${at}/${key}`, inner]] : []) : texts(inner, keys, `${at}/${key}`),
  );
}

describe("the document", () => {
  const { servers: _, ...rest } = bundle;
  const addresses = texts(rest, /^url$/);
  const prose = texts(bundle, /^(description|summary)$/);

  test("has only https URLs of known hosts", () => {
    expect(addresses.length).toBeGreaterThan(named.length);
    expect(addresses.filter(([, url]) => fault(url)).map(([at, url]) => `${at}: ${url}: ${fault(url)}`)).toEqual([]);
  });

  test("links in its prose only to targets that exist", () => {
    const targets = prose.flatMap(([at, text]) => linksIn(text).map((target) => [at, target] as const));
    // The anchors of an API docs page are `#tag/…` and `#operation/…`.
    const inner = new Set([
      ...named.map(([name]) => `#operation/${name}`),
      ...bundle.tags.map(({ name }) => `#tag/${name}`),
    ]);
    const faults = targets.filter(([, target]) => !inner.has(target) && fault(target));
    expect(faults.map(([at, target]) => `${at}: ${target}: ${fault(target)}`)).toEqual([]);
  });

  test.each(named)("leads from %s to the page of that method and no other", (name, { externalDocs }) => {
    const { pathname } = new URL(externalDocs.url);
    // Without a page of its own, a method stands on that of REST 3.0.
    if (!pageOf(name)) return expect(externalDocs.url).toBe(bundle.externalDocs.url);
    expect(pathname.replace(/\.html$/, ".md")).toBe(`/${pageOf(name)?.page}`);
    // A method that the older REST has too has `-rest-v3` in the name of its page.
    expect(
      letters(
        pathname
          .split("/")
          .at(-1)
          ?.replace(/(-rest-v3)?\.html$/, ""),
      ),
    ).toBe(letters(name));
  });

  test.each(named)("links the responses of %s to methods and parameters that exist", (_name, operation) => {
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [key, { operationId, requestBody }] of Object.entries((response as Linking).links ?? {})) {
        const target = document.paths[`/${operationId}`]?.post;
        expect(target, `${status} ${key}`).toBeDefined();
        expect(namesIn(requestBody).filter((name) => !has(schemaOf(target!.requestBody), name))).toEqual([]);
      }
    }
  });
});

const markdown = markdownIn(".");
// What `npm run docs` writes; test/surface/docs opens it.
const published = /^((index|ten-thousand-calls)\.html(#.*)?|(coalescing|fleet)\.svg)$/;

test("every Markdown file is checked", () => {
  expect(markdown).toEqual(expect.arrayContaining(["README.md", "openapi/README.md", "test/README.md"]));
});

test.each(markdown)("%s links only to files and headings that exist, and to known hosts", (file) => {
  // The guide is part of the API docs page, which is published next to the bundle.
  const folder = file === "site/guide.md" ? "generated" : dirname(file);
  const targets = linksIn(readFileSync(file, "utf8")).filter(
    (target) => dirname(file) !== "site" || !published.test(target),
  );
  const faults = targets.map((target) => [target, faultIn(file, target, folder)]);
  expect(faults.filter(([, what]) => what)).toEqual([]);
});

describe("a link is reported", () => {
  test.each([
    ["to a file that does not exist", "[a](absent.md)", "there is no test/absent.md"],
    ["to a heading that does not exist", "[a](../README.md#absent)", "README.md has no heading #absent"],
    ["to a host that is not on the list", "https://example.com/page.", "its host example.com is not among those"],
    ["that is not https", "[a](http://github.com/a)", "its scheme is http:"],
  ])("%s", (_what, text, what) => {
    expect(linksIn(text).map((target) => faultIn("test/README.md", target))).toEqual([expect.stringContaining(what)]);
  });

  test("unless it is in code, or its target exists", () => {
    const text = "`[a](absent)`\n```\n[a](absent)\n```\n[a](../openapi/README.md#add-a-method) [b](#suites)";
    expect(linksIn(text)).toHaveLength(2);
    expect(linksIn(text).flatMap((target) => faultIn("test/README.md", target) ?? [])).toEqual([]);
  });
});

/** The parameters that a link fills: `id`, or `fields.parentId` for one within an object. */
function namesIn(requestBody: object): string[] {
  return Object.entries(requestBody).flatMap(([name, inner]) =>
    typeof inner === "object" ? namesIn(inner).map((below) => `${name}.${below}`) : name,
  );
}

function has(schema: Schema, name: string): boolean {
  return name.split(".").reduce((node: Schema | undefined, key) => node?.properties?.[key], schema) !== undefined;
}

// The types of the bundle leave out what only this test reads.
type Linking = { links?: Record<string, { operationId: string; requestBody: object }> };

function markdownIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (/^\.|^(node_modules|dist|out|coverage|reports)$/.test(entry.name)) return [];
    return entry.isDirectory() ? markdownIn(path) : path.endsWith(".md") ? [path] : [];
  });
}

function letters(name = ""): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, "");
}
