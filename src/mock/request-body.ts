import type { IncomingMessage } from "node:http";
import { deepestJson, isDeeperThan, isObject, parseJson } from "../json.js";

/** The largest body that the mock reads, in bytes. */
export const maxBodyBytes = 16 * 1024 * 1024;

/**
 * Reads the body of a request as text; undefined when it is longer than `limit` bytes, of which no more are kept.
 * Rejects when the body breaks off.
 */
export async function readBody(request: IncomingMessage, limit = maxBodyBytes): Promise<string | undefined> {
  let size = 0;
  let chunks: Buffer[] = [];
  // What is too long is read to its end all the same: a caller that is still sending would not see the response.
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) chunks = [];
    else chunks.push(chunk);
  }
  return size > limit ? undefined : Buffer.concat(chunks).toString("utf8");
}

/** The commands in a body that is a list, each `query` an object; undefined for any other body. */
export function readCommands(text: string): unknown[] | undefined {
  const value = parseJson(text);
  if (!Array.isArray(value) || isDeeperThan(deepestJson, value)) return undefined;
  // PHP writes an object without keys as a list.
  const isEmptyList = (query: unknown) => Array.isArray(query) && query.length === 0;
  return value.map((command) =>
    isObject(command) && isEmptyList(command.query) ? { ...command, query: {} } : command,
  );
}

/**
 * The parameters in a body: none in an empty one or in `[]`, as PHP writes an object without keys; undefined when it is
 * not a JSON object sent as `application/json`.
 */
export function readParameters(text: string, contentType = ""): Record<string, unknown> | undefined {
  if (text.trim() === "") return {};
  if (!/^\s*application\/json\s*(;|$)/i.test(contentType)) return undefined;
  const value = parseJson(text);
  if (Array.isArray(value) && value.length === 0) return {};
  return isObject(value) && !isDeeperThan(deepestJson, value) ? value : undefined;
}
