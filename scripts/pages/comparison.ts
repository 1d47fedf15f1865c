import { differences } from "./differences.js";
import type { Documentation, Unreadable } from "./documentation.js";
import type { PageFacts } from "./facts.js";

/** How the documentation differs from the stored facts. */
export interface Comparison {
  added: PageFacts[];
  gone: PageFacts[];
  changed: { facts: PageFacts; lines: string[] }[];
  unreadable: Unreadable[];
}

/** A method is not gone whose page is there, but cannot be read. */
export function compare(stored: PageFacts[], { facts, unreadable }: Documentation): Comparison {
  const known = new Map(stored.map((each) => [each.method, each]));
  const found = new Set(facts.map(({ method }) => method));
  const unread = new Set(unreadable.map(({ page }) => page));
  return {
    added: facts.filter(({ method }) => !known.has(method)),
    gone: stored.filter(({ method, page }) => !found.has(method) && !unread.has(page)),
    changed: facts.flatMap((each) => {
      const before = known.get(each.method);
      const lines = before ? differences(before, each) : [];
      return lines.length > 0 ? { facts: each, lines } : [];
    }),
    unreadable,
  };
}

/** A comparison as plain text; empty when nothing differs. */
export function report({ added, gone, changed, unreadable }: Comparison): string {
  return [
    ...added.map(({ method, page }) => `new: ${method} (${page})`),
    ...gone.map(({ method, page }) => `gone: ${method} (${page})`),
    ...unreadable.map(({ problem }) => `cannot be read: ${problem}`),
    ...changed.map(({ facts, lines }) =>
      [`differs: ${facts.method} (${facts.page})`, ...lines.map((line) => `  ${line}`)].join("\n"),
    ),
  ].join("\n");
}
