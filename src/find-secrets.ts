import { decodings } from "./decode.js";

/** Where something begins in a text, and where it ends. */
export type Range = [start: number, end: number];

// Portals issue tokens of 16 characters and more. Shorter ones are made up, and may be a part of any word.
const shortest = 6;
const windowSize = 65_536;
// As many characters as one can become: escaped for JSON, then each of the six percent-encoded twice.
const longestEscape = 32;

/**
 * A function that finds secrets in a text in any letter case, escaped for a URL, JSON or HTML, also repeatedly, and in
 * base64. A secret shorter than six characters is found where it is a word of its own.
 */
export function secretFinder(secrets: string[]): (text: string) => Range[] {
  const decoded = secrets.flatMap(decodings);
  // A form has a plus in place of a space. The longest first: of several that begin at the same place, one is found.
  const forms = [...new Set(decoded.flatMap(({ text }) => [text, text.replaceAll(" ", "+")]))]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  // In a lookahead, so that occurrences may overlap.
  const pattern = new RegExp(`(?=(${forms.flatMap(patternsOf).join("|") || "(?!)"}))`, "gisu");
  const overlap = longestEscape * (forms[0]?.length ?? 0);

  // In pieces, so that the memory it takes does not grow with the text.
  return (text) => {
    const ranges: Range[] = [];
    for (let from = 0; from < text.length; from += windowSize) {
      for (const { text: piece, origin } of decodings(text.slice(from, from + windowSize + overlap))) {
        for (const { index, 1: found = "" } of piece.matchAll(pattern)) {
          ranges.push([from + origin(index), from + origin(index + found.length)]);
        }
      }
    }
    return ranges;
  };
}

function patternsOf(form: string): string[] {
  if (form.length < shortest) return [`(?<!${letter})${literal(form)}(?!${letter})`];
  return [literal(form), ...[0, 1, 2].map((position) => base64Pattern(form, position))];
}

const letter = "[\\p{L}\\p{N}_']";

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/**
 * What is the same in every base64 text that contains the secret at this position in a group of three bytes, with the
 * characters beside it that share bits with the secret. Of two alphabets: that of URLs has - and _ for + and /.
 */
function base64Pattern(secret: string, position: number): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  const bits = (position + bytes.length) * 8;
  const core = btoa("\0".repeat(position) + bytes).slice(position && position + 1, bits / 6);
  const either = core.replaceAll("+", "[+-]").replaceAll("/", "[/_]");
  return [position > 0 && ".?", either, bits % 6 > 0 && ".?"].filter(Boolean).join("");
}
