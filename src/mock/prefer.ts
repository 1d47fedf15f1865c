/** What a caller asks for by `Prefer: code=400, example=NAME` or `Prefer: dynamic=true`. */
export interface Wish {
  code?: string;
  example?: string;
  dynamic?: boolean;
}

/** The wish in a `Prefer` header, whose parts may be parted by commas or semicolons; undefined when it holds none for the mock. */
export function wishIn(header: string): Wish | undefined {
  const parts = new Map(header.split(/[,;]/).map((part) => pair(part)));
  const code = parts.get("code");
  const example = parts.get("example");
  const dynamic = parts.get("dynamic") === "true";
  if (code === undefined && example === undefined && !dynamic) return undefined;
  return {
    ...(code !== undefined && { code }),
    ...(example !== undefined && { example }),
    ...(dynamic && { dynamic }),
  };
}

function pair(part: string): [string, string] {
  const [name = "", ...value] = part.split("=");
  return [
    name.trim().toLowerCase(),
    value
      .join("=")
      .trim()
      .replace(/^"(.*)"$/, "$1"),
  ];
}
