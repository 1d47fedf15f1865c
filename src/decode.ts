/** A text after some rounds of decoding. */
export interface Decoded {
  text: string;
  /** Where each of its characters begins in the original text, and where the last one ends; undefined for the original. */
  starts: Uint32Array | undefined;
}

// A server quotes a request in JSON, a proxy puts that into a URL, a page shows the URL: three rounds, and one to spare.
const rounds = 4;

// Percent-encoded ASCII or UTF-8, escapes of JSON and JavaScript, HTML character references.
const escapes =
  /%(?:[0-7][\da-f]|[c-f][\da-f](?:%[89ab][\da-f]){1,3})|\\(?:u[\da-f]{4}|x[\da-f]{2}|["\\/bfnrt])|&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi;

/** The text itself, and what it becomes when escapes are decoded once, twice and so on, until nothing is left to decode. */
export function decodings(text: string): Decoded[] {
  const all: Decoded[] = [{ text, starts: undefined }];
  for (const latest of all) {
    const next = all.length <= rounds && decode(latest);
    if (next) all.push(next);
  }
  return all;
}

function decode({ text, starts }: Decoded): Decoded | undefined {
  const moved = new Uint32Array(text.length + 1);
  let length = 0;
  let end = 0;
  const move = (from: number, to: number) => {
    for (let index = from; index < to; index++) moved[length++] = starts ? (starts[index] ?? 0) : index;
  };
  const decoded = text.replace(escapes, (written, index: number) => {
    const characters = unescaped(written);
    move(end, index);
    end = index + written.length;
    for (let i = 0; i < characters.length; i++) move(index, index + 1);
    return characters;
  });
  move(end, text.length + 1);
  return end === 0 ? undefined : { text: decoded, starts: moved };
}

const control: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(written: string): string {
  const [mark, kind = ""] = written;
  if (mark === "%" && written.length === 3) return fromHex(written.slice(1));
  if (mark === "\\") return written.length > 2 ? fromHex(written.slice(2)) : (control[kind] ?? kind);
  if (mark === "&" && kind !== "#") return named[written.slice(1, -1).toLowerCase()] ?? written;
  try {
    return mark === "%" ? decodeURIComponent(written) : String.fromCodePoint(Number(`0${written.slice(2, -1)}`));
  } catch {
    // Not UTF-8, or beyond Unicode.
    return written;
  }
}

function fromHex(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}
