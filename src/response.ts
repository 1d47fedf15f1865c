import type { Envelope, Time } from "./call.js";
import {
  type ErrorResponse,
  LimitError,
  portalError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
  type ValidationIssue,
} from "./errors.js";
import { isObject, parseJson } from "./json.js";
import { mask, type Redact } from "./redact.js";

/** Returns the envelope of a successful response; throws any other response as a typed error. */
export function readEnvelope(method: string, response: Response, body: string, redact: Redact): Envelope {
  const { status, statusText, headers, ok } = response;
  const parsed = parseJson(body);
  if (ok && isObject(parsed) && "result" in parsed && isEmpty(parsed.error)) {
    return {
      result: parsed.result,
      time: isObject(parsed.time) ? (parsed.time as Time) : undefined,
      status,
      statusText,
      headers,
      body,
    };
  }
  const kept = errorResponse(response, body, parsed, redact);
  // A browser hides everything of a redirect, even its status.
  if (status === 0 || (status >= 300 && status < 400)) throw redirected(method, kept);
  const failure = failureIn(parsed, redact);
  if (failure) throw portalError({ ...failure, method, status, retryAt: retryAt(headers), response: kept });
  throw unexpected(method, parsed === undefined ? body : parsed, kept, redact);
}

function errorResponse(response: Response, body: string, parsed: unknown, redact: Redact): ErrorResponse {
  const { status, statusText } = response;
  const headers = new Headers();
  response.headers.forEach((value, name) => {
    headers.append(name, redact(value));
  });
  // A redirect often repeats the request's address, in any encoding; its host is enough to act on.
  const location = headers.get("location");
  if (location !== null) headers.set("location", hostOf(location, response.url) ?? mask);
  return { status, statusText: redact(statusText), headers, body: maskedBody(body, parsed, redact) };
}

// JSON can escape any letter of a secret, so its parsed values are masked; a body without a secret is kept as it is.
function maskedBody(body: string, value: unknown, redact: Redact): string {
  if (value === undefined) return redact(body);
  const masked = json(value, redact);
  return masked === json(value, (part) => part) ? redact(body) : masked;
}

/** Reads either shape of an error response: REST 3.0's envelope, or the older flat one. */
function failureIn(envelope: unknown, redact: Redact) {
  if (!isObject(envelope)) return undefined;
  const { error, error_description: description } = envelope;
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

/** `Retry-After` as a moment; portals are not known to send it, proxies do, in seconds or as a date. */
function retryAt(headers: Headers): Date | undefined {
  const text = headers.get("retry-after") ?? "";
  const date = /^\d+$/.test(text)
    ? new Date(Date.now() + Number(text) * 1000)
    : new Date(/[a-z]/i.test(text) ? text : "");
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function redirected(method: string, response: ErrorResponse): RedirectError {
  const { status, headers } = response;
  const host = headers.get("location") ?? mask;
  return new RedirectError({
    code: "REDIRECT",
    status: status || undefined,
    method,
    detail: `the portal redirects to ${host === mask ? "another address" : host}`,
    // Hidden by the browser, so there is nothing to keep.
    response: status === 0 ? undefined : response,
  });
}

// Masked before it is parsed, since `URL` lowercases the host.
function hostOf(location: string, base: string): string | undefined {
  try {
    return new URL(location, base || undefined).host;
  } catch {
    return undefined;
  }
}

function unexpected(method: string, content: unknown, response: ErrorResponse, redact: Redact) {
  const { status, headers } = response;
  const what = typeof content === "string" ? redact(describe(content, headers)) : "JSON of another shape";
  const Class = status === 429 ? LimitError : status >= 500 ? ServerError : UnexpectedAnswerError;
  return new Class({
    code: "UNEXPECTED_ANSWER",
    status,
    method,
    detail: `the response is ${what}`,
    retryAt: retryAt(headers),
    response,
  });
}

function describe(body: string, headers: Headers): string {
  if (body === "") return "an empty body";
  const type = headers.get("content-type")?.split(";")[0] ?? "of no type";
  return type.includes("json") ? "broken JSON" : `${type}, not JSON`;
}

function text(value: unknown, redact: Redact): string {
  if (typeof value === "string") return redact(value);
  return value === undefined || value === null ? "" : json(value, redact);
}

function json(value: unknown, redact: Redact): string {
  // Masked before it is escaped again.
  const masking = (_key: string, part: unknown) => {
    if (typeof part === "string") return redact(part);
    return isObject(part) ? Object.fromEntries(Object.entries(part).map(([key, each]) => [redact(key), each])) : part;
  };
  try {
    return redact(JSON.stringify(value, masking));
  } catch {
    // JSON can be parsed at a depth at which it cannot be serialized.
    return "JSON nested too deeply";
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || Object.keys(Object(value)).length === 0;
}
