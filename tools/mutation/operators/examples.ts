import { isDeepStrictEqual } from "node:util";
import type { Document, Examples } from "../document.js";
import { type Operator, onEach } from "../mutant.js";
import { at, keysOf, swap } from "../pointer.js";

/** The example under a key, wherever it is kept. */
const example = (document: Document, examples: Examples, key: string) => {
  const found = examples[key];
  return found && "$ref" in found ? at<{ value?: unknown }>(document, keysOf(found.$ref)) : found;
};

/** Two neighbours trade places, unless they have one value. */
const swapExamples = onEach("media", ({ examples = {} }, document) => {
  const names = Object.keys(examples);
  return names.slice(1).flatMap((name, n) => {
    const before = names[n] as string;
    const [one, other] = [before, name].map((key) => example(document, examples, key)?.value);
    if (isDeepStrictEqual(one, other)) return [];
    return [[["examples", before], (copy) => swap(copy.examples ?? {}, before, name)]];
  });
});

const dropExample = onEach("media", ({ examples = {} }) =>
  Object.keys(examples).map((name) => [["examples", name], (copy) => delete copy.examples?.[name]]),
);

/** Changes of the examples. */
export const examples: Record<string, Operator> = {
  "swap-examples": swapExamples,
  "drop-example": dropExample,
};
