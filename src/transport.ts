import openapi from "openapi-fetch";
import type { Auth } from "./auth/auth.js";
import type { Envelope, Send, Time } from "./call.js";
import {
  LimitError,
  NetworkError,
  portalError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
  type ValidationIssue,
} from "./errors.js";
import { type Redact, redacted, redactor } from "./redact.js";

/** A `fetch` of the caller's choice; it is always called with a URL and an init. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

// What is used of openapi-fetch. Its own types know no Request but the global one, and no method by a computed name.
const open = openapi as unknown as (options: object) => { POST(path: string, init: object): Promise<Answer> };

/** Carries a call in one HTTP request; rejects with a typed error, or with the signal's reason when aborted. */
export function transport(auth: Auth, fetch: Fetch): Send {
  const redact = redactor(auth.secrets);
  const api = open({
    baseUrl: auth.baseUrl(),
    headers: { Accept: "application/json" },
    redirect: "manual",
    bodySerializer: String,
    // A whole Request would cost more than the rest of openapi-fetch.
    Request: Unbuilt,
    fetch: ({ url, init }: Unbuilt) => fetch(url, init),
  });
  return async ({ method, params, signal }) => {
    // Made out here, for a parameter that JSON cannot hold is the caller's mistake and not the network's.
    const body = JSON.stringify({ ...params, ...auth.credentials() });
    const answer = await api.POST(`/${method}`, { body, parseAs: "text", signal }).catch((thrown: unknown) => {
      throw signal?.aborted ? signal.reason : unreachable(method, thrown, redact);
    });
    return read(method, answer, redact);
  };
}

class Unbuilt {
  constructor(
    readonly url: string,
    readonly init: RequestInit,
  ) {}
}

interface Answer {
  data?: string;
  /** JSON where the body is JSON, else its text. */
  error?: unknown;
  response: Response;
}

function read(method: string, { data, error, response }: Answer, redact: Redact): Envelope {
  const { status, headers, type } = response;
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) throw redirected(method, response, redact);
  const body = data ?? "";
  const reply = response.ok ? parsed(body) : error;
  const failure = failureIn(reply, redact);
  if (failure) throw portalError({ ...failure, method, status });
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

function unreachable(method: string, thrown: unknown, redact: Redact): NetworkError {
  const cause = redacted(thrown, redact);
  const root = cause.cause instanceof Error ? cause.cause : cause;
  return new NetworkError({ code: "NETWORK_FAILURE", method, detail: `no answer came: ${root.message}`, cause });
}

function redirected(method: string, { status, headers, url }: Response, redact: Redact): RedirectError {
  const location = headers.get("location");
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
  return new Class({ code: "UNEXPECTED_ANSWER", status, method, detail: `the answer is ${what}` });
}

function described(headers: Headers): string {
  const type = headers.get("content-type")?.split(";")[0] ?? "of no type";
  return type.includes("json") ? "broken JSON" : `${type}, not JSON`;
}

function text(value: unknown, redact: Redact): string {
  if (typeof value === "string") return redact(value);
  // Masked before it is escaped once more.
  const masking = (_key: string, part: unknown) => (typeof part === "string" ? redact(part) : part);
  return value === undefined || value === null ? "" : redact(JSON.stringify(value, masking));
}

function isEmpty(value: unknown): boolean {
  return Object.keys(Object(value)).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
