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
  const decoded = secrets.flatMap((secret) => decodings(secret).map(({ text }) => text));
  // A form has a plus in place of a space.
  const forms = [...new Set(decoded.flatMap((text) => [text, text.replaceAll(" ", "+")]))].filter(Boolean);
  const words = forms.filter(({ length }) => length < shortest).map(lowerCase);
  const plain = forms.filter(({ length }) => length >= shortest).map(lowerCase);
  const base64 = forms.filter(({ length }) => length >= shortest).flatMap(base64Forms);
  const overlap = longestEscape * Math.max(0, ...forms.map(({ length }) => length));

  function find(text: string): Range[] {
    return decodings(text).flatMap(({ text: decoded, starts }) => {
      const lower = lowerCase(decoded);
      const standard = decoded.replaceAll("-", "+").replaceAll("_", "/");
      const ranges = [
        ...plain.flatMap((form) => occurrences(lower, form)),
        ...words.flatMap((form) => occurrences(lower, form)).filter((range) => isWord(lower, range)),
        ...base64.flatMap(({ core, before, after }) =>
          occurrences(standard, core).map(([start, end]): Range => [Math.max(0, start - before), end + after]),
        ),
      ];
      return ranges.map(([start, end]): Range => [starts?.[start] ?? start, starts?.[end] ?? end]);
    });
  }

  // In pieces, so that the memory it takes does not grow with the text.
  return (text) => {
    const ranges: Range[] = [];
    for (let from = 0; from === 0 || from + overlap < text.length; from += windowSize) {
      const piece = text.slice(from, from + windowSize + overlap);
      for (const [start, end] of find(piece)) ranges.push([from + start, from + end]);
    }
    return ranges;
  };
}

function occurrences(text: string, form: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) ranges.push([at, at + form.length]);
  return ranges;
}

function isWord(text: string, [start, end]: Range): boolean {
  const neighbours = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
  return !/[\p{L}\p{N}_']/u.test(neighbours);
}

// Keeps the length, so that positions stay the same.
function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/**
 * What is the same in every base64 text that contains the secret, for each of the three positions it can have in a group
 * of three bytes; `before` and `after` are the characters beside it that share bits with the secret.
 */
function base64Forms(secret: string): { core: string; before: number; after: number }[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  return [0, 1, 2].map((position) => {
    const bits = (position + bytes.length) * 8;
    const core = btoa("\0".repeat(position) + bytes).slice(Math.ceil((position * 8) / 6), Math.floor(bits / 6));
    return { core, before: position > 0 ? 1 : 0, after: bits % 6 > 0 ? 1 : 0 };
  });
}
