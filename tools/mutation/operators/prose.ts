import type { Document } from "../document.js";
import type { Change, Operator } from "../mutant.js";
import { at, type Keys, pointer } from "../pointer.js";
import { withOppositeWord, withOtherCode, withOtherQuantity, withoutSentence } from "../text.js";
import { places } from "../walk.js";

/** A summary or a description; texts of one family describe things of one kind that stand side by side. */
interface Text {
  keys: Keys;
  text: string;
  family: string;
}

function texts(document: Document): Text[] {
  return places(document).flatMap(({ kind, keys, node }) =>
    Object.entries(node).flatMap(([key, text]) => {
      if (!["summary", "description"].includes(key) || typeof text !== "string") return [];
      // Operations stand side by side though their paths are parted.
      const parent = kind === "operation" ? "" : pointer(keys.slice(0, -1));
      return [{ keys: [...keys, key], text, family: `${kind} ${parent} ${key}` }];
    }),
  );
}

/** Two neighbours trade what is said of them. */
const swapProse: Operator = (document) => {
  const last = new Map<string, Text>();
  return texts(document).flatMap(({ keys, text, family }): Change[] => {
    const before = last.get(family);
    last.set(family, { keys, text, family });
    if (!before || before.text === text) return [];
    const apply = (copy: Document) => {
      write(copy, before.keys, text);
      write(copy, keys, before.text);
    };
    return [{ keys: before.keys, apply }];
  });
};

/** The operator that puts each of the altered texts in the place of each text. A text that is left empty goes. */
const alter =
  (alterations: (text: string) => string[]): Operator =>
  (document) =>
    texts(document).flatMap(({ keys, text }) =>
      [...new Set(alterations(text))].map((altered, n) => ({
        keys: [...keys, String(n)],
        apply: (copy) => write(copy, keys, altered),
      })),
    );

function write(copy: Document, keys: Keys, text: string): void {
  const node = at<Record<string, string>>(copy, keys.slice(0, -1));
  const key = keys.at(-1) ?? "";
  if (text.trim() === "") delete node[key];
  else node[key] = text;
}

/** Changes of what the document says in words, in English. */
export const prose: Record<string, Operator> = {
  "swap-prose": swapProse,
  "drop-sentence": alter(withoutSentence),
  "reverse-word": alter(withOppositeWord),
  "change-quantity": alter(withOtherQuantity),
  "change-code-span": alter(withOtherCode),
};
