import { Ajv2020 } from "ajv/dist/2020.js";
import { anything } from "../../../src/mcp/portable-schema.js";

interface Schema {
  description?: string | undefined;
  properties?: Record<string, Schema> | undefined;
  items?: Schema | undefined;
}

// It throws for what is no schema, such as an unknown type.
const ajv = new Ajv2020({ strict: true, strictRequired: false });

/** What is wrong with a schema, shown by a full sample: each part accepts the sample's, is not null, and is in both. */
export function schemaFaults(schema: Schema, sample: unknown, place = "it"): string[] {
  if (JSON.stringify(schema) === JSON.stringify(anything)) return [];
  const faults = [
    !ajv.validate(schema, sample) && `${place} does not accept the sample`,
    ajv.validate(schema, null) && `${place} may be null`,
    schema.description !== undefined && !isSentence(schema.description) && `${place} has no description`,
  ];
  return [
    ...faults.filter((fault) => fault !== false),
    ...partsOf(schema, sample).flatMap(([name, part, value]) => schemaFaults(part, value, `${place}.${name}`)),
  ];
}

/** The properties of a schema that do not say in a sentence what they are. */
export function undescribed({ properties = {} }: Schema): string[] {
  return Object.keys(properties).filter((name) => !isSentence(properties[name]?.description ?? ""));
}

function partsOf({ properties = {}, items = {} }: Schema, sample: unknown): [string, Schema, unknown][] {
  if (Array.isArray(sample)) return sample.map((item, n) => [String(n), items, item]);
  const values = Object(typeof sample === "object" ? sample : undefined);
  const names = new Set([...Object.keys(properties), ...Object.keys(values)]);
  return [...names].map((name) => [name, properties[name] ?? {}, values[name]]);
}

function isSentence(text: string): boolean {
  return /^[A-Z].*\.$/.test(text);
}
