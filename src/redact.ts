/** Replaces a secret. */
export const mask = "***";

/** Masks every secret in a text, also where it is escaped for a URL, a form or JSON. */
export type Redact = (text: string) => string;

/** A `Redact` for the secrets that `secrets` returns at the time of masking. */
export function redactor(secrets: () => string[]): Redact {
  let hidden = "";
  let known: string[] = [];
  return (text) => {
    const present = secrets();
    // Computed once for as long as the secrets stay the same; each failure is masked several times.
    if (hidden !== present.join("\n")) [hidden, known] = [present.join("\n"), forms(present)];
    return known.reduce((masked, form) => masked.replaceAll(form, mask), text);
  };
}

// Longest first, so that nothing is left of a secret that contains another.
function forms(secrets: string[]): string[] {
  return [...new Set(secrets.filter(Boolean).flatMap(formsOf))].sort((a, b) => b.length - a.length);
}

// Escaped twice: a JSON body can come back in the query of a URL, and the other way round.
function formsOf(secret: string): string[] {
  return [secret, orSame(decodeURIComponent, secret)].flatMap(escaped).flatMap(escaped);
}

function escaped(text: string): string[] {
  return [
    text,
    orSame(encodeURIComponent, text),
    new URLSearchParams({ "": text }).toString().slice(1),
    JSON.stringify(text).slice(1, -1),
  ];
}

// Both codecs throw on a stray % or an unpaired surrogate; such a secret has no other form.
function orSame(codec: (text: string) => string, secret: string): string {
  try {
    return codec(secret);
  } catch {
    return secret;
  }
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

/** The text on one line, without control characters: a portal's text may contain some, and a terminal would obey them. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this matches them on purpose
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
