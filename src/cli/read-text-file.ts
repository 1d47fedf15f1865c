import { readFile } from "node:fs/promises";
import { UsageError } from "./command.js";

/** Reads a file as `decodeText` does. Throws a `UsageError` when it cannot be read. */
export async function readTextFile(path: string): Promise<string> {
  return readFile(path).then(decodeText, ({ code, message }: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read: ${code === "ENOENT" ? "there is no such file" : message}.`);
  });
}

/** Decodes a JSON text in UTF-8 or UTF-16, with or without a byte order mark, as Windows PowerShell saves it. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

// JSON begins with an ASCII character, of which UTF-16 makes a zero byte.
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  return (first === 0xfe && second === 0xff) || first === 0 ? "utf-16be" : "utf-8";
}
