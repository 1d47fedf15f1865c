import { describe, expectTypeOf, it } from "vitest";
import {
  type AccessError,
  AuthError,
  Bitrix24Error,
  type ErrorCode,
  type ErrorResponse,
  type KnownErrorCode,
  LimitError,
  NetworkError,
  type NotFoundError,
  type RedirectError,
  type ServerError,
  TimeoutError,
  type UnexpectedAnswerError,
  type ValidationError,
  type ValidationIssue,
} from "../../src/index.js";
import type { ContractError } from "../../src/layers/validate.js";

declare const error: Bitrix24Error;

describe("the code of an error", () => {
  it("completes to the documented codes and the client's own", () => {
    // Were the set of codes to collapse into string, nothing could be extracted from it.
    expectTypeOf<Extract<ErrorCode, "expired_token">>().toEqualTypeOf<"expired_token">();
    expectTypeOf<Extract<ErrorCode, KnownErrorCode>>().toEqualTypeOf<KnownErrorCode>();
    expectTypeOf<"BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION">().toExtend<KnownErrorCode>();
    expectTypeOf<
      "NETWORK_FAILURE" | "TIMEOUT" | "REDIRECT" | "UNEXPECTED_ANSWER" | "RENEWAL_FAILED"
    >().toExtend<KnownErrorCode>();
    expectTypeOf<"NO_SUCH_CODE">().not.toExtend<KnownErrorCode>();
    expectTypeOf<string>().not.toExtend<KnownErrorCode>();
  });

  it("works in a switch, documented or not", () => {
    switch (error.code) {
      case "QUERY_LIMIT_EXCEEDED":
      case "NETWORK_FAILURE":
      case "NOTE_SEARCH_QUERY_TOO_SHORT":
        break;
      // @ts-expect-error: a code is a string.
      case 42:
        break;
    }
    expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
    expectTypeOf<string>().toExtend<ErrorCode>();
    expectTypeOf(error.code).toExtend<string>();
  });

  it("can be narrowed to the known ones, of which a misspelt one does not compile", () => {
    const known = "expired_token" as KnownErrorCode;
    switch (known) {
      case "OPERATION_TIME_LIMIT":
      case "OVERLOAD_LIMIT":
      case "TIMEOUT":
      case "RENEWAL_FAILED":
        break;
      // @ts-expect-error: misspelt.
      case "OVERLAOD_LIMIT":
        break;
      case "NOTE_SEARCH_QUERY_TOO_SHORT":
        break;
      // @ts-expect-error: not a known code.
      case "TASK_TOO_LATE":
        break;
    }
  });
});

describe("an error", () => {
  it("says what failed, how, and what to do", () => {
    expectTypeOf(error).toExtend<Error>();
    expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.method).toEqualTypeOf<string>();
    expectTypeOf(error.detail).toEqualTypeOf<string>();
    expectTypeOf(error.remedy).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.validation).toEqualTypeOf<readonly ValidationIssue[]>();
    expectTypeOf<ValidationIssue>().toEqualTypeOf<{ field?: string; message?: string }>();
  });

  it("says how many requests were made, and when to try again if that is known", () => {
    expectTypeOf(error.attempts).toEqualTypeOf<number>();
    expectTypeOf(error.retryAt).toEqualTypeOf<Date | undefined>();
  });

  it("has the response, where one came", () => {
    expectTypeOf(error.response).toEqualTypeOf<ErrorResponse | undefined>();
    expectTypeOf<ErrorResponse>().toEqualTypeOf<{
      status: number;
      statusText: string;
      headers: Headers;
      body: string;
    }>();
    // @ts-expect-error: read-only.
    error.response = undefined;
  });

  it("is read-only", () => {
    // @ts-expect-error: read-only.
    error.code = "X";
    // @ts-expect-error: read-only.
    error.status = 200;
    // @ts-expect-error: read-only.
    error.validation = [];
    // @ts-expect-error: read-only.
    error.remedy = "";
  });

  it("of every class is a Bitrix24Error", () => {
    expectTypeOf<
      | AccessError
      | AuthError
      | LimitError
      | NetworkError
      | NotFoundError
      | RedirectError
      | ServerError
      | TimeoutError
      | UnexpectedAnswerError
      | ValidationError
    >().toExtend<Bitrix24Error>();
  });

  it("is narrowed by its class, one after another", () => {
    if (error instanceof AuthError) expectTypeOf(error).toExtend<AuthError>();
    else if (error instanceof LimitError) expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
    else expectTypeOf(error).toEqualTypeOf<Bitrix24Error>();

    const caught: unknown = error;
    if (caught instanceof Bitrix24Error) expectTypeOf(caught.remedy).toEqualTypeOf<string | undefined>();
  });

  it("of the network says whether the request may have been sent, and a timeout is one", () => {
    expectTypeOf<TimeoutError>().toExtend<NetworkError>();
    expectTypeOf<NetworkError["sent"]>().toEqualTypeOf<boolean>();
    const caught: unknown = error;
    if (caught instanceof TimeoutError) expectTypeOf(caught.sent).toEqualTypeOf<boolean>();
    if (caught instanceof NetworkError) {
      // @ts-expect-error: read-only.
      caught.sent = false;
    }
    // @ts-expect-error: no other error has it.
    error.sent;
  });
});

describe("a response that differs from the document", () => {
  it("is an error of its own, with the method and the differences", () => {
    expectTypeOf<ContractError>().toExtend<Error>();
    expectTypeOf<ContractError>().not.toExtend<Bitrix24Error>();
    expectTypeOf<ContractError["method"]>().toEqualTypeOf<string>();
    expectTypeOf<ContractError["differences"]>().toEqualTypeOf<{ pointer: string; expected: string }[]>();
  });
});
