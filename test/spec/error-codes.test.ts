import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Body, document, examples, named, operations } from "./bundle.js";

interface Fact {
  /** HTTP statuses that the official documentation gives. */
  documented?: number[];
  /** HTTP statuses that are known from elsewhere: other clients, the source of a portal or an SDK. */
  observed?: number[];
  message: string;
  validation?: object[];
  happened: string;
  remedy: string;
}

const facts: Record<string, Fact> = parse(readFileSync("test/spec/error-codes.yaml", "utf8"));
const mark = " (observed elsewhere, not in the official documentation)";

describe.each(Object.entries(facts))("%s", (code, fact) => {
  const { documented = [], observed = [], message, validation, happened, remedy } = fact;
  const example = document.components.examples[code];

  test("comes with these statuses, and no others", () => {
    const statuses = operations.flatMap(({ responses }) =>
      Object.keys(responses).filter((status) => code in under(responses[status])),
    );
    const expected = [...documented, ...observed].sort((a, b) => a - b);
    expect([...new Set(statuses)].map(Number)).toEqual(expected);
  });
  test("has its message, in the shape of its REST version", () => {
    const error = { code, message, ...(validation && { validation }) };
    const value = code.startsWith("BITRIX_REST_V3_") ? { error } : { error: code, error_description: message };
    expect(JSON.stringify(example?.value)).toBe(JSON.stringify(value));
  });
  test("says what happened, and that this is not documented where it is not", () =>
    expect(example?.summary).toBe(documented.length > 0 ? happened : happened + mark));
  test("says what to do", () => expect(example?.description).toBe(remedy));
});

test("the document has no other error code", () =>
  expect(document.components.schemas.KnownErrorCode?.enum?.toSorted()).toEqual(Object.keys(facts).toSorted()));

// Only some methods return these.
const own = [
  "ENTITYNOTFOUND",
  "INVALIDPAGINATION",
  "INVALIDSELECT",
  "UNKNOWNDTOPROPERTY",
  "IDEMPOTENCYKEYREUSED",
  "INVALIDIDEMPOTENCYKEY",
]
  .map((name) => `BITRIX_REST_V3_EXCEPTION_${name}EXCEPTION`)
  .concat("BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION");
const common = Object.keys(facts).filter((code) => !own.includes(code));

test.each(named)("%s can return each code that any method can", (_name, { responses }) => {
  const codes = Object.values(responses).flatMap((response) => Object.keys(under(response)));
  expect(codes).toEqual(expect.arrayContaining(common));
});

function under(response?: Body): Record<string, unknown> {
  return response ? Object.fromEntries(examples(response)) : {};
}
