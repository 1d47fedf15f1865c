import { isObject } from "../../json.js";
import { mediaType } from "../response.js";
import { harSecrets } from "./har-secrets.js";
import { type RecordedBody, recordedBody } from "./recorded-body.js";

/** One recorded call below `/rest/api/`, without address and credentials. */
export interface Exchange {
  /** HTTP verb, in upper case. */
  verb: string;
  /** REST name of the method. */
  method: string;
  request: Recorded;
  response: Recorded & { status: number };
}

/** A body, and its media type; the type is empty when there is none. */
export interface Recorded extends RecordedBody {
  type: string;
}

/** What a HAR file holds. */
export interface Recording {
  exchanges: Exchange[];
  /** The number of other requests. */
  others: number;
  /** Tokens, passwords and cookies in the file, which a report must not show. */
  secrets: string[];
}

/** The calls of REST 3.0 in a HAR file; undefined when it is no HAR file. */
export function readHar(har: unknown): Recording | undefined {
  const log = isObject(har) ? har.log : undefined;
  const entries = isObject(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) return undefined;
  const exchanges = entries.flatMap((entry) => exchangeOf(Object(entry).request, Object(entry).response) ?? []);
  return { exchanges, others: entries.length - exchanges.length, secrets: harSecrets(entries) };
}

function exchangeOf(request: unknown, response: unknown): Exchange | undefined {
  if (!isObject(request) || !isObject(response)) return undefined;
  const { method: verb, url, headers, postData, bodySize } = request;
  const { status, content } = response;
  const method = methodOf(url);
  // Browsers and proxies record 0 for a request without a response.
  if (method === undefined || typeof verb !== "string" || typeof status !== "number" || status === 0) return undefined;
  if (verb.toUpperCase() === "OPTIONS") return undefined;
  const sent = recorded(headers, postData ?? (bodySize === 0 ? { text: "" } : undefined), bodySize);
  return {
    verb: verb.toUpperCase(),
    method,
    request: { ...sent, value: withoutAuth(sent.value) },
    response: { ...recorded(response.headers, content, Object(content).size), status },
  };
}

// Clients build addresses with slashes too many; portals do not mind.
function methodOf(url: unknown): string | undefined {
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  const path = new URL(url).pathname.replace(/\/+/g, "/").replace(/\/$/, "");
  return /\/rest\/api\/(?:\d+\/[^/]+\/)?([a-z][\w.]*)$/i.exec(path)?.[1];
}

function recorded(headers: unknown, content: unknown, size: unknown): Recorded {
  const body = recordedBody(content, size);
  return { ...body, type: recordedType(headers, content) ?? (body.value === undefined ? "" : "application/json") };
}

// The header is what was sent; `mimeType` is what the recorder made of it. Undefined when the recorder kept neither.
function recordedType(headers: unknown, content: unknown): string | undefined {
  const list = Array.isArray(headers) ? headers : [];
  const isContentType = ({ name }: { name?: unknown }) => typeof name === "string" && /^content-type$/i.test(name);
  const header = list.map(Object).find(isContentType);
  const { mimeType } = Object(content) as { mimeType?: unknown };
  const known = [header?.value, mimeType].find((each) => typeof each === "string" && !/^(x-unknown)?$/.test(each));
  if (known !== undefined) return mediaType(known);
  return list.length > 0 ? "" : undefined;
}

function withoutAuth(body: unknown): unknown {
  return isObject(body) && typeof body.auth === "string" ? { ...body, auth: "***" } : body;
}
