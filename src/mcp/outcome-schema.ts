import { failureSchema } from "./failure.js";

/** JSON Schema of the outcome of a call whose result has the given schema: a result, or an error. */
export function outcomeSchema({ $defs, ...result }: Record<string, unknown>) {
  return {
    type: "object" as const,
    description: "A result, or `undocumented` in its place where it is not as documented, or an error.",
    properties: {
      result,
      cut: {
        type: "array",
        description: "What was left out, and how to see it.",
        items: { type: "string" },
      },
      idempotency: {
        description: "What the portal made of the idempotency key; `replayed` when it had run the call before.",
        enum: ["honoured", "replayed", "ignored"],
      },
      error: failureSchema,
    },
    ...($defs ? { $defs } : {}),
  };
}
