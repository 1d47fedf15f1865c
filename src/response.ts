import type { Envelope, Time } from "./call.js";
import { isEmpty, maskedJson, readErrorBody } from "./error-body.js";
import {
  type Bitrix24Error,
  type ErrorResponse,
  LimitError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
} from "./errors.js";
import { isObject, parseJson } from "./json.js";
import type { Diagnosis } from "./load-diagnosis.js";
import { portalError } from "./portal-error.js";
import { mask, type Redact } from "./redact.js";

/** A response whose body has been read; a caller's `fetch` may leave out `statusText` and `url`. */
export type ResponseHead = Pick<Response, "status" | "headers"> & Partial<Pick<Response, "statusText" | "url">>;

/**
 * Returns the envelope of a successful response; undefined for any other response. For a method whose response has none, the
 * body is the result.
 */
export function readEnvelope(head: ResponseHead, body: string, isBare?: boolean): Envelope | undefined {
  const { status, statusText = "", headers } = head;
  const parsed = parseJson(body);
  const { result = isBare && isObject(parsed) ? parsed : undefined, error, time } = isObject(parsed) ? parsed : {};
  if (status < 200 || status > 299 || result === undefined || !isEmpty(error)) return undefined;
  return { result, time: isObject(time) ? (time as Time) : undefined, status, statusText, headers, body };
}

/** Returns the error of any other response. */
export function responseError(
  method: string,
  head: ResponseHead,
  body: string,
  redact: Redact,
  diagnosis: Diagnosis,
): Bitrix24Error {
  const { status } = head;
  const parsed = parseJson(body);
  const response = errorResponse(head, body, parsed, redact);
  // A browser hides everything of a redirect, even its status.
  if (status === 0 || (status >= 300 && status < 400)) return redirected(method, response, diagnosis);
  const facts = { method, status, retryAt: diagnosis.retryAfter?.(response.headers), response };
  const error = readErrorBody(parsed, redact);
  if (error) return portalError({ ...error, ...facts }, redact, diagnosis);
  const Class = status === 429 ? LimitError : status >= 500 ? ServerError : UnexpectedAnswerError;
  const what = parsed === undefined ? diagnosis.describeBody?.(body, response.headers) : "JSON of another shape";
  const detail = `the response is ${what ?? "not JSON"}`;
  return new Class({ ...facts, code: "UNEXPECTED_ANSWER", detail, remedy: diagnosis.ownRemedies?.UNEXPECTED_ANSWER });
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

function redirected(method: string, response: ErrorResponse, { ownRemedies }: Diagnosis): RedirectError {
  const { status, headers } = response;
  const host = headers.get("location") ?? mask;
  return new RedirectError({
    code: "REDIRECT",
    status: status || undefined,
    method,
    detail: `the portal redirects to ${host === mask ? "another address" : host}`,
    remedy: ownRemedies?.REDIRECT,
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
