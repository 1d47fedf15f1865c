import { codeOf } from "../bundle/error-tables.js";
import type { Document } from "./document.js";
import { notice } from "./notice.js";

/** What to do about each documented error code: the description of the example that is named by the code. */
export function remedies(document: Document): string {
  const lines = Object.entries(document.components.examples)
    .filter(([name, { value }]) => codeOf(value) === name)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { description }]) => `  ${code}: ${JSON.stringify(description)},`);
  return `// ${notice}

/** What to do about an error, by its code. */
export const remedies = {
${lines.join("\n")}
};
`;
}
