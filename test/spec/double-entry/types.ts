import type { Schema } from "../bundle.js";

/** The type of a schema in the words of the official pages; `null` beside it is not told there. */
export function typeOf(schema: Schema): string {
  const { type, format, enum: values, properties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const named = [type ?? []].flat().filter((each) => each !== "null");
  if (named.length === 0) {
    const inner = [...allOf, ...anyOf, ...oneOf].filter((each) => each.type !== "null").map(typeOf);
    return [...new Set(inner)].join("|") || (properties ? "object" : values ? "string" : "any");
  }
  if (named[0] === "string" && format === "date-time") return "datetime";
  return named.join("|");
}

/** True when the page's word for a type means what the document says. */
export function fits(printed: string, schema: Schema): boolean {
  const type = typeOf(schema);
  const words: Record<string, string[]> = {
    time: ["object"],
    double: ["number"],
    datetime: ["datetime", "string"],
    string: ["string", "datetime"],
    "integer[]": ["array"],
    "array<object>": ["array"],
  };
  return (words[printed] ?? [printed]).includes(type);
}
