import type { Envelope, Time } from "./call.js";
import {
  LimitError,
  portalError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
  type ValidationIssue,
} from "./errors.js";
import type { Redact } from "./redact.js";

/** An answer as openapi-fetch hands it over. */
export interface Answer {
  /** The body of a success as text. */
  data?: string;
  /** The body of anything else: JSON where it is JSON, else its text. */
  error?: unknown;
  response: Response;
}

/** The envelope of a successful call; anything else an answer can be is thrown as a typed error. */
export function read(method: string, { data, error, response }: Answer, redact: Redact): Envelope {
  const { status, headers, type } = response;
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) throw redirected(method, response, redact);
  const body = data ?? "";
  const reply = response.ok ? parsed(body) : error;
  const failure = failureIn(reply, redact);
  if (failure) throw portalError({ ...failure, method, status, retryAt: retryAt(headers) });
  if (response.ok && isObject(reply) && "result" in reply && isEmpty(reply.error)) {
    return {
      result: reply.result,
      time: isObject(reply.time) ? (reply.time as Time) : undefined,
      status,
      headers,
      body,
    };
  }
  throw unexpected(method, reply, response, redact);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Either shape of an error reply: REST 3.0's envelope, or the older flat one. */
function failureIn(reply: unknown, redact: Redact) {
  if (!isObject(reply)) return undefined;
  const { error, error_description: description } = reply;
  const { code, message, validation } = isObject(error) ? error : { code: error, message: description };
  if (typeof code !== "string" || code === "") return undefined;
  return {
    code: redact(code),
    detail: text(message, redact),
    validation: Array.isArray(validation) ? validation.filter(isObject).map((issue) => masked(issue, redact)) : [],
  };
}

function masked({ field, message }: Record<string, unknown>, redact: Redact): ValidationIssue {
  return {
    ...(field !== undefined && { field: text(field, redact) }),
    ...(message !== undefined && { message: text(message, redact) }),
  };
}

/** `Retry-After` as a moment; no portal is known to send it, proxies do, in seconds or as a date. */
function retryAt(headers: Headers): Date | undefined {
  const text = headers.get("retry-after") ?? "";
  const date = /^\d+$/.test(text)
    ? new Date(Date.now() + Number(text) * 1000)
    : new Date(/[a-z]/i.test(text) ? text : "");
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function redirected(method: string, { status, headers, url }: Response, redact: Redact): RedirectError {
  // Masked before it is read, for a URL has its host in small letters.
  const location = redact(headers.get("location") ?? "");
  const host =
    location && URL.canParse(location, url || undefined) ? new URL(location, url || undefined).host : "elsewhere";
  return new RedirectError({
    code: "REDIRECT",
    status: status || undefined,
    method,
    detail: redact(`the portal points to ${host}`),
  });
}

function unexpected(method: string, reply: unknown, { status, headers }: Response, redact: Redact) {
  const text = typeof reply === "string" || reply === undefined;
  const what = text ? (reply ? redact(described(headers)) : "an empty body") : "JSON of another shape";
  const Class = status === 429 ? LimitError : status >= 500 ? ServerError : UnexpectedAnswerError;
  return new Class({
    code: "UNEXPECTED_ANSWER",
    status,
    method,
    detail: `the answer is ${what}`,
    retryAt: retryAt(headers),
  });
}

function described(headers: Headers): string {
  const type = headers.get("content-type")?.split(";")[0] ?? "of no type";
  return type.includes("json") ? "broken JSON" : `${type}, not JSON`;
}

function text(value: unknown, redact: Redact): string {
  if (typeof value === "string") return redact(value);
  // Masked before it is escaped once more.
  const masking = (_key: string, part: unknown) => {
    if (typeof part === "string") return redact(part);
    return isObject(part) ? Object.fromEntries(Object.entries(part).map(([key, each]) => [redact(key), each])) : part;
  };
  if (value === undefined || value === null) return "";
  try {
    return redact(JSON.stringify(value, masking));
  } catch {
    // JSON can be read deeper than it can be written.
    return "something nested too deeply to be shown";
  }
}

function isEmpty(value: unknown): boolean {
  return Object.keys(Object(value)).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
