import type { components } from "../generated/schema.js";
import { canonical, type ErrorCode, remedyFor, usualStatus } from "./codes.js";

/** A complaint about one parameter; either key can be missing. */
export type ValidationIssue = components["schemas"]["ValidationIssue"];

/** A response as an error keeps it, with every secret masked. */
export interface ErrorResponse {
  status: number;
  statusText: string;
  headers: Headers;
  body: string;
}

/** What a failure is made of; no secret may be in it. */
export interface FailureDetails {
  code: ErrorCode;
  /** HTTP status; undefined when no answer came. */
  status?: number | undefined;
  method: string;
  /** What the portal said about it, in its own language, or what was seen. */
  detail: string;
  validation?: ValidationIssue[];
  /** What to do about it, where that is not in the document. */
  remedy?: string | undefined;
  /** When the portal or a proxy allows the next try. */
  retryAt?: Date | undefined;
  response?: ErrorResponse | undefined;
  cause?: unknown;
}

/** Any failed call. Decide by class or by `code`; `message` is for people. */
export class Bitrix24Error extends Error {
  override name = "Bitrix24Error";
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly method: string;
  readonly detail: string;
  /** Empty unless the portal rejected parameters. */
  readonly validation: readonly ValidationIssue[];
  /** What to do about it; undefined for a code that is not documented. */
  readonly remedy: string | undefined;
  /** Requests made for this call. */
  attempts = 1;
  /** When the next try can succeed, as far as it is known. */
  retryAt: Date | undefined;
  /** What the portal sent, with secrets masked; undefined when no response came. Not enumerable: logs stay short. */
  declare readonly response: ErrorResponse | undefined;

  constructor({
    code,
    status,
    method,
    detail,
    validation = [],
    remedy = remedyFor(code),
    retryAt,
    response,
    cause,
  }: FailureDetails) {
    const issues = validation.map((issue) => [issue.field, issue.message].filter(Boolean).join(": "));
    const facts = [detail, ...issues].filter(Boolean).join("; ");
    const label = status === undefined ? code : `${code}, HTTP ${status}`;
    const head = facts ? `${method}: ${facts} (${label}).` : `${method}: ${label}.`;
    super([head, remedy].filter(Boolean).join(" "), cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.method = method;
    this.detail = detail;
    this.validation = validation;
    this.remedy = remedy;
    this.retryAt = retryAt;
    Object.defineProperty(this, "response", { value: response });
  }

  /** All of it but stack and cause, for structured logs. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** The request is at fault: a parameter is missing or wrong, the body cannot be read. */
export class ValidationError extends Bitrix24Error {
  override name = "ValidationError";
}

/** No such object, or no such method. */
export class NotFoundError extends Bitrix24Error {
  override name = "NotFoundError";
}

/** The credentials were not accepted. */
export class AuthError extends Bitrix24Error {
  override name = "AuthError";
}

/** The credentials were accepted, but rights, scope or plan do not allow the call. */
export class AccessError extends Bitrix24Error {
  override name = "AccessError";
}

/** Too many requests, too much time used, or the portal's REST blocked. */
export class LimitError extends Bitrix24Error {
  override name = "LimitError";
}

/** The portal failed. */
export class ServerError extends Bitrix24Error {
  override name = "ServerError";
}

/** No answer came: not connected, cut off, or a name that does not resolve. */
export class NetworkError extends Bitrix24Error {
  override name = "NetworkError";
  /** False when it is certain that the portal got nothing of the request. */
  readonly sent: boolean;

  constructor({ sent = true, ...details }: FailureDetails & { sent?: boolean }) {
    super(details);
    this.sent = sent;
  }
}

/** No answer came in time; whether the portal carried the call out is not known. */
export class TimeoutError extends NetworkError {
  override name = "TimeoutError";
}

/** The portal pointed elsewhere; `detail` names the host. */
export class RedirectError extends Bitrix24Error {
  override name = "RedirectError";
}

/** Something answered, but not as a portal does: HTML, an empty body, broken JSON, JSON of another shape. */
export class UnexpectedAnswerError extends Bitrix24Error {
  override name = "UnexpectedAnswerError";
}

const byCode = new Map<string, typeof Bitrix24Error>([
  ["BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", NotFoundError],
  ["QUERY_LIMIT_EXCEEDED", LimitError],
  ["OVERLOAD_LIMIT", LimitError],
]);

const byStatus = new Map<number, typeof Bitrix24Error>([
  [400, ValidationError],
  [401, AuthError],
  [403, AccessError],
  [404, NotFoundError],
  [422, ValidationError],
  [429, LimitError],
]);

/** The error for a failure that the portal gave a code, in the class of its code; an unknown code goes by its status. */
export function portalError(details: FailureDetails & { status: number }): Bitrix24Error {
  const status = usualStatus(details.code, details.status);
  const Class =
    byCode.get(canonical(details.code)) ?? byStatus.get(status) ?? (status >= 500 ? ServerError : Bitrix24Error);
  return new Class(details);
}
