import type { Operation } from "../document/operations.js";
import { at } from "../document/reference.js";
import { standaloneSchema } from "../document/standalone-schema.js";
import { isObject } from "../json.js";

/** JSON Schema of a method's parameters, without `auth`, which the server adds. */
export function parametersSchema(bundle: object, { request }: Operation): Record<string, unknown> {
  const whole = standaloneSchema(bundle, request);
  const { auth: _, ...properties } = Object(whole.properties);
  return { ...whole, type: "object", properties };
}

/** JSON Schema of what a method returns, by itself. */
export function resultSchema(bundle: object, { result }: Operation): Record<string, unknown> {
  return standaloneSchema(bundle, result);
}

/** What can be done so that less comes back. */
export function adviceFor(bundle: object, { request }: Operation, kept: number | undefined): string {
  const has = (name: string) => isObject(at(bundle, request, "properties", name));
  const ways = [
    has("select") && "name the fields that you need in `select`",
    has("pagination") &&
      `ask for less at once: \`pagination\` with a \`limit\` of ${kept ?? 10} or below, and page by page`,
    has("filter") && "narrow it down with `filter`",
  ].filter(Boolean);
  if (ways.length === 0) return "The method has neither `select` nor paging: its other parameters may narrow it down.";
  return `To see the rest, ${ways.join("; or ")}.`;
}

/** True when the verb that a method's name ends in says that it leaves what exists as it is. */
export function onlyAdds(method: string): boolean {
  return /\.(add|create|send|reply|forward|attach)[a-z]*$/.test(method);
}
