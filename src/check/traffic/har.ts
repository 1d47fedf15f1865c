import { isObject, parseJson } from "../../json.js";

/** One recorded call below `/rest/api/`, without address and credentials. */
export interface Exchange {
  verb: string;
  /** REST name of the method. */
  method: string;
  /** Undefined when it was recorded without its body, or is not JSON. */
  request: unknown;
  reply: { status: number; type: string; text: string | undefined };
}

/** Any address will do, for drift is told that all traffic went there. */
export const base = "https://portal.invalid/rest/api";

/** The calls of REST 3.0 that a HAR file holds, and how many other requests; undefined when it is no HAR file. */
export function exchangesIn(har: unknown): { exchanges: Exchange[]; others: number } | undefined {
  const log = isObject(har) ? har.log : undefined;
  const entries = isObject(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) return undefined;
  const exchanges = entries.flatMap((entry) => exchange(Object(entry).request, Object(entry).response) ?? []);
  return { exchanges, others: entries.length - exchanges.length };
}

/** A HAR file of nothing but what is to be judged: methods, bodies, statuses. What was secret is left behind. */
export function harOf(exchanges: Exchange[]): object {
  const entries = exchanges.map(({ verb, method, request, reply }) => ({
    startedDateTime: "1970-01-01T00:00:00.000Z",
    time: 0,
    request: {
      ...message([{ name: "Content-Type", value: "application/json" }]),
      method: verb,
      url: `${base}/${method}`,
      queryString: [],
      ...(request !== undefined && { postData: { mimeType: "application/json", text: JSON.stringify(request) } }),
    },
    response: {
      ...message([{ name: "Content-Type", value: reply.type }]),
      status: reply.status,
      statusText: "",
      redirectURL: "",
      content: { size: -1, mimeType: reply.type, ...(reply.text !== undefined && { text: reply.text }) },
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  }));
  return { log: { version: "1.2", creator: { name: "bitrix24-openapi", version: "" }, entries } };
}

function message(headers: object[]): object {
  return { httpVersion: "HTTP/1.1", headers, cookies: [], headersSize: -1, bodySize: -1 };
}

function exchange(request: unknown, response: unknown): Exchange | undefined {
  if (!isObject(request) || !isObject(response)) return undefined;
  const url = URL.canParse(String(request.url)) ? new URL(String(request.url)).pathname : "";
  const [, method] = /\/rest\/api\/(?:\d+\/[^/]+\/)?([a-z][\w.]*)\/?$/i.exec(url) ?? [];
  const verb = String(request.method).toUpperCase();
  const status = Number(response.status);
  // 0 is what browsers and proxies record of a request without an answer.
  if (method === undefined || verb === "OPTIONS" || status === 0) return undefined;
  const content = isObject(response.content) ? response.content : {};
  return {
    verb,
    method,
    request: withoutAuth(parseJson(textOf(request.postData) ?? "")),
    reply: {
      status,
      type: String(content.mimeType ?? "")
        .split(";")[0]!
        .trim()
        .toLowerCase(),
      text: textOf(content),
    },
  };
}

function textOf(content: unknown): string | undefined {
  const { text, encoding } = Object(content) as { text?: unknown; encoding?: unknown };
  if (typeof text !== "string") return undefined;
  return encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
}

function withoutAuth(body: unknown): unknown {
  return isObject(body) && typeof body.auth === "string" ? { ...body, auth: "***" } : body;
}
