import { describe, expectTypeOf, it } from "vitest";
import {
  type AccessError,
  AuthError,
  Bitrix24Error,
  type ErrorCode,
  type KnownErrorCode,
  LimitError,
  type NetworkError,
  type NotFoundError,
  type RedirectError,
  type ServerError,
  type UnexpectedAnswerError,
  type ValidationError,
  type ValidationIssue,
} from "../../src/index.js";

declare const error: Bitrix24Error;

describe("the code of an error", () => {
  it("completes to the documented codes and the client's own", () => {
    // Were the set of codes to collapse into string, nothing could be extracted from it.
    expectTypeOf<Extract<ErrorCode, "expired_token">>().toEqualTypeOf<"expired_token">();
    expectTypeOf<Extract<ErrorCode, KnownErrorCode>>().toEqualTypeOf<KnownErrorCode>();
    expectTypeOf<"BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION">().toExtend<KnownErrorCode>();
    expectTypeOf<"NETWORK_FAILURE" | "REDIRECT" | "UNEXPECTED_ANSWER">().toExtend<KnownErrorCode>();
    expectTypeOf<"NO_SUCH_CODE">().not.toExtend<KnownErrorCode>();
    expectTypeOf<string>().not.toExtend<KnownErrorCode>();
  });

  it("can be decided by, whether documented or not", () => {
    switch (error.code) {
      case "QUERY_LIMIT_EXCEEDED":
      case "NETWORK_FAILURE":
      case "NOTE_SEARCH_QUERY_TOO_SHORT":
        break;
      // @ts-expect-error: a code is a text.
      case 42:
        break;
    }
    expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
    expectTypeOf<string>().toExtend<ErrorCode>();
    expectTypeOf(error.code).toExtend<string>();
  });
});

describe("an error", () => {
  it("tells what failed, how, and what to do", () => {
    expectTypeOf(error).toExtend<Error>();
    expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.method).toEqualTypeOf<string>();
    expectTypeOf(error.detail).toEqualTypeOf<string>();
    expectTypeOf(error.remedy).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.validation).toEqualTypeOf<readonly ValidationIssue[]>();
    expectTypeOf<ValidationIssue>().toEqualTypeOf<{ field?: string; message?: string }>();
  });

  it("cannot be rewritten", () => {
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
      | UnexpectedAnswerError
      | ValidationError
    >().toExtend<Bitrix24Error>();
  });

  it("is told from others by its class, one after another", () => {
    if (error instanceof AuthError) expectTypeOf(error).toExtend<AuthError>();
    else if (error instanceof LimitError) expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
    else expectTypeOf(error).toEqualTypeOf<Bitrix24Error>();

    const caught: unknown = error;
    if (caught instanceof Bitrix24Error) expectTypeOf(caught.remedy).toEqualTypeOf<string | undefined>();
  });
});
