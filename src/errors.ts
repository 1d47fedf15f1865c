import type { components } from "../generated/schema.js";
import type { ErrorCode } from "./codes.js";

/** What is wrong with one parameter; either key can be missing. */
export type ValidationIssue = components["schemas"]["ValidationIssue"];

/** A response as an error keeps it, with secrets masked. */
export interface ErrorResponse {
  status: number;
  statusText: string;
  headers: Headers;
  body: string;
}

/** Facts of a failure, secrets masked. */
export interface FailureDetails {
  code: ErrorCode;
  /** HTTP status; undefined when no response came. */
  status?: number | undefined;
  method: string;
  /** The portal's message, in the portal's language; without one, what was observed. */
  detail: string;
  validation?: ValidationIssue[];
  /** What to do about it. */
  remedy?: string | undefined;
  /** When the portal or a proxy allows the next attempt. */
  retryAt?: Date | undefined;
  response?: ErrorResponse | undefined;
  cause?: unknown;
}

/** Any failed call. Branch on the class or on `code`; `message` is for people. */
export class Bitrix24Error extends Error {
  override name = "Bitrix24Error";
  declare readonly code: ErrorCode;
  declare readonly status: number | undefined;
  declare readonly method: string;
  declare readonly detail: string;
  /** Empty unless the portal rejected parameters. */
  declare readonly validation: readonly ValidationIssue[];
  /** What to do about it; undefined for a code that is not documented. */
  declare readonly remedy: string | undefined;
  /** Requests made for this call. */
  declare attempts: number;
  /** When the next attempt can succeed, where that is known. */
  declare retryAt: Date | undefined;
  /** The response with secrets masked; undefined when none came. Not enumerable, to keep logs short. */
  declare readonly response: ErrorResponse | undefined;

  constructor(details: FailureDetails) {
    const { code, status, method, detail, validation = [], remedy, retryAt, response, cause } = details;
    const issues = validation.map((issue) => listed(": ", issue.field, issue.message));
    const facts = listed("; ", detail, ...issues);
    const label = status === undefined ? code : `${code}, HTTP ${status}`;
    const head = facts ? `${facts} (${label})` : label;
    super(listed(" ", `${method}: ${head}.`, remedy), cause === undefined ? undefined : { cause });
    Object.assign(this, { code, status, method, detail, validation, remedy, attempts: 1, retryAt });
    Object.defineProperty(this, "response", { value: response });
  }

  /** Everything but stack, cause and response, for structured logs. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

function listed(separator: string, ...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(separator);
}

/** The request is invalid: a parameter is missing or wrong, or the body cannot be read. */
export class ValidationError extends Bitrix24Error {
  override name = "ValidationError";
}

/** There is no such object, or no such method. */
export class NotFoundError extends Bitrix24Error {
  override name = "NotFoundError";
}

/** The credentials were not accepted. */
export class AuthError extends Bitrix24Error {
  override name = "AuthError";
}

/** The credentials may be right, but rights, scope, plan or licence do not allow the call, or the portal is closed. */
export class AccessError extends Bitrix24Error {
  override name = "AccessError";
}

/** A limit refused the call: too many requests, too much time used, or REST blocked for the portal. */
export class LimitError extends Bitrix24Error {
  override name = "LimitError";
}

/** The portal failed. */
export class ServerError extends Bitrix24Error {
  override name = "ServerError";
}

/** No complete response came: no connection, a connection that broke, or a name that does not resolve. */
export class NetworkError extends Bitrix24Error {
  override name = "NetworkError";
  /** False when the request certainly did not reach the portal. */
  readonly sent: boolean;

  constructor({ sent = true, ...details }: FailureDetails & { sent?: boolean }) {
    super(details);
    this.sent = sent;
  }
}

/** No response came in time; the portal may have carried out the call. */
export class TimeoutError extends NetworkError {
  override name = "TimeoutError";
}

/** The portal redirected the call, which is not followed; `detail` names the host. */
export class RedirectError extends Bitrix24Error {
  override name = "RedirectError";
}

/** The response is not a portal's (HTML, an empty body, broken JSON, JSON of another shape), or larger than `maxResponseBytes`. */
export class UnexpectedAnswerError extends Bitrix24Error {
  override name = "UnexpectedAnswerError";
}
