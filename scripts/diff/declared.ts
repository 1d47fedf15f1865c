import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Impact, impacts } from "./impact.js";

/** The highest bump that the changesets of a folder declare for the next release; there is only one package. */
export function declared(folder: string): Impact | undefined {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?!README).*\.md$/.test(name)) : [];
  const bumps = files.flatMap((name) => {
    const [, front = ""] = /^---\n(.*?)^---$/ms.exec(readFileSync(join(folder, name), "utf8")) ?? [];
    return Object.values<Impact>(parse(front) ?? {});
  });
  return impacts.findLast((impact) => bumps.includes(impact));
}
