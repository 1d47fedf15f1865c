import { deepestJson, isDeeperThan, parseJson } from "../../json.js";

/** A body as a recorder kept it. */
export interface RecordedBody {
  /** Undefined when it was not kept. */
  text: string | undefined;
  /** The JSON that it contains; undefined when it is not JSON. */
  value: unknown;
  /** Why it says nothing about what was sent; undefined when it can be judged. */
  gap: string | undefined;
}

/** Reads a `content` or `postData` of a HAR file; `size` is how many bytes were sent, as far as the recorder knew. */
export function recordedBody(content: unknown, size: unknown): RecordedBody {
  const text = textOf(content);
  if (text === undefined || (text === "" && size !== 0)) {
    return { text: undefined, value: undefined, gap: "recorded without a body; save the HAR with content" };
  }
  const value = parseJson(text);
  if (isDeeperThan(deepestJson, value)) {
    return { text, value: undefined, gap: `nested more than ${deepestJson} levels deep` };
  }
  const isCut = value === undefined && isCutOff(content, text, Number(size));
  return { text, value, gap: isCut ? "recorded only in part" : undefined };
}

function textOf(content: unknown): string | undefined {
  const { text, encoding } = Object(content) as { text?: unknown; encoding?: unknown };
  if (typeof text !== "string") return undefined;
  const decoded = encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
  return decoded.replace(/^\ufeff/, "");
}

// A body that ends within its JSON was cut by whoever sent it, when it is as long as the recorder says.
function isCutOff(content: unknown, text: string, size: number): boolean {
  const { truncated, comment } = Object(content) as { truncated?: unknown; comment?: unknown };
  if (truncated === true || (typeof comment === "string" && /truncat/i.test(comment))) return true;
  const bytes = Buffer.byteLength(text);
  return bytes < size || (bytes !== size && endsOpen(text));
}

/** True for a JSON text that ends within a string, or before all of its brackets are closed. */
function endsOpen(text: string): boolean {
  let open = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === "\\" && inString) i++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === "{" || character === "[") open++;
    else if (character === "}" || character === "]") open--;
  }
  return open > 0 || inString;
}
