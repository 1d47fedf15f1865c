import type { IncomingMessage } from "node:http";
import { isObject } from "../json.js";

/** Reads the body of a request as text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** The parameters in a body: none in an empty one, undefined when it is not a JSON object sent as `application/json`. */
export function readParameters(text: string, contentType = ""): Record<string, unknown> | undefined {
  if (text.trim() === "") return {};
  if (!/^\s*application\/json\s*(;|$)/i.test(contentType)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
