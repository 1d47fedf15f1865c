import { type Range, secretFinder } from "./find-secrets.js";

/** Replaces a secret. */
export const mask = "***";

/** Masks every secret in a text, also where it is encoded. */
export type Redact = (text: string) => string;

// A text of this many characters takes a second at worst.
const longestText = 2 ** 22;

/** A `Redact` for the secrets that `secrets` returns at the time of masking. It cuts a text after four million characters. */
export function redactor(secrets: () => string[]): Redact {
  let known = "";
  let find = secretFinder([]);
  return (text) => {
    const present = secrets();
    const key = present.join("\n");
    // Computed once for as long as the secrets stay the same; each failure is masked several times.
    if (key !== known) find = secretFinder(present);
    known = key;
    const start = text.slice(0, longestText);
    return masked(start, find(start)) + (text.length > longestText ? "…" : "");
  };
}

function masked(text: string, ranges: Range[]): string {
  let result = "";
  let end = 0;
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    if (from >= end) result += text.slice(end, from) + mask;
    end = Math.max(end, to);
  }
  return result + text.slice(end);
}

/** Whatever was thrown, copied into an error whose message, code and causes are masked. */
export function redacted(thrown: unknown, redact: Redact, depth = 0): Error {
  const [name = "Error", message = thrown, code, cause] = ["name", "message", "code", "cause"].map((key) =>
    property(thrown, key),
  );
  const copy = new Error(
    redact(asText(message) || asText(code ?? name)),
    cause && depth < 4 ? { cause: redacted(cause, redact, depth + 1) } : undefined,
  );
  return Object.assign(copy, { name: redact(asText(name)) }, code === undefined ? {} : { code: redact(asText(code)) });
}

// Anything can be thrown: an object whose getter throws in turn, a revoked proxy, which always throws.
function property(thrown: unknown, key: string): unknown {
  try {
    return Object(thrown)[key];
  } catch {
    return undefined;
  }
}

// Not every object can be converted to a string.
function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "a value that cannot be converted to a string";
  }
}

/** The text on one line, without characters that a terminal would obey: controls, and overrides of the text's direction. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ");
}

/** The value as indented JSON in which the characters that a terminal would obey are escaped. */
export function printableJson(value: unknown): string {
  // JSON itself escapes the controls below a space only.
  return String(JSON.stringify(value, null, 2)).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
