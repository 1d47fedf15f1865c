import { methodDescription } from "../document/method-page.js";
import type { Operation } from "../document/operations.js";
import { onlyAdds, parametersSchema, resultSchema } from "./method.js";
import { outcomeSchema } from "./outcome-schema.js";
import { portableSchema } from "./portable-schema.js";
import type { CallPortal, Portal } from "./portal-call.js";
import { differences } from "./request-check.js";
import type { Outcome, Tool } from "./tool.js";

/** A tool for each method. */
export function methodTools(portal: Portal, methods: Operation[], call: CallPortal): Tool[] {
  return methods.map((operation) => methodTool(portal, operation, call));
}

function methodTool({ bundle, mayWrite }: Portal, operation: Operation, call: CallPortal): Tool {
  const { method, summary, safe } = operation;
  const refusal =
    safe || mayWrite(method)
      ? ""
      : `\n\nThis server refuses it, for it writes: --allow-writes ${method} would allow it.`;
  const outputSchema = outcomeSchema(portableSchema(resultSchema(bundle, operation)));
  return {
    definition: {
      name: toolName(method),
      title: summary,
      description: `${summary}. ${methodDescription(bundle, method)}${refusal}`,
      inputSchema: inputSchema(bundle, operation),
      outputSchema,
      annotations: {
        title: summary,
        readOnlyHint: safe,
        destructiveHint: !safe && !onlyAdds(method),
        // What a repeated write does is documented of no method.
        idempotentHint: safe,
        openWorldHint: true,
      },
    },
    methodOf: () => method,
    run: async (args, signal) => documented(outputSchema, await call(operation, args, signal)),
  };
}

/** The name of a method's tool, with `_` for each dot: not every assistant takes a dot in a name. */
export function toolName(method: string): string {
  return method.replaceAll(".", "_");
}

// Not every assistant takes a schema that is a combination at its top; the server checks the parameters against the whole.
function inputSchema(bundle: object, operation: Operation) {
  const { allOf, anyOf, oneOf, ...schema } = portableSchema(parametersSchema(bundle, operation));
  return { ...schema, type: "object" as const };
}

// Clients refuse a result that differs from the schema of the tool, and portals differ from the document.
function documented(schema: object, outcome: Outcome): Outcome {
  if (!("result" in outcome) || differences(schema, outcome).length === 0) return outcome;
  const { result: undocumented, ...rest } = outcome;
  return { undocumented, ...rest };
}
