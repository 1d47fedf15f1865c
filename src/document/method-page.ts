import { codesOf, type DocumentedCode } from "./error-codes.js";
import { at, isReference } from "./reference.js";
import { resultSchemaOf } from "./result-schema.js";

interface Schema {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

interface Example {
  summary: string;
  description?: string;
  value: object;
}

interface Body {
  description?: string;
  content: Record<"application/json", { schema: Schema; examples: Record<string, Example> }>;
}

/** A method in the bundle; any node of it may be a `$ref`. */
export interface DescribedOperation {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string };
  requestBody: Body;
  responses: Record<string, Body>;
  "x-scope": string;
}

/** What pages in Markdown read of the bundle. */
export interface DescribedMethods {
  paths: Record<string, { post: DescribedOperation }>;
}

/** The page of a method in Markdown, without its heading. */
export function methodPage(bundle: DescribedMethods, operation: DescribedOperation): string {
  const { operationId, summary, description, externalDocs, requestBody, responses } = operation;
  const { schema, examples } = requestBody.content["application/json"];
  const success = responses["200"]?.content["application/json"];
  const result = resultSchemaOf(bundle, operation);
  const errors = Object.keys(responses).filter((status) => status !== "200");
  const codes = codesOf(bundle, operationId);
  return `${summary}. ${description.trim()}

Official page: ${externalDocs.url}

Parameters:

${fieldLines(bundle, schema).join("\n") || "none"}

Result:

${resultLines(bundle, result).join("\n")}

Request and response:

${[firstExample(bundle, examples), firstExample(bundle, success?.examples ?? {})].map(json).join("\n\n")}

Errors:

${errors.map((status) => `- ${status}: ${codesAt(codes, status)}`).join("\n")}
`;
}

/** What the document says of a method beside its summary, in Markdown. */
export function methodDescription(bundle: object, method: string): string {
  return String(at(bundle, bundle, "paths", `/${method}`, "post", "description") ?? "").trim();
}

/** A line for each field of a result, or one with its type. */
export function resultLines(bundle: object, result: unknown): string[] {
  const lines = fieldLines(bundle, result);
  return lines.length > 0 ? lines : [`\`${typeOf(bundle, result)}\``];
}

/** A line for each parameter or field, those of objects and of lists below them. */
function fieldLines(bundle: object, schema: unknown, prefix = "", trail: unknown[] = []): string[] {
  const target = whole(bundle, schema);
  // A tree has nodes in its nodes.
  if (trail.includes(target)) return [];
  const { properties = {}, required = [], items } = target;
  const within = [...trail, target];
  if (items) return fieldLines(bundle, items, `${prefix}[]`, within);
  return Object.entries(properties).flatMap(([name, node]) => {
    const property = Object.assign({}, whole(bundle, node), node);
    const place = [prefix, name].filter(Boolean).join(".");
    const need = required.includes(name) ? ", required" : "";
    const text = oneLine(property.description ?? "");
    const line = `- \`${place}\` (${typeOf(bundle, property)}${need}): ${text}`;
    return [line, ...fieldLines(bundle, node, place, within)];
  });
}

function typeOf(bundle: object, schema: unknown): string {
  const { type = "any", enum: values, items } = whole(bundle, schema);
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (items) return `list of ${typeOf(bundle, items)}`;
  return [type].flat().join(" or ");
}

function codesAt(codes: DocumentedCode[], status: string): string {
  const own = codes.filter((each) => each.status === Number(status));
  return own.map(({ code }) => `\`${code}\``).join(", ");
}

function firstExample(bundle: object, examples: Record<string, Example>): object {
  const [first = {}] = Object.values(examples);
  return Object(at(bundle, first, "value"));
}

// The same object for the same `$ref`, unlike what `at` makes of one with siblings.
function whole(bundle: object, node: unknown): Schema {
  return Object(isReference(node) ? at(bundle, { $ref: node.$ref }) : node);
}

function json(value: object): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

/** A text of several lines as one. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
