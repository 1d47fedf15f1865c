import type { Violation } from "./prism.js";

// As Prism's own server cuts it: Node refuses longer headers.
const longest = 8 * 1024 - 100;

/** The `sl-violations` header of a reply, as Prism's own server sets it; no header when there are no violations. */
export function violationsHeader(violations: Violation[]): Record<string, string> {
  if (violations.length === 0) return {};
  const text = JSON.stringify(violations).replace(/[^\x20-\x7e]/g, escaped);
  return { "sl-violations": text.length > longest ? `Too many violations! ${text.slice(0, longest)}` : text };
}

// A header carries no letters beyond ASCII; JSON can spell them out.
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
