import type { Envelope, Time } from "./call.js";
import { isEmpty, maskedJson, readErrorBody } from "./error-body.js";
import { type ErrorResponse, LimitError, RedirectError, ServerError, UnexpectedAnswerError } from "./errors.js";
import { isObject, parseJson } from "./json.js";
import { portalError } from "./portal-error.js";
import { mask, type Redact } from "./redact.js";
import { retryAfter } from "./retry-after.js";

/** A response whose body has been read; a caller's `fetch` may leave out `statusText` and `url`. */
export type ResponseHead = Pick<Response, "status" | "headers"> & Partial<Pick<Response, "statusText" | "url">>;

/** Returns the envelope of a successful response; throws any other response as a typed error. */
export function readEnvelope(method: string, head: ResponseHead, body: string, redact: Redact): Envelope {
  const { status, statusText = "", headers } = head;
  const parsed = parseJson(body);
  const ok = status >= 200 && status < 300;
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
  const response = errorResponse(head, body, parsed, redact);
  // A browser hides everything of a redirect, even its status.
  if (status === 0 || (status >= 300 && status < 400)) throw redirected(method, response);
  const error = readErrorBody(parsed, redact);
  if (error) throw portalError({ ...error, method, status, retryAt: retryAfter(response.headers), response }, redact);
  throw unexpected(method, parsed === undefined ? body : parsed, response, redact);
}

function errorResponse(head: ResponseHead, body: string, parsed: unknown, redact: Redact): ErrorResponse {
  const { status, statusText = "" } = head;
  const headers = new Headers();
  head.headers.forEach((value, name) => {
    headers.append(name, redact(String(value)));
  });
  // A redirect often repeats the request's address, in any encoding; its host is enough to act on.
  const location = headers.get("location");
  if (location !== null) headers.set("location", hostOf(location, head.url) ?? mask);
  return { status, statusText: redact(statusText), headers, body: maskedBody(body, parsed, redact) };
}

// JSON can escape any letter of a secret, so its parsed values are masked; a body without a secret is kept as it is.
function maskedBody(body: string, parsed: unknown, redact: Redact): string {
  if (parsed === undefined) return redact(body);
  const masked = maskedJson(parsed, redact);
  return masked === maskedJson(parsed, (part) => part) ? redact(body) : masked;
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
function hostOf(location: string, base?: string): string | undefined {
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
    retryAt: retryAfter(headers),
    response,
  });
}

function describe(body: string, headers: Headers): string {
  if (body === "") return "an empty body";
  const type = headers.get("content-type")?.split(";")[0] ?? "of no type";
  return type.includes("json") ? "broken JSON" : `${type}, not JSON`;
}
