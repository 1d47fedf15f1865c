export type { components, operations, paths } from "../generated/schema.js";
export type { Auth } from "./auth/auth.js";
export { type OAuthOptions, oauth } from "./auth/oauth.js";
export type { TokenStore } from "./auth/token-store.js";
export type { Tokens } from "./auth/tokens.js";
export { webhook } from "./auth/webhook.js";
export { BatchError, type BatchOptions, batch, type Command, type Outcomes, type Results } from "./batch.js";
export { type Reference, ref, refArray } from "./batch-reference.js";
export type {
  Call,
  CallOptions,
  Envelope,
  Field,
  Layer,
  MethodName,
  Params,
  RawRequest,
  Result,
  Send,
  Time,
} from "./call.js";
export { type Client, type CreateClientOptions, call, createClient, type NamedCallOptions } from "./client.js";
export type { ErrorCode, KnownErrorCode } from "./codes.js";
export {
  AccessError,
  AuthError,
  Bitrix24Error,
  type ErrorResponse,
  LimitError,
  NetworkError,
  NotFoundError,
  RedirectError,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
  ValidationError,
  type ValidationIssue,
} from "./errors.js";
export type { BodyReader, Fetch, FetchResponse } from "./fetch-response.js";
export type { LogRecord } from "./layers/log.js";
export type { RetryOptions } from "./layers/retry.js";
export type { Bucket, LimitOptions } from "./leaky-bucket.js";
export { type ListMethod, type Pages, type PagesOptions, pages } from "./pages.js";
export type { ClientOptions } from "./stack.js";
