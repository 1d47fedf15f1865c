import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { extract } from "./extract.js";
import type { PageFacts, Source } from "./facts.js";
import { PageError, readLines } from "./lines.js";
import { withLinkedFields } from "./linked-fields.js";

/** What a checkout of the official documentation says about REST 3.0, the facts in the order of the methods' names. */
export interface Documentation {
  facts: PageFacts[];
  unreadable: Unreadable[];
}

/** A page that is not as method pages are; `problem` names the file and the line. */
export interface Unreadable {
  page: string;
  problem: string;
}

/** Reads every method page; one that cannot be read does not hide the others. */
export function readDocumentation(root: string): Documentation {
  const facts = new Map<string, PageFacts>();
  const unreadable: Unreadable[] = [];
  for (const page of methodPages(root)) {
    try {
      const lines = readLines(root, page);
      const found = withLinkedFields(extract(page, lines), lines, (other) => readLines(root, other));
      const other = facts.get(found.method);
      if (other) throw new PageError({ file: page, number: 1 }, `describes ${found.method}, as ${other.page} does`);
      facts.set(found.method, found);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      unreadable.push({ page, problem: error.message });
    }
  }
  return { facts: [...facts.values()].sort((a, b) => (a.method < b.method ? -1 : 1)), unreadable };
}

/** The commit that is checked out in the folder itself, not in a repository around it. */
export function sourceOf(root: string): Source {
  const log = execFileSync("git", [`--git-dir=${join(root, ".git")}`, "log", "-1", "--format=%H %cs"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [commit = "", date = ""] = log.trim().split(" ");
  return { repository: "bitrix24/b24restdocs", commit, date, licence: "MIT" };
}

function methodPages(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => path.endsWith(".md") && describesMethod(readFileSync(join(root, path), "utf8")))
    .sort();
}

// Pages about the older API have such titles too; those about REST 3.0 refer to its overview and include its errors.
function describesMethod(text: string): boolean {
  const [title = ""] = /^# .*$/m.exec(text) ?? [];
  const names = /\s[a-z][a-z\d]*(\.[a-z][a-z\d]*)+(\s|$)/.test(title);
  return names && /\([./\w-]*\b(rest-v3|error-info-v3)\.md[)#]/.test(text);
}
