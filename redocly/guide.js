import { readFileSync } from "node:fs";
import { codes } from "./error-tables.js";

/** Adds to the introduction `site/guide.md` and, at its end, every error code there is. */
export const guide = () => ({
  Root: {
    leave({ info, paths }, { resolve }) {
      const text = readFileSync(new URL("../site/guide.md", import.meta.url), "utf8");
      info.description += `\n${text}${rows(paths, resolve).join("\n")}\n`;
    },
  },
});

function rows(paths, resolve) {
  const found = new Map();
  for (const { post } of Object.values(paths))
    for (const [status, response] of Object.entries(post.responses))
      for (const entry of codes(resolve(response).node, resolve)) {
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
