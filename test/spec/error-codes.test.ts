import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Body, document, examples, named, operations } from "./bundle.js";

interface Fact {
  /** HTTP statuses that the official documentation gives. */
  documented?: number[];
  /** HTTP statuses that are known from elsewhere: other clients, the source of a portal or an SDK. */
  observed?: number[];
  /** HTTP statuses of a code that the official documentation has without printing a status. */
  unprinted?: number[];
  message: string;
  validation?: object[];
  happened: string;
  remedy: string;
}

const facts: Record<string, Fact> = parse(readFileSync("test/spec/error-codes.yaml", "utf8"));
const marks = {
  observed: " (observed elsewhere, not in the official documentation)",
  unprinted: " (documented without its HTTP status)",
};

// Only some methods return these; their errors have the shape of REST 3.0.
const own = [
  ...[
    "ENTITYNOTFOUND",
    "INVALIDORDER",
    "INVALIDPAGINATION",
    "INVALIDSELECT",
    "UNKNOWNDTOPROPERTY",
    "VALIDATION_REQUESTFILTERVALIDATION",
    "IDEMPOTENCYKEYREUSED",
    "INVALIDIDEMPOTENCYKEY",
  ].map((name) => `BITRIX_REST_V3_EXCEPTION_${name}EXCEPTION`),
  "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION",
  ...Object.keys(facts).filter((code) => code.startsWith("NOTE_")),
  // Those of the follow-ups, in lower case as the codes of OAuth.
  ...["access_denied", "invalid_date_range", "invalid_order", "invalid_pagination", "invalid_select_field"],
];

describe.each(Object.entries(facts))("%s", (code, fact) => {
  const { documented = [], observed = [], unprinted = [], message, validation, happened, remedy } = fact;
  const example = document.components.examples[code];

  test("comes with these statuses, and no others", () => {
    const statuses = operations.flatMap(({ responses }) =>
      Object.keys(responses).filter((status) => code in under(responses[status])),
    );
    const expected = [...documented, ...observed, ...unprinted].sort((a, b) => a - b);
    expect([...new Set(statuses)].map(Number)).toEqual(expected);
  });
  test("has its message, in the shape of its REST version", () => {
    const error = { code, message, ...(validation && { validation }) };
    const value =
      code.startsWith("BITRIX_REST_V3_") || own.includes(code)
        ? { error }
        : { error: code, error_description: message };
    expect(JSON.stringify(example?.value)).toBe(JSON.stringify(value));
  });
  test("says what happened, and what of this is not documented", () => {
    const mark = documented.length > 0 ? "" : marks[unprinted.length > 0 ? "unprinted" : "observed"];
    expect(example?.summary).toBe(happened + mark);
  });
  test("says what to do", () => expect(example?.description).toBe(remedy));
});

test("the document has no other error code", () =>
  expect(document.components.schemas.KnownErrorCode?.enum?.toSorted()).toEqual(Object.keys(facts).toSorted()));

const common = Object.keys(facts).filter((code) => !own.includes(code));

test.each(named)("%s can return each code that any method can", (_name, { responses }) => {
  const codes = Object.values(responses).flatMap((response) => Object.keys(under(response)));
  expect(codes).toEqual(expect.arrayContaining(common));
});

function under(response?: Body): Record<string, unknown> {
  return response ? Object.fromEntries(examples(response)) : {};
}
