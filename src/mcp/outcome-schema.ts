import { failureSchema } from "./failure.js";

/** JSON Schema of the outcome of a call whose result has the given schema: a result, or an error. */
export function outcomeSchema({ $defs, ...result }: Record<string, unknown>) {
  return {
    type: "object" as const,
    properties: {
      result,
      undocumented: {
        description: "What the portal returned, in place of `result` where the document says otherwise.",
      },
      cut: {
        type: "array",
        description: "What was left out of a long result, and how to see it.",
        items: { type: "string" },
      },
      idempotency: {
        type: "string",
        description:
          "What the portal made of the idempotency key of a write: `honoured`, `ignored`, or `replayed` when it had run the call before.",
        enum: ["honoured", "replayed", "ignored"],
      },
      error: failureSchema,
    },
    ...($defs ? { $defs } : {}),
  };
}
