import type { Violation } from "./prism.js";

// The limit of Prism's own server: Node refuses longer headers.
const longest = 8 * 1024 - 100;

/** The `sl-violations` header of a response, as Prism's own server sets it; no header when there are no violations. */
export function violationsHeader(violations: Violation[]): Record<string, string> {
  if (violations.length === 0) return {};
  const text = JSON.stringify(violations).replace(/[^\x20-\x7e]/g, escaped);
  return { "sl-violations": text.length > longest ? `Too many violations! ${text.slice(0, longest)}` : text };
}

// A header holds ASCII only; JSON can escape the rest.
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
