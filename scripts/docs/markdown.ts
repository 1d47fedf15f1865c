import { resolve } from "../../redocly/complete/resolve.js";

interface Schema {
  type?: string | string[];
  description?: string;
  enum?: string[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

interface Example {
  summary: string;
  value: object;
}

interface Body {
  description?: string;
  content: Record<"application/json", { schema: Schema; examples: Record<string, Example> }>;
}

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string };
  requestBody: Body;
  responses: Record<string, Body>;
}

/** What the pages in Markdown read of the bundle. */
export interface Bundle {
  info: { title: string; summary: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, { post: Operation & { "x-scope": string } }>;
}

/** The docs for assistants, by file name: `llms.txt`, which leads to the rest, and a file per scope in Markdown. */
export function markdownFiles(bundle: Bundle): Map<string, string> {
  const { info, tags } = bundle;
  const pages = tags.map(({ name, description }): [string, string] => [
    `${name}.md`,
    scopePage(bundle, name, description),
  ]);
  const list = tags.map(({ name, description }) => `- [${name}](${name}.md): ${oneLine(description)}`);
  const index = `# ${info.title}\n\n> ${info.summary}\n\n${info.description.trim()}\n\n## Scopes\n\n${list.join("\n")}
\n## Optional\n\n- [openapi.yaml](openapi.yaml): the whole description\n`;
  return new Map([["llms.txt", index], ...pages]);
}

function scopePage(bundle: Bundle, scope: string, description: string): string {
  const operations = Object.values(bundle.paths).flatMap(({ post }) => (post["x-scope"] === scope ? [post] : []));
  const list = operations.map(({ operationId, summary }) => `- \`${operationId}\`: ${summary}`);
  const methods = operations.map((operation) => methodSection(bundle, operation));
  return `# ${scope}\n\n${description.trim()}\n\n${list.join("\n")}\n\n${methods.join("\n")}`;
}

function methodSection(bundle: Bundle, operation: Operation): string {
  const { operationId, summary, description, externalDocs, requestBody, responses } = operation;
  const { schema, examples } = requestBody.content["application/json"];
  const success = responses["200"]?.content["application/json"];
  const result = success?.schema.properties?.result ?? {};
  const errors = Object.entries(responses).filter(([status]) => status !== "200");
  return `## ${operationId}

${summary}. ${description.trim()}

Official page: ${externalDocs.url}

Parameters:

${rows(bundle, schema).join("\n") || "none"}

Result:

${rows(bundle, result).join("\n") || `\`${typeOf(bundle, result)}\``}

Request and response:

${[first(bundle, examples), first(bundle, success?.examples ?? {})].map(json).join("\n\n")}

Errors:

${errors.map(([status, body]) => `- ${status}: ${codesIn(bundle, body).join(", ")}`).join("\n")}
`;
}

/** A line for each parameter or field, those of objects and of lists below them. */
function rows(bundle: Bundle, schema: Schema, prefix = "", trail: unknown[] = []): string[] {
  const target: Schema = resolve(bundle, schema);
  // A tree has nodes in its nodes.
  if (trail.includes(target)) return [];
  const { properties = {}, required = [], items } = target;
  const within = [...trail, target];
  if (items) return rows(bundle, items, `${prefix}[]`, within);
  return Object.entries(properties).flatMap(([name, node]) => {
    const property: Schema = Object.assign({}, resolve(bundle, node), node);
    const place = [prefix, name].filter(Boolean).join(".");
    const need = required.includes(name) ? ", required" : "";
    const text = oneLine(property.description ?? "");
    return [`- \`${place}\` (${typeOf(bundle, property)}${need}): ${text}`, ...rows(bundle, node, place, within)];
  });
}

function typeOf(bundle: Bundle, schema: Schema): string {
  const { type = "any", enum: values, items } = resolve(bundle, schema);
  if (values) return values.map((value: string) => JSON.stringify(value)).join(" | ");
  if (items) return `list of ${typeOf(bundle, items)}`;
  return [type].flat().join(" or ");
}

function codesIn(bundle: Bundle, body: Body): string[] {
  const { examples } = resolve(bundle, body).content["application/json"];
  return Object.keys(examples)
    .filter((key) => /[A-Z]|_/.test(key))
    .map((code) => `\`${code}\``);
}

function first(bundle: Bundle, examples: Record<string, Example>): object {
  return resolve(bundle, Object.values(examples)[0] ?? {}).value ?? {};
}

function json(value: object): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
