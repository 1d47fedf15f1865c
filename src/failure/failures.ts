import type { Bitrix24Error, NetworkError } from "../errors.js";
import type { ResponseHead } from "../fetch-response.js";
import { redactor } from "../redact.js";
import { networkError } from "./network-error.js";
import { responseError } from "./response-error.js";

/** Creates the errors of calls to one portal. */
export interface Failures {
  /** For a response that is no success. */
  response(method: string, head: ResponseHead, body: string): Bitrix24Error;
  /** For whatever was thrown instead of a response, or, if `responded`, while its body was read. */
  network(method: string, thrown: unknown, responded: boolean): NetworkError;
}

/** Errors with all that can be said of a failure, and with the secrets masked that `secrets` returns at the time. */
export function failures(secrets: () => string[]): Failures {
  const redact = redactor(secrets);
  return {
    response: (method, head, body) => responseError(method, head, body, redact),
    network: (method, thrown, responded) => networkError(method, thrown, redact, responded),
  };
}
