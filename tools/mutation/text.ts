/** The text with one sentence left out, for each that it has. Headings, list items and paragraphs end a sentence too. */
export function withoutSentence(text: string): string[] {
  return each(text, /\S.*?(?:[.!?](?=\s+[^a-z\s]|\s*$)|(?=\s*\n\s*(?:\n|[-*|#>]|\d+\.))|$)\s*/gs, () => "");
}

/** The text with one word turned into its opposite, for each that has one. */
export function withOppositeWord(text: string): string[] {
  return each(text, anyOf(Object.keys(opposites)), (word) => inCaseOf(word, opposites[word.toLowerCase()]));
}

/** The text with one number or unit of time made the next larger, for each that it names. */
export function withOtherQuantity(text: string): string[] {
  const larger = Object.fromEntries(scales.flatMap((scale) => scale.slice(1).map((next, n) => [scale[n], next])));
  return [
    ...each(text, /\d+/g, (digits) => String(BigInt(digits) + 1n)),
    ...each(text, anyOf(Object.keys(larger)), (word) => inCaseOf(word, larger[word.toLowerCase()])),
  ];
}

/** The text with one code span misspelt, for each that it has. */
export function withOtherCode(text: string): string[] {
  return each(text, /(?<!`)`[^`\n]+`(?!`)/g, (span) => `${span.slice(0, -1)}x\``);
}

function each(text: string, pattern: RegExp, replace: (found: string) => string): string[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    return text.slice(0, index) + replace(found) + text.slice(index + found.length);
  });
}

// Whole words, and none that is part of a name such as `not_found` or `/rest/all`.
const anyOf = (words: string[]) => new RegExp(`(?<![\\w/.-])(?:${words.join("|")})(?![\\w/-])`, "gi");

const inCaseOf = (word: string, other = "") =>
  /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;

const pairs = [
  ["always", "never"],
  ["can", "cannot"],
  ["must", "need not"],
  ["with", "without"],
  ["before", "after"],
  ["first", "last"],
  ["least", "most"],
  ["true", "false"],
  ["each", "no"],
  ["more", "less"],
] as const;

const opposites: Record<string, string> = {
  ...Object.fromEntries(pairs),
  ...Object.fromEntries(pairs.map(([one, other]) => [other, one])),
  "do not": "do",
  "does not": "does",
  "is not": "is",
  "are not": "are",
  not: "surely",
  every: "no",
  only: "also",
  may: "must",
  all: "none",
  and: "or",
  or: "and",
};

const counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const times = ["second", "minute", "hour", "day", "week", "month", "year"];
const scales = [counts, times, times.map((time) => `${time}s`)];
