import { codesOf } from "../document/error-codes.js";
import { methodDescription, resultLines } from "../document/method-page.js";
import type { Operation } from "../document/operations.js";
import { at } from "../document/reference.js";
import { cutResult } from "./cut-result.js";
import { parametersSchema } from "./method.js";
import { anything, portableSchema } from "./portable-schema.js";
import type { Portal } from "./portal-call.js";
import type { Outcome } from "./tool.js";

/** Properties of what `describeMethod` returns. */
export const descriptionSchema = {
  method: { type: "string", description: "Name of the method." },
  summary: { type: "string", description: "What it does." },
  description: { type: "string", description: "What else is known of it, in Markdown." },
  effect: { type: "string", enum: ["reads", "writes"], description: "Whether it changes anything." },
  allowed: { type: "boolean", description: "Whether this server may call it." },
  parameters: { type: "object", description: "JSON Schema of the parameters." },
  result: { type: "array", description: "A line for each field of the result.", items: { type: "string" } },
  errors: {
    type: "array",
    description: "The documented errors, the method's own first.",
    items: {
      type: "object",
      properties: {
        code: { type: "string" },
        status: { type: "integer", description: "HTTP status." },
        meaning: { type: "string" },
        remedy: { type: "string", description: "What to do about it." },
      },
    },
  },
  example: {
    type: "object",
    description: "Documented parameters, and the result of a call with them, cut where it is long.",
    properties: { params: { type: "object" }, result: anything },
  },
  page: { type: "string", description: "Address of the official page." },
};

// In characters of JSON.
const exampleRoom = 2500;

/** Describes one method for an assistant. */
export function describeMethod({ bundle, redact, mayWrite }: Portal, operation: Operation): Outcome {
  const { method, summary, safe, requests, responses } = operation;
  const success = responses.find(({ status }) => status === 200);
  const { auth: _, ...params } = Object(requests[0]?.value);
  const response = success?.examples[0]?.value;
  const example = cutResult(operation.bare ? response : Object(response).result, redact, exampleRoom);
  return {
    method,
    summary,
    description: methodDescription(bundle, method),
    effect: safe ? "reads" : "writes",
    allowed: safe || mayWrite(method),
    parameters: portableSchema(parametersSchema(bundle, operation)),
    result: resultLines(bundle, operation.result),
    errors: codesOf(bundle, method),
    example: { params, result: example.value },
    page: String(at(bundle, bundle, "paths", `/${method}`, "post", "externalDocs", "url")),
  };
}
