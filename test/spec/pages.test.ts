import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { named, type operations } from "./bundle.js";
import { type Difference, differencesBetween } from "./double-entry/difference.js";
import { errorDifferences } from "./double-entry/errors.js";
import { exampleDifferences } from "./double-entry/examples.js";
import { type Page, pageOf } from "./double-entry/page.js";
import { parametersOfDocument, parametersOfPage } from "./double-entry/parameters.js";
import { resultDifferences } from "./double-entry/result.js";
import { shared } from "./double-entry/shared.js";

// The document is written by hand, the facts of the official pages are extracted by machine: both must say the same.

interface Excuse {
  method: string;
  place: string;
  reason: string;
}

const excuses: Excuse[] = parse(readFileSync("test/spec/double-entry/differences.yaml", "utf8")) ?? [];
const excusing = ({ method, place }: Difference) =>
  excuses.find((excuse) => (excuse.method === "*" || excuse.method === method) && excuse.place === place);

const compared = named.map(([method, operation]) => {
  const page = pageOf(method);
  return { method, page, differences: page ? differencesOf(operation, page) : [] };
});

function differencesOf(operation: (typeof operations)[number], page: Page): Difference[] {
  const { operationId } = operation;
  return [
    ...differencesBetween(operationId, parametersOfPage(page), parametersOfDocument(operation, page)),
    ...resultDifferences(operation, page),
    ...errorDifferences(operation, page, shared),
    ...exampleDifferences(operation, page),
  ];
}

describe.each(compared)("$method", ({ method, page, differences }) => {
  test("says what its official page says", () => {
    expect(differences.filter((difference) => !excusing(difference))).toEqual([]);
  });

  test("has a page, or a reason to be without", () => {
    const excused = excuses.some((excuse) => excuse.method === method && excuse.place === "page");
    expect(page !== undefined).toBe(!excused);
  });
});

test.each(excuses)("the difference of $method at $place is there, and has a reason", (excuse) => {
  const differences = compared.flatMap((each) => each.differences);
  const without = compared.filter(({ page }) => page === undefined);
  const used =
    excuse.place === "page"
      ? without.some(({ method }) => method === excuse.method)
      : differences.some((difference) => excusing(difference) === excuse);
  expect(used).toBe(true);
  expect(excuse.reason).toMatch(/\w{3}/);
});
