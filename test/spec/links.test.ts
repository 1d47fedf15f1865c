import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle, document, named, schemaOf } from "./bundle.js";
import { fault, faultIn, linksIn } from "./links.js";

/** Each text of the document under one of these keys, with where it stands. */
function texts(node: unknown, keys: RegExp, at = ""): [string, string][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]): [string, string][] =>
    typeof inner === "string" ? (keys.test(key) ? [[`${at}/${key}`, inner]] : []) : texts(inner, keys, `${at}/${key}`),
  );
}

describe("the document", () => {
  const { servers: _, ...rest } = bundle;
  const addresses = texts(rest, /^url$/);
  const prose = texts(bundle, /^(description|summary)$/);

  test("has no address but of a known host, by https", () => {
    expect(addresses.length).toBeGreaterThan(named.length);
    expect(addresses.filter(([, url]) => fault(url)).map(([at, url]) => `${at}: ${url}: ${fault(url)}`)).toEqual([]);
  });

  test("links in its prose only to what is there", () => {
    const targets = prose.flatMap(([at, text]) => linksIn(text).map((target) => [at, target] as const));
    // On a page of documentation, `#tag/…` and `#operation/…` are the anchors that there are.
    const inner = new Set([
      ...named.map(([name]) => `#operation/${name}`),
      ...bundle.tags.map(({ name }) => `#tag/${name}`),
    ]);
    const faults = targets.filter(([, target]) => !inner.has(target) && fault(target));
    expect(faults.map(([at, target]) => `${at}: ${target}: ${fault(target)}`)).toEqual([]);
  });

  test.each(named)(
    "leads from %s to the page of that method and no other",
    (name, { externalDocs, "x-scope": scope }) => {
      const [, ...folders] = new URL(externalDocs.url).pathname.replace(/\.html$/, "").split("/");
      expect(folders).toContain(scope);
      expect(letters(folders.at(-1))).toBe(letters(name));
    },
  );

  test.each(named)("leads from the replies of %s to methods and parameters that exist", (_name, operation) => {
    for (const [status, reply] of Object.entries(operation.responses)) {
      for (const [key, { operationId, requestBody }] of Object.entries((reply as Linking).links ?? {})) {
        const target = document.paths[`/${operationId}`]?.post;
        expect(target, `${status} ${key}`).toBeDefined();
        expect(Object.keys(schemaOf(target!.requestBody).properties ?? {})).toEqual(
          expect.arrayContaining(Object.keys(requestBody)),
        );
      }
    }
  });
});

const markdown = markdownIn(".");

test("no Markdown file is overlooked", () => {
  expect(markdown).toEqual(expect.arrayContaining(["README.md", "openapi/README.md", "test/README.md"]));
});

test.each(markdown)("%s links to nothing but files, headings and known hosts that are there", (file) => {
  // The guide becomes part of the page of API docs, which has the bundle beside it.
  const folder = file === "site/guide.md" ? "generated" : dirname(file);
  const faults = linksIn(readFileSync(file, "utf8")).map((target) => [target, faultIn(file, target, folder)]);
  expect(faults.filter(([, what]) => what)).toEqual([]);
});

describe("a link is at fault", () => {
  test.each([
    ["to a file that is not there", "[a](absent.md)", "there is no test/absent.md"],
    ["to a heading that is not there", "[a](../README.md#absent)", "README.md has no heading #absent"],
    ["to a host that nobody has looked at", "https://example.com/page.", "its host example.com is not among those"],
    ["that is not safe", "[a](http://github.com/a)", "it goes by http:"],
  ])("%s", (_what, text, what) => {
    expect(linksIn(text).map((target) => faultIn("test/README.md", target))).toEqual([expect.stringContaining(what)]);
  });

  test("unless it stands in code, or all is well with it", () => {
    const text = "`[a](absent)`\n```\n[a](absent)\n```\n[a](../openapi/README.md#add-a-method) [b](#suites)";
    expect(linksIn(text)).toHaveLength(2);
    expect(linksIn(text).flatMap((target) => faultIn("test/README.md", target) ?? [])).toEqual([]);
  });
});

// The types of the bundle leave out what no other test reads.
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
