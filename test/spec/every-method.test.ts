import { describe, expect, test } from "vitest";
import { heading } from "../../redocly/complete/error-tables.js";
import { document, examples, type KeyParameter, named, oneLine, operations, type Schema, schemaOf } from "./bundle.js";

// What the page of a method says of every method, and what the REST 3.0 and limits pages add to it.
// The addresses are in introduction.test.ts, the error codes in error-codes.test.ts.

const VALIDATION = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
const OBJECT_VALIDATION = "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION";
const FILTER_VALIDATION = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION";
const ACCESS = "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION";

const { AccessToken, EnvelopeFailure, ErrorCode, Failure, FlatFailure, KnownErrorCode, Time } =
  document.components.schemas;
const text = (schema?: Schema) => oneLine(schema?.description);

describe("an access token", () => {
  test("is a string, valid for one hour, that only an application sends", () => {
    expect(AccessToken?.type).toBe("string");
    expect(text(AccessToken)).toBe(
      "OAuth access token of the application. Required when an application calls; leave it out with a webhook, whose address already holds its secret. It is valid for one hour.",
    );
  });
  test.each(named)("is a parameter of %s, unless that takes a list", (_name, { requestBody }) => {
    const { type, properties } = schemaOf(requestBody);
    expect(properties?.auth).toEqual(type === "array" ? undefined : AccessToken);
  });
});

describe("time", () => {
  test("is what the request took and cost, as far as the portal says", () =>
    expect(text(Time)).toBe(
      "When the request ran and what it cost. Any key can be missing, and so can the object: a self-hosted portal sends no `operating` keys unless the limit is turned on there.",
    ));
  test("has two keys with moments that a program can read", () => {
    const moments = Object.entries(Time?.properties ?? {}).filter(([, { format }]) => format === "date-time");
    expect(moments.map(([key]) => key)).toEqual(["date_start", "date_finish"]);
  });
  test.each([
    ["start", "number", "When the request started, in Unix seconds, with a fraction."],
    ["finish", "number", "When the request finished, in Unix seconds, with a fraction."],
    ["duration", "number", "From `start` to `finish`, in seconds."],
    ["processing", "number", "Time spent in the method itself, in seconds."],
    ["date_start", "string", "The moment of `start`, as ISO 8601 with an offset."],
    ["date_finish", "string", "The moment of `finish`, as ISO 8601 with an offset."],
    ["operating_reset_at", "number", "When a part of the method's operating time is available again, in Unix seconds."],
    [
      "operating",
      "number",
      "Operating time that this application or webhook used up with the method in the last ten minutes, in seconds.",
    ],
  ])("has %s with its unit and meaning", (key, type, meaning) => {
    expect(Time?.properties?.[key]?.type).toBe(type);
    expect(text(Time?.properties?.[key])).toBe(meaning);
  });
});

describe("an error", () => {
  const error = EnvelopeFailure?.properties?.error;
  const issue = error?.properties?.validation?.items;

  test("comes in one of two shapes", () => {
    expect(Failure?.oneOf).toEqual([EnvelopeFailure, FlatFailure]);
    expect(text(Failure)).toBe("Any error response, in either of its two shapes.");
    expect(text(EnvelopeFailure)).toBe("Error of REST 3.0, as an object.");
    expect(text(FlatFailure)).toBe(
      "Error in the shape of the older REST, for a request that is rejected before the REST version is known.",
    );
  });
  test("always has an error, in either shape", () => {
    expect(EnvelopeFailure?.required).toEqual(["error"]);
    expect(FlatFailure?.required).toEqual(["error"]);
  });
  test("of REST 3.0 always has a code and a message", () => {
    expect(Object.keys(error?.properties ?? {})).toEqual(["code", "message", "validation"]);
    expect(error?.required).toEqual(["code", "message"]);
    expect(text(error)).toBe("What was rejected and why.");
  });
  test("of the older REST has its code as error, and error_description", () => {
    expect(Object.keys(FlatFailure?.properties ?? {})).toEqual(["error", "error_description"]);
    expect(FlatFailure?.properties?.error).toEqual(error?.properties?.code);
    expect(FlatFailure?.properties?.error_description?.type).toBe("string");
    expect(text(FlatFailure?.properties?.error_description)).toBe(
      "Text of the error, for developers rather than for users.",
    );
  });
  test("is identified by its code, of an open set", () => {
    expect(error?.properties?.code).toEqual(ErrorCode);
    expect(text(ErrorCode)).toBe(
      "Identifies the type of error. The set is open; handle a code you do not know by its HTTP status.",
    );
    expect(ErrorCode?.anyOf).toEqual([KnownErrorCode, { type: "string" }]);
    expect(KnownErrorCode?.type).toBe("string");
    expect(text(KnownErrorCode)).toBe("An error code that this document lists, each with an example of its own.");
  });
  test("has a message in the language of the portal, on which no program should branch", () => {
    expect(error?.properties?.message?.type).toBe("string");
    expect(text(error?.properties?.message)).toBe(
      "Text of the error, in the portal's language. Show it or log it, but do not branch on it.",
    );
  });
  test("lists the fields that are wrong under validation, as strings, where the portal says which", () => {
    expect(Object.values(issue?.properties ?? {}).map(({ type }) => type)).toEqual(["string", "string"]);
    expect(issue).not.toHaveProperty("required");
    expect(text(issue)).toBe("One validation error. Either key can be missing when it concerns the whole request.");
    expect(text(issue?.properties?.field)).toBe("Name of the field where the error occurred.");
    expect(text(issue?.properties?.message)).toBe("Description of the error, in the portal's language.");
  });
  test("has validation only with the codes of data validation", () => {
    expect(text(error?.properties?.validation)).toBe(
      `Details of a data validation error: which field is wrong, and why. Comes only with \`${VALIDATION}\`; where a method saves an object, with \`${OBJECT_VALIDATION}\`; and where it requires a condition, with \`${FILTER_VALIDATION}\`.`,
    );
    const codes = Object.entries(document.components.examples).flatMap(([code, { value }]) =>
      JSON.stringify(value).includes('"validation":') ? [code] : [],
    );
    expect(codes.sort()).toEqual([OBJECT_VALIDATION, FILTER_VALIDATION, VALIDATION]);
  });
});

