import { type Line, PageError } from "./lines.js";

/** Parses JSON with the slips of the official examples: comments, raw line breaks in strings, and escapes such as `\N`. */
export function parseExample({ at, text }: { at: Line; text: string }): unknown {
  try {
    return JSON.parse(text.replace(stringOrComment, (token) => (token.startsWith('"') ? repaired(token) : "")));
  } catch (error) {
    throw new PageError(at, `invalid JSON: ${error instanceof Error ? error.message : error}`);
  }
}

const stringOrComment = /"(?:\\[\s\S]|[^"\\])*"|\/\/.*|\/\*[\s\S]*?\*\//g;

function repaired(string: string): string {
  return string.replace(/\\([\s\S])|\p{Cc}/gu, (found, escaped) => {
    if (escaped === undefined) return JSON.stringify(found).slice(1, -1);
    return '"\\/bfnrtu'.includes(escaped) ? found : `\\${found}`;
  });
}
