import type { Document, Examples } from "../document.js";
import type { Operator } from "../mutant.js";
import { at } from "../pointer.js";
import { find } from "../walk.js";

/** How a document names its error codes: each is the key of an example that carries it. */
export interface ErrorCodes {
  /** The code that the value of an example carries; undefined for a success. */
  codeOf(value: unknown): unknown;
  /** The schema under `components` whose `enum` lists the codes. */
  listedIn: string;
}

/** Changes of the error codes, in every place that names them. */
export function errorCodes({ codeOf, listedIn }: ErrorCodes): Record<string, Operator> {
  const codesOf = ({ components }: Document) =>
    Object.entries(components?.examples ?? {}).flatMap(([name, example]) =>
      "value" in example && codeOf(example.value) === name ? [name] : [],
    );

  const deleteCode: Operator = (document) =>
    codesOf(document).map((code) => ({
      keys: ["components", "examples", code],
      apply: (copy) => {
        for (const [, { examples = {} }] of find(copy, "media")) delete examples[code];
        delete copy.components?.examples?.[code];
        const known = copy.components?.schemas?.[listedIn];
        if (known?.enum) known.enum = known.enum.filter((one) => one !== code);
      },
    }));

  const renameCode: Operator = (document) =>
    codesOf(document).map((code) => ({
      keys: ["components", "examples", code],
      apply: (copy) => {
        const text = JSON.stringify(copy).replaceAll(new RegExp(`(?<=["/])${code}(?=")`, "g"), `${code}_X`);
        Object.assign(copy, JSON.parse(text));
        copy.components?.schemas?.[listedIn]?.enum?.sort();
      },
    }));

  /** The code goes from one response to the next that has not got it, and so to another status. */
  const moveCode: Operator = (document) => {
    const errors = errorsOf(document);
    return errors.flatMap(([keys, examples], n) =>
      codesOf(document)
        .filter((code) => code in examples)
        .flatMap((code) => {
          const [to] = [...errors.slice(n + 1), ...errors].find(([, other]) => !(code in other)) ?? [];
          if (!to) return [];
          return [
            {
              keys: [...keys, code],
              apply: (copy: Document) => {
                const [source, target] = [at<Examples>(copy, keys), at<Examples>(copy, to)];
                Object.assign(target, { [code]: source[code] });
                delete source[code];
              },
            },
          ];
        }),
    );
  };

  return { "delete-error-code": deleteCode, "rename-error-code": renameCode, "move-error-code": moveCode };
}

/** The examples of the error responses. */
function errorsOf(document: Document): [keys: readonly string[], examples: Examples][] {
  return find(document, "media").flatMap(([keys, { examples }]) => {
    const isError = !keys.includes("requestBody") && !keys.some((key) => /^2\d\d$/.test(key));
    return examples && isError ? [[[...keys, "examples"], examples]] : [];
  });
}
