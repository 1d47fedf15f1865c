/**
 * A credential without the white space around it, which files and environment variables tend to add. Throws a
 * `TypeError` that quotes nothing when it is empty, or contains white space or control characters.
 */
export function credential(value: unknown, name: string): string {
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") throw new TypeError(`${name} is missing or empty`);
  if (hasInvisible(text)) throw new TypeError(`${name} contains white space or control characters`);
  return text;
}

/** True for a text with white space, control or formatting characters, or with an unpaired surrogate. */
export function hasInvisible(text: string): boolean {
  return /[\s\p{C}]/u.test(text);
}
