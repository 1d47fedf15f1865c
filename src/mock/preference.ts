/** The response that a caller asks for by `Prefer: code=400, example=NAME`. */
export interface Preference {
  code: string | undefined;
  example: string | undefined;
}

/** Reads a `Prefer` header, whose parts are separated by commas or semicolons; undefined when none is for the mock. */
export function readPreference(header: string): Preference | undefined {
  const parts = new Map(header.split(/[,;]/).map((part) => keyAndValue(part)));
  const code = parts.get("code");
  const example = parts.get("example");
  return code === undefined && example === undefined ? undefined : { code, example };
}

function keyAndValue(part: string): [string, string] {
  const [key = "", ...value] = part.split("=");
  return [
    key.trim().toLowerCase(),
    value
      .join("=")
      .trim()
      .replace(/^"(.*)"$/, "$1"),
  ];
}
