import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { blocksOf } from "./blocks.js";
import type { Source } from "./facts.js";
import { fields } from "./fields.js";
import { type Line, readLines } from "./lines.js";

/** What a page that describes the objects of a scope, such as a task and all that is related to it, says about them. */
export interface ObjectFacts {
  /** The path of the page in the documentation's repository. */
  page: string;
  /** The rows of each table, by the anchor of the heading above it. */
  objects: Record<string, ObjectField[]>;
}

/** `values` are names in a bullet list of the description. */
export interface ObjectField {
  name: string;
  type: string;
  values?: string[];
}

/** The facts of the page at that path. */
export function objects(page: string, lines: Line[]): ObjectFacts {
  const found: ObjectFacts = { page, objects: {} };
  let anchor: string | undefined;
  for (const block of blocksOf(lines)) {
    if (block.kind === "heading") anchor = block.anchor;
    const rows = fields(block).map(({ name, type, listed }) => ({ name, type, ...listed }));
    if (anchor && rows.length > 0) found.objects[anchor] = rows;
  }
  return found;
}

/** The pages of objects in a checkout that differ from what is stored in `folder`; with a source they are stored. */
export function differingObjects(checkout: string, folder: string, source: Source | undefined): string[] {
  return objectPages(checkout).flatMap((page) => {
    const { objects: found } = objects(page, readLines(checkout, page));
    const file = join(folder, `${basename(dirname(page))}.json`);
    const stored = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    if (stored.page === page && isDeepStrictEqual(stored.objects, found)) return [];
    if (source) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${JSON.stringify({ page, source, objects: found }, null, 1)}\n`);
    }
    return `${stored.page ? "differs" : "new"}: the objects of ${page}`;
  });
}

function objectPages(checkout: string): string[] {
  return readdirSync(checkout, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => path.endsWith("/fields-rest-v3.md"))
    .sort();
}
