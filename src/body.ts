import type { FetchResponse } from "./fetch-response.js";

// Only decoding as a stream can go on within a character. It costs more than all the rest, so the last chunk does without.
const decoder = new TextDecoder();

/** The default of the option `maxResponseBytes`: 64 MB. */
export const defaultMaxBytes = 64 * 2 ** 20;

/**
 * Reads the body of a response as text. Resolves to undefined when it has more than `maxBytes` bytes after decompression;
 * the rest is not read, and the connection is released.
 */
export async function readBody(response: FetchResponse, maxBytes: number): Promise<string | undefined> {
  // What a caller's fetch resolves to may have no stream, or one of another kind.
  const reader = response.body?.getReader?.();
  if (!reader) {
    const text = String(await response.text());
    return text.length > maxBytes ? undefined : text;
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks.map((chunk, n) => decoder.decode(chunk, { stream: n + 1 in chunks })).join("");
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
}
