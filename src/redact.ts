/** What stands in place of a secret. */
export const mask = "***";

/** Masks a text: every secret is replaced, also where it is escaped for a URL, a form or JSON. */
export type Redact = (text: string) => string;

/** A `Redact` for the secrets that the given function names at the time of masking. */
export function redactor(secrets: () => string[]): Redact {
  let hidden = "";
  let known: string[] = [];
  return (text) => {
    const present = secrets();
    // Worked out once for as long as the secrets stay the same; every failure is masked several times.
    if (hidden !== present.join("\n")) [hidden, known] = [present.join("\n"), forms(present)];
    return known.reduce((masked, form) => masked.replaceAll(form, mask), text);
  };
}

// Longest first, so that a secret that is part of another leaves nothing of the longer one.
function forms(secrets: string[]): string[] {
  return [...new Set(secrets.filter(Boolean).flatMap(written))].sort((a, b) => b.length - a.length);
}

// Twice, for a JSON body may come back in the query of a URL, and the other way round.
function written(secret: string): string[] {
  return [secret, tried(decodeURIComponent, secret)].flatMap(escaped).flatMap(escaped);
}

function escaped(text: string): string[] {
  return [
    text,
    tried(encodeURIComponent, text),
    new URLSearchParams({ "": text }).toString().slice(1),
    JSON.stringify(text).slice(1, -1),
  ];
}

// A stray % or half a surrogate pair makes both codecs throw; such a secret has no other form.
function tried(codec: (text: string) => string, secret: string): string {
  try {
    return codec(secret);
  } catch {
    return secret;
  }
}

/** A copy of whatever was thrown, as an error whose message, code and causes hold no secret. */
export function redacted(thrown: unknown, redact: Redact, depth = 0): Error {
  const [name = "Error", message = thrown, code, cause] = ["name", "message", "code", "cause"].map((key) =>
    part(thrown, key),
  );
  const copy = new Error(
    redact(legible(message) || legible(code ?? name)),
    cause && depth < 4 ? { cause: redacted(cause, redact, depth + 1) } : undefined,
  );
  return Object.assign(
    copy,
    { name: redact(legible(name)) },
    code === undefined ? {} : { code: redact(legible(code)) },
  );
}

// What is thrown can be anything: a getter of it can throw in its turn, a revoked proxy throws at everything.
function part(thrown: unknown, key: string): unknown {
  try {
    return Object(thrown)[key];
  } catch {
    return undefined;
  }
}

// An object can be without a text form.
function legible(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "something without a text form";
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
