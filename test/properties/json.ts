import fc from "fast-check";

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Any string, also with unpaired surrogates. */
export const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 6 }),
  fc.constantFrom("Почта", "👩‍👩‍👧", "\u2028", "é", "e\u0301"),
);

/** Keys, many of which mean something to JavaScript or to the reader of a response. */
export const key = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "toJSON", "then", "length"),
  fc.constantFrom("", "0", "id", "auth", "item", "result", "time", "error", "code", "message", "validation", "field"),
  text,
);

// The deepest can be parsed, but not serialized.
const depths = fc.oneof({ weight: 3, arbitrary: fc.nat(200) }, { weight: 1, arbitrary: fc.constant(5_000) });

// Put into the text verbatim by `written`: valid JSON that JSON.stringify never produces.
const tokens = fc.oneof(
  fc.constantFrom("1e400", "-1e400", "-0", "5e-324", "123456789012345678901234567890", '"\\ud800"', '"\\u0000"'),
  fc.constantFrom('{"a":1,"a":2}', '{"__proto__":{"error":"x"}}', '{"toString":1,"valueOf":2}'),
  depths.map((depth) => "[".repeat(depth) + "]".repeat(depth)),
  depths.map((depth) => `${'{"a":'.repeat(depth)}0${"}".repeat(depth)}`),
);

const leaf = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER + 1, Number.MAX_VALUE, ""),
  fc.integer(),
  text,
);

function tree(leaves: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.letrec<{ tree: Json }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaves,
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
    ),
  })).tree;
}

/** Any JSON value. */
export const json = tree(leaf);

/** Any JSON value, to be serialized by `written`: some strings stand for tokens that no value can express. */
export const wildJson = tree(
  fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: tokens.map((token) => `\u{1f9f7}${token}\u{1f9f7}`) },
  ),
);

/** The JSON text of a value; the marks of `wildJson` become huge numbers, duplicate keys and deep nesting. */
export function written(value: Json): string {
  return JSON.stringify(value).replace(/"\u{1f9f7}((?:[^"\\]|\\.)*)\u{1f9f7}"/gu, (_, token) =>
    JSON.parse(`"${token}"`),
  );
}
