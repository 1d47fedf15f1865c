import { codeOf } from "../../../redocly/error-tables.js";
import type { Document, Examples } from "../document.js";
import type { Operator } from "../mutants.js";
import { at } from "../pointer.js";
import { examplesOf } from "../walk.js";

const codesOf = ({ components: { examples } }: Document) =>
  Object.entries(examples).flatMap(([name, { value }]) => (codeOf(value) === name ? [name] : []));

/** The code goes from every place that names it. */
const deleteCode: Operator = (document) =>
  codesOf(document).map((code) => ({
    keys: ["components", "examples", code],
    apply: (copy) => {
      for (const [, examples] of examplesOf(copy)) delete examples[code];
      delete copy.components.examples[code];
      const known = copy.components.schemas.KnownErrorCode!;
      known.enum = known.enum?.filter((one) => one !== code) ?? [];
    },
  }));

/** The code gets another name in every place that names it. */
const renameCode: Operator = (document) =>
  codesOf(document).map((code) => ({
    keys: ["components", "examples", code],
    apply: (copy) => {
      const text = JSON.stringify(copy).replaceAll(new RegExp(`(?<=["/])${code}(?=")`, "g"), `${code}_X`);
      Object.assign(copy, JSON.parse(text));
      copy.components.schemas.KnownErrorCode?.enum?.sort();
    },
  }));

/** The code comes with another status: from one reply it goes to the next that has not got it. */
const moveCode: Operator = (document) => {
  const replies = examplesOf(document).filter(([keys]) => !keys.includes("requestBody") && !keys.includes("200"));
  return replies.flatMap(([keys, examples], n) =>
    codesOf(document)
      .filter((code) => code in examples)
      .flatMap((code) => {
        const [to] = [...replies.slice(n + 1), ...replies].find(([, other]) => !(code in other)) ?? [];
        if (!to) return [];
        return [
          {
            keys: [...keys, code],
            apply: (copy: Document) => {
              const from = at<Examples>(copy, keys);
              at<Examples>(copy, to)[code] = from[code]!;
              delete from[code];
            },
          },
        ];
      }),
  );
};

const dropRemedy: Operator = (document) =>
  codesOf(document).map((code) => ({
    keys: ["components", "examples", code, "description"],
    apply: (copy) => delete copy.components.examples[code]?.description,
  }));

/** Changes of the error codes. */
export const operators = {
  "delete-error-code": deleteCode,
  "rename-error-code": renameCode,
  "move-error-code": moveCode,
  "drop-remedy": dropRemedy,
};
