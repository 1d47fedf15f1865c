import { readFileSync } from "node:fs";
import { census } from "./census.js";
import { codes } from "./complete/error-tables.js";
import { resolve } from "./complete/resolve.js";

/** Adds to the introduction what is covered, `site/guide.md` and, at its end, every error code there is. */
export const guide = () => ({
  Root: {
    leave(root) {
      const { info } = root;
      const text = readFileSync(new URL("../site/guide.md", import.meta.url), "utf8");
      info.description += `\n## What is covered\n\n${census(root).join("\n")}\n\n${text}${rows(root).join("\n")}\n`;
    },
  },
});

function rows(root) {
  const found = new Map();
  for (const { post } of Object.values(root.paths))
    for (const [status, response] of Object.entries(post.responses))
      for (const entry of codes(root, resolve(root, response))) {
        const { statuses } =
          found.get(entry.code) ?? found.set(entry.code, { ...entry, statuses: new Set() }).get(entry.code);
        statuses.add(status);
      }
  return [...found.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(
      (entry) => `| \`${entry.code}\` ${[...entry.statuses].join(", ")} | ${entry.summary} | ${entry.description} |`,
    );
}
