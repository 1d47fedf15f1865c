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

/** The envelope of a successful call; anything else an answer can be is thrown as a typed error. */
export function read(method: string, response: Response, body: string, redact: Redact): Envelope {
  const { status, headers, ok } = response;
  const reply = parsed(body);
  if (ok && isObject(reply) && "result" in reply && isEmpty(reply.error)) {
    return {
      result: reply.result,
      time: isObject(reply.time) ? (reply.time as Time) : undefined,
      status,
      headers,
      body,
    };
  }
  // A browser hides all of a redirect, its status too.
  if (status === 0 || (status >= 300 && status < 400)) throw redirected(method, response, redact);
  const failure = failureIn(reply, redact);
  if (failure) throw portalError({ ...failure, method, status, retryAt: retryAt(headers) });
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
  return new RedirectError({
    code: "REDIRECT",
    status: status || undefined,
    method,
    detail: redact(`the portal points to ${(location && hostOf(location, url)) || "elsewhere"}`),
  });
}

function hostOf(location: string, base: string): string | undefined {
  try {
    return new URL(location, base || undefined).host;
  } catch {
    return undefined;
  }
}

function unexpected(method: string, reply: unknown, { status, headers }: Response, redact: Redact) {
  const what = typeof reply === "string" ? redact(described(reply, headers)) : "JSON of another shape";
  const Class = status === 429 ? LimitError : status >= 500 ? ServerError : UnexpectedAnswerError;
  return new Class({
    code: "UNEXPECTED_ANSWER",
    status,
    method,
    detail: `the answer is ${what}`,
    retryAt: retryAt(headers),
  });
}

function described(body: string, headers: Headers): string {
  if (body === "") return "an empty body";
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
  return value === undefined || Object.keys(Object(value)).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
