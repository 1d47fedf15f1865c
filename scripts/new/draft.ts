import { existsSync } from "node:fs";
import { stringify } from "yaml";
import type { Facts } from "./facts.js";
import { requestSchema, type Schema, schemaOf, todo } from "./schema.js";

const json = "application/json";
const validation = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
// Every method has it under 401 and 403.
const shared = "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION";

/** The files of a method's draft, by path; what exists already, an entity or an error code, is not among them. */
export function draft(facts: Facts): Map<string, string> {
  const { method } = facts;
  const [scope = ""] = method.split(".");
  const entity = entityOf(method);
  const success = facts.responses["200"]?.[0];
  const files = new Map([
    [`paths/${scope}/${method}.yaml`, yaml({ post: operation(facts, entity) })],
    [
      `components/examples/${scope}/${method}.webhook.request.yaml`,
      example("By webhook", facts.requests.webhook ?? {}),
    ],
    [`components/examples/${scope}/${method}.webhook.response.yaml`, example(`${todo}`, success ?? { result: true })],
    [`components/schemas/${scope}/${entity}.yaml`, yaml(schemaOf(entityIn(success), facts.reply))],
  ]);
  for (const { code } of facts.errors) files.set(`components/examples/errors/${code}.yaml`, errorExample(facts, code));
  const all = [...files].map(([path, text]): [string, string] => [`openapi/${path}`, text]);
  return new Map(all.filter(([path]) => !existsSync(path)));
}

function operation(facts: Facts, entity: string): object {
  const { method, page, scope } = facts;
  const url = `https://apidocs.bitrix24.com/${page.replace(/\.md$/, ".html")}`;
  return {
    operationId: method,
    summary: todo,
    description: `${todo}\n\n**Scope:** \`${scope}\`. **Who may call it:** ${todo}.\n`,
    externalDocs: { url },
    // A method is called safe only by an author who has read its page.
    "x-safe": false,
    ...(scope[0] !== method.split(".")[0] && { "x-scope": scope[0] }),
    requestBody: { content: { [json]: { schema: requestSchema(facts, entity) } } },
    responses: { "200": { description: todo, content: { [json]: { schema: resultSchema(facts, entity) } } } },
    "x-errors": Object.fromEntries([
      ...printedErrors(facts),
      ...facts.errors.filter(({ code }) => code !== shared).flatMap(errors),
    ]),
  };
}

function resultSchema({ method, responses, reply }: Facts, entity: string): Schema {
  const { result } = Object(responses["200"]?.[0]) as { result?: unknown };
  const $ref = `../../components/schemas/${method.split(".")[0]}/${entity}.yaml`;
  const { item, items } = Object(result) as { item?: unknown; items?: unknown };
  const whole = (properties: Schema) => ({ type: "object", required: Object.keys(properties), properties });
  if (item) return whole({ item: { $ref } });
  if (Array.isArray(items)) return whole({ items: { type: "array", items: { $ref } } });
  return schemaOf(result, reply, "result");
}

/** The error responses that the page prints whole. */
function printedErrors({ responses }: Facts): [string, object][] {
  const printed = Object.entries(responses).flatMap(([status, bodies]) => bodies.map((value) => ({ status, value })));
  return printed
    .filter(({ status }) => status !== "200")
    .map(({ status, value }, n) => [
      n === 0 ? "documented" : `documented-${n + 1}`,
      { ...(status !== "400" && { status: Number(status) }), value },
    ]);
}

function errors({ code, fields, message, status }: Facts["errors"][number], n: number): [string, object][] {
  const base = { ...(status && status !== 400 && { status }), code };
  if (code !== validation) return [[`error-${n + 1}`, { ...base, message }]];
  const each = fields.length > 0 ? fields : [undefined];
  const kind = /^(mandatory|required) field/i.test(message) ? "missing" : "invalid";
  return each.map((field) => [
    [kind, field && kebab(field), kind === "invalid" && n + 1].filter(Boolean).join("-"),
    { ...base, ...(field && { field }), issue: message },
  ]);
}

function errorExample({ errors }: Facts, code: string): string {
  const message = errors.find((each) => each.code === code)?.message ?? todo;
  return yaml({ summary: todo, description: todo, value: { error: { code, message } } });
}

function example(summary: string, value: object): string {
  return yaml({ summary, value });
}

/** `mail.message.send` speaks of a `Message`. */
function entityOf(method: string): string {
  const noun = method.split(".").at(-2) ?? method;
  return noun[0]!.toUpperCase() + noun.slice(1);
}

function entityIn(success: unknown): unknown {
  const { result } = Object(success) as { result?: unknown };
  const { item, items } = Object(result) as { item?: unknown; items?: unknown };
  return item ?? (Array.isArray(items) ? items[0] : undefined) ?? {};
}

function kebab(name: string): string {
  return name.replaceAll(".", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 120 });
}
