import type { Operation } from "../document/operations.js";
import { describeMethod, descriptionSchema } from "./describe-method.js";
import { failureSchema, invalidParameters, unknownMethod } from "./failure.js";
import { onlyAdds } from "./method.js";
import { outcomeSchema } from "./outcome-schema.js";
import { anything } from "./portable-schema.js";
import type { CallPortal, Portal } from "./portal-call.js";
import { parameterIssues } from "./request-check.js";
import { foundSchema, searchMethods } from "./search-methods.js";
import type { Tool } from "./tool.js";

/** The few tools that stand for all methods: to search, to describe one, to call one. */
export function generalTools(portal: Portal, methods: Map<string, Operation>, call: CallPortal): Tool[] {
  const scopes = [...new Set([...methods.values()].map(({ scope }) => scope))];
  const writable = [...methods.values()].filter(({ method, safe }) => !safe && portal.mayWrite(method));
  const reading = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

  /** The operation that the arguments name. */
  const named = ({ method }: Record<string, unknown>) => methods.get(String(method));
  const unknown = ({ method }: Record<string, unknown>) => ({ error: unknownMethod(String(method), methods.keys()) });

  const tools: Tool[] = [
    {
      definition: {
        name: "search_methods",
        title: "Search the portal's methods",
        description: `Finds methods of the portal by words of their names, summaries and descriptions. The scopes are: ${scopes.join(", ")}.`,
        inputSchema: object({
          query: text("Words to look for, in English; without it, all methods."),
          scope: { type: "string", enum: scopes, description: "Only methods of this scope." },
          effect: { type: "string", enum: ["reads", "writes"], description: "Only methods that read, or that write." },
        }),
        outputSchema: object({ ...foundSchema, error: failureSchema }),
        annotations: { title: "Search the portal's methods", ...reading },
      },
      run: async (args) => searchMethods(portal, [...methods.values()], args),
    },
    {
      definition: {
        name: "describe_method",
        title: "Describe a method",
        description:
          "The parameters of a method as JSON Schema, its result, its errors with what to do about them, and an example. Read it before you call a method for the first time.",
        inputSchema: object({ method: text("Name of the method, such as search_methods gives it.") }, ["method"]),
        outputSchema: object({ ...descriptionSchema, error: failureSchema }),
        annotations: { title: "Describe a method", ...reading },
      },
      run: async (args) => {
        const operation = named(args);
        return operation ? describeMethod(portal, operation) : unknown(args);
      },
    },
    {
      definition: {
        name: "call_method",
        title: writable.length > 0 ? "Call a method" : "Call a method that reads",
        description: `Calls a method of the portal. ${
          writable.length > 0
            ? `Of the methods that write, these are allowed: ${writable.map(({ method }) => method).join(", ")}.`
            : "Methods that write are refused."
        }`,
        inputSchema: object(
          {
            method: text("Name of the method."),
            params: { type: "object", description: "Its parameters, as describe_method has them." },
          },
          ["method"],
        ),
        outputSchema: outcomeSchema(anything),
        annotations: {
          title: "Call a method",
          readOnlyHint: writable.length === 0,
          destructiveHint: !writable.every(({ method }) => onlyAdds(method)),
          idempotentHint: writable.length === 0,
          openWorldHint: true,
        },
      },
      methodOf: (args) => named(args)?.method,
      run: async (args, signal) => {
        const operation = named(args);
        return operation ? call(operation, Object(args.params), signal) : unknown(args);
      },
    },
  ];
  return tools.map(checked);
}

/** The tool, which refuses arguments that differ from its schema: one that is misspelt would be missing without a word. */
function checked(tool: Tool): Tool {
  const { name, inputSchema } = tool.definition;
  return {
    ...tool,
    async run(args, signal) {
      const issues = parameterIssues(inputSchema, args);
      return issues.length > 0 ? { error: invalidParameters(name, issues) } : tool.run(args, signal);
    },
  };
}

function object(properties: Record<string, object>, required: string[] = []) {
  return { type: "object" as const, additionalProperties: false, properties, required };
}

function text(description: string) {
  return { type: "string", description };
}
