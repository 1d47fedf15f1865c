import { isDeepStrictEqual } from "node:util";
import type { Document, Examples } from "../document.js";
import type { Operator } from "../mutants.js";
import { at, keysOf } from "../pointer.js";
import { examplesOf, operationsOf } from "../walk.js";

/** The value of an example by its key. */
const exampleValue = (document: Document, examples: Examples, key: string) =>
  at<{ value: unknown }>(document, keysOf(examples[key]!.$ref)).value;

/** Two neighbours trade places, unless they have one value. */
const swapExamples: Operator = (document) =>
  examplesOf(document).flatMap(([keys, examples]) => {
    const names = Object.keys(examples);
    return names.slice(1).flatMap((name, n) => {
      const before = names[n] as string;
      if (isDeepStrictEqual(exampleValue(document, examples, before), exampleValue(document, examples, name)))
        return [];
      return [
        {
          keys: [...keys, before],
          apply: (copy: Document) => {
            const found = at<Examples>(copy, keys);
            [found[before], found[name]] = [found[name]!, found[before]!];
          },
        },
      ];
    });
  });

const dropExample: Operator = (document) =>
  examplesOf(document).flatMap(([keys, examples]) =>
    Object.keys(examples).map((name) => ({
      keys: [...keys, name],
      apply: (copy) => delete at<Examples>(copy, keys)[name],
    })),
  );

const dropInvalidRequest: Operator = (document) =>
  operationsOf(document).flatMap(([keys, { "x-invalid-requests": invalid = {} }]) =>
    Object.keys(invalid).map((name) => ({
      keys: [...keys, "x-invalid-requests", name],
      apply: (copy) => delete at<Record<string, object>>(copy, [...keys, "x-invalid-requests"])[name],
    })),
  );

/** Changes of the examples. */
export const operators = {
  "swap-examples": swapExamples,
  "drop-example": dropExample,
  "drop-invalid-request": dropInvalidRequest,
};
