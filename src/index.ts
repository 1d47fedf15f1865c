export type { Auth } from "./auth/auth.js";
export { type OAuthOptions, oauth } from "./auth/oauth.js";
export { webhook } from "./auth/webhook.js";
export type { CallOptions, Envelope, Field, MethodName, Params, Result, Time } from "./call.js";
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  AccessError,
  AuthError,
  Bitrix24Error,
  type ErrorCode,
  type KnownErrorCode,
  LimitError,
  NetworkError,
  NotFoundError,
  RedirectError,
  ServerError,
  UnexpectedAnswerError,
  ValidationError,
  type ValidationIssue,
} from "./errors.js";
export type { Fetch } from "./transport.js";
