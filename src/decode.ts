/** A text after some rounds of decoding. */
export interface Decoded {
  text: string;
  /** Where the character at an index begins in the original text, and where the last one ends. */
  origin(index: number): number;
}

// A server quotes a request in JSON, a proxy puts that into a URL, a page shows the URL: three rounds, and one to spare.
const rounds = 4;

// Percent-encoded ASCII or UTF-8, escapes of JSON and JavaScript, HTML character references, known or not.
const escapes = /%(?:[0-7][\da-f]|[c-f][\da-f](?:%[89ab][\da-f]){1,3})|\\(?:u[\da-f]{4}|x[\da-f]{2}|.)|&[#\w]{1,8};/gi;

/** The text itself, and what it becomes when escapes are decoded once, twice and so on, until nothing is left to decode. */
export function decodings(text: string): Decoded[] {
  const all: Decoded[] = [{ text, origin: (index) => index }];
  for (const latest of all) {
    const next = decode(latest);
    if (next.text !== latest.text && all.length <= rounds) all.push(next);
  }
  return all;
}

function decode({ text, origin }: Decoded): Decoded {
  const origins: number[] = [];
  let end = 0;
  const copyTo = (index: number) => {
    while (end < index) origins.push(origin(end++));
  };
  const decoded = text.replace(escapes, (written, index: number) => {
    const characters = unescaped(written);
    copyTo(index);
    end = index + written.length;
    for (let i = 0; i < characters.length; i++) origins.push(origin(index));
    return characters;
  });
  copyTo(text.length + 1);
  return { text: decoded, origin: (index) => Number(origins[index]) };
}

const named: Record<string, string> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescaped(written: string): string {
  try {
    if (written.startsWith("%")) return decodeURIComponent(written);
    const name = written.slice(1).replace(/[#;]/g, "").toLowerCase();
    const code = Number(name.replace(/^[ux]/, "0x"));
    return named[name] ?? (code >= 0 ? String.fromCodePoint(code) : written.slice(1));
  } catch {
    // Not UTF-8, or beyond Unicode.
    return written;
  }
}
