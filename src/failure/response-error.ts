import {
  type Bitrix24Error,
  type ErrorResponse,
  LimitError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
} from "../errors.js";
import type { ResponseHead } from "../fetch-response.js";
import { parseJson } from "../json.js";
import { mask, type Redact } from "../redact.js";
import { retryAfter } from "../retry-after.js";
import { maskedJson, readErrorBody } from "./error-body.js";
import { ownRemedies } from "./own-remedies.js";
import { portalError } from "./portal-error.js";

/** Creates the error for a response that is no success. */
export function responseError(method: string, head: ResponseHead, body: string, redact: Redact): Bitrix24Error {
  const { status } = head;
  const parsed = parseJson(body);
  const response = errorResponse(head, body, parsed, redact);
  // A browser hides everything of a redirect, even its status.
  if (status === 0 || (status >= 300 && status < 400)) return redirected(method, response);
  const facts = { method, status, retryAt: retryAfter(response.headers), response };
  const error = readErrorBody(parsed, redact);
  if (error) return portalError({ ...error, ...facts }, redact);
  const Class = status === 429 ? LimitError : status >= 500 ? ServerError : UnexpectedAnswerError;
  const what = parsed === undefined ? describeBody(body, response.headers) : "JSON of another shape";
  const detail = `the response is ${what}`;
  return new Class({ ...facts, code: "UNEXPECTED_ANSWER", detail, remedy: ownRemedies.UNEXPECTED_ANSWER });
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
    remedy: ownRemedies.REDIRECT,
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

/** What a body is that is not JSON. */
function describeBody(body: string, headers: Headers): string {
  if (body === "") return "an empty body";
  const type = headers.get("content-type")?.split(";")[0] ?? "of no type";
  return type.includes("json") ? "broken JSON" : `${type}, not JSON`;
}
