import type { Facts } from "./facts.js";

/** A schema of a draft, in the order in which its keys are written. */
export type Schema = Record<string, unknown>;

/** What the author must still write. */
export const todo = "TODO";

const types: Record<string, Schema> = {
  datetime: { type: "string", format: "date-time" },
  double: { type: "number" },
  "integer[]": { type: "array", items: { type: "integer" } },
  time: { type: "object" },
};

/** The schema of the request body: parameters by their rows, nested ones below the object that they belong to. */
export function requestSchema({ parameters }: Facts, entity: string): Schema {
  return level(parameters, "", entity);
}

function level(rows: Facts["parameters"], prefix: string, entity: string): Schema {
  const here = rows.filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes("."));
  const properties = here.map((row) => [row.name.slice(prefix.length), property(row, rows, entity)]);
  const required = here.filter((row) => row.required).map(({ name }) => name.slice(prefix.length));
  return { ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) };
}

function property(
  { name, type, values }: Facts["parameters"][number],
  rows: Facts["parameters"],
  entity: string,
): Schema {
  if (name === "select") return { "x-fields": entity, description: `Fields to return. ${todo}` };
  if (name === "pagination")
    return { description: `The page to return. ${todo}`, $ref: "../../components/schemas/Pagination.yaml" };
  const known = types[type] ?? { type };
  const nested = rows.some((row) => row.name.startsWith(`${name}.`)) ? level(rows, `${name}.`, entity) : undefined;
  return {
    ...known,
    description: todo,
    ...(type === "object" && { additionalProperties: false, ...nested }),
    ...(type === "array" && { items: nested ? { type: "object", ...nested } : { description: todo } }),
    ...(values && (type === "string" || type === "integer") && { enum: values }),
  };
}

/** A schema that a literal example fits; the page's rows give the types that JSON does not show. */
export function schemaOf(value: unknown, rows: Facts["reply"], name = ""): Schema {
  const printed = rows.find((row) => row.name === name)?.type;
  if (Array.isArray(value)) return { type: "array", description: todo, items: schemaOf(value[0], rows, `${name}[]`) };
  if (typeof value === "object" && value !== null) {
    const properties = Object.entries(value).map(([key, inner]) => [key, schemaOf(inner, rows, key)]);
    return { type: "object", description: todo, properties: Object.fromEntries(properties) };
  }
  const known = printed && (types[printed] ?? { type: printed });
  return { ...(known ?? { type: jsonType(value) }), description: todo };
}

function jsonType(value: unknown): string {
  if (value === null || value === undefined) return "string";
  return Number.isInteger(value) ? "integer" : typeof value;
}