describe.each(named)("%s", (_name, { responses }) => {
  test.each([
    [
      "401",
      "The credentials were not accepted.",
      `That \`${ACCESS}\` comes with 401 for a rejected token is known from a portal's source, not from a live response; the official pages of most methods print this code under 400.`,
      "`invalid_token` and `PAYMENT_REQUIRED` come with 401 in the official Python SDK, not in the official documentation.",
    ],
    [
      "402",
      "The paid period is over. This status was observed elsewhere; it is not in the official documentation.",
      "The official documentation gives `PAYMENT_REQUIRED` for the authorization server only. A portal's REST has a status 402 of its own, and the official Python SDK lists the code with 401.",
    ],
    [
      "403",
      "The credentials were accepted, but they do not allow the call.",
      `The official page of REST 3.0 gives \`${ACCESS}\` status 403, the pages of most methods print it under 400.`,
      "`PORTAL_DELETED` is documented with 500 and was observed elsewhere with 403.",
    ],
    [
      "404",
      "The portal has no such method.",
      "That `BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION` comes with 404 is known from a portal's source, not from a live response.",
    ],
    ["405", "The method cannot be called this way."],
    [
      "410",
      "The portal is gone. This status was observed elsewhere; it is not in the official documentation.",
      "`PORTAL_DELETED` is documented with 500, and the official Python SDK lists it with 410.",
    ],
    [
      "429",
      "The operating time of the method is used up.",
      "The official documentation names `OPERATION_TIME_LIMIT`. That REST 3.0 calls the same limit `BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION` is known from a portal's source, not from a live response.",
    ],
    ["500", "The portal failed."],
    ["503", "The portal rejects requests for now."],
  ])("says what %s means, and how that is known", (status, ...sentences) =>
    expect(oneLine(responses[status]?.description.split(heading)[0])).toBe(sentences.join(" ")),
  );

  test("denies access with 401 or 403, not with 400, where the official page prints it", () => {
    const statuses = Object.entries(responses).flatMap(([status, response]) =>
      examples(response).some(([code]) => code === ACCESS) ? [status] : [],
    );
    expect(statuses).toEqual(["401", "403"]);
    expect(oneLine(responses["400"]?.description)).toContain(
      `The request is wrong. The official pages of most methods also print \`${ACCESS}\` here, which is listed under 401 and 403: check the permissions of the user and the scope of the method.`,
    );
  });
});

describe.each(named)("%s, by whether it writes", (_name, operation) => {
  const { "x-safe": safe, parameters = [], responses } = operation;
  test("takes an idempotency key, and says what becomes of it, only if it is a call that writes", () => {
    const headers = Object.keys(responses["200"]?.headers ?? {});
    const isKeyless = safe || schemaOf(operation.requestBody).type === "array";
    expect([parameters.map(({ name }) => name), headers]).toEqual(
      isKeyless ? [[], []] : [["Idempotency-Key"], ["Idempotency-Key", "Idempotent-Replayed"]],
    );
    expect(responses["422"]?.description.split(heading)[0]).toBe(
      isKeyless ? undefined : "The key of the call was used for another one.",
    );
    expect(/\*\*Effect:\*\* \w/.test(operation.description)).toBe(!safe);
  });
});

test("an idempotency key has 1 to 255 printable ASCII characters without spaces", () => {
  const [[parameter]] = operations.flatMap(({ parameters }) => (parameters ? [parameters] : [])) as [[KeyParameter]];
  expect(parameter).toMatchObject({ in: "header", schema: { type: "string", minLength: 1, maxLength: 255 } });
  expect(parameter.required).toBeUndefined();
  const fits = new RegExp(parameter.schema.pattern);
  expect(["!~", "a", "a b", "é", "\n"].map((key) => fits.test(key))).toEqual([true, true, false, false, false]);
});

test.each(named.filter(([name]) => /\.field\.(get|list)$/.test(name)))(
  "%s documents what a name of select that does not exist is refused with",
  (_name, { responses }) => {
    const codes = examples(responses["400"]!).map(([key]) => key);
    expect(codes).toContain("BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION");
  },
);
