import fc from "fast-check";
import { type Json, json, key, text } from "./json.js";

type Schema = Record<string, unknown>;

// Keywords that do not affect validity, and extensions.
const annotations =
  /^(description|title|default|examples?|deprecated|readOnly|writeOnly|externalDocs|contentEncoding|x-.*)$/;

const supported = new Set([
  ...["$ref", "type", "enum", "const", "anyOf", "oneOf", "properties", "required", "additionalProperties"],
  ...[
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
  ],
  ...["minLength", "maxLength", "pattern", "format"],
  // Few values break these, so they are made without and filtered by who has compiled the whole schema.
  ...["if", "then", "minProperties"],
]);

/** Values that a JSON Schema of the document accepts; throws at a keyword it does not support. */
export function fromSchema(schema: unknown, root: object): fc.Arbitrary<Json> {
  const { $ref, ...own } = schema as Schema;
  const all: Schema = typeof $ref === "string" ? { ...(at(root, $ref) as Schema), ...own } : own;
  if (all.$ref) return fromSchema(all, root);
  const unknown = Object.keys(all).filter((keyword) => !supported.has(keyword) && !annotations.test(keyword));
  if (unknown.length > 0)
    throw new Error(`test/properties/from-schema.ts does not support the keyword ${unknown.join(", ")}`);
  const choices = all.anyOf ?? all.oneOf;
  if (Array.isArray(choices)) return fc.oneof(...choices.map((choice) => fromSchema(choice, root)));
  if ("const" in all) return fc.constant(all.const as Json);
  if (Array.isArray(all.enum)) return fc.constantFrom(...(all.enum as Json[]));
  const types = [all.type ?? (all.properties ? "object" : [])].flat();
  return types.length === 0 ? json : fc.oneof(...types.map((type) => ofType(String(type), all, root)));
}

function ofType(type: string, schema: Schema, root: object): fc.Arbitrary<Json> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return integer(schema);
  if (type === "number") return fc.oneof(integer(schema), number(schema));
  if (type === "string") return string(schema);
  if (type === "array") return array(schema, root);
  if (type === "object") return object(schema, root);
  throw new Error(`test/properties/from-schema.ts does not support the type ${type}`);
}

function integer(schema: Schema): fc.Arbitrary<number> {
  const { min, max } = bounds(schema, 1);
  const near = fc.integer({ min: Math.ceil(min ?? -(2 ** 31)), max: Math.floor(max ?? 2 ** 31) });
  const far = fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 53, 1e21, -1e300);
  const fits = (value: number) => value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  return fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: fc.oneof(near, far).filter(fits) });
}

function number(schema: Schema): fc.Arbitrary<number> {
  const { min, max } = bounds(schema, Number.EPSILON);
  return fc.double({ noNaN: true, noDefaultInfinity: true, ...(min !== undefined && { min }), ...(max && { max }) });
}

function bounds({ minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below }: Schema, step: number) {
  const min = typeof above === "number" ? above + step : minimum;
  const max = typeof below === "number" ? below - step : maximum;
  return { min: min as number | undefined, max: max as number | undefined };
}

function string({ minLength = 0, maxLength = Infinity, pattern, format }: Schema): fc.Arbitrary<string> {
  const fits = ({ length }: string) => length >= Number(minLength) && length <= Number(maxLength);
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern)).filter(fits);
  const made = format === undefined ? text : formats[String(format)]?.();
  if (!made) throw new Error(`test/properties/from-schema.ts does not support the format ${format}`);
  return fc
    .oneof(
      made,
      made.map((value) => value.padEnd(Number(minLength), "é")),
    )
    .filter(fits);
}

const day = fc.date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("2100-01-01") });
const formats: Record<string, () => fc.Arbitrary<string>> = {
  "date-time": () => day.map((date) => date.toISOString()),
  date: () => day.map((date) => date.toISOString().slice(0, 10)),
  email: () => fc.emailAddress(),
  uri: () => fc.webUrl(),
  uuid: () => fc.uuid(),
};

function array(schema: Schema, root: object): fc.Arbitrary<Json[]> {
  const { items = true, prefixItems, minItems = 0, maxItems, uniqueItems } = schema;
  // The tuples of the document have no other items.
  if (Array.isArray(prefixItems)) return fc.tuple(...prefixItems.map((item) => fromSchema(item, root)));
  const size = { minLength: Number(minItems), maxLength: Number(maxItems ?? Number(minItems) + 6) };
  const item = items === true ? json : fromSchema(items, root);
  return uniqueItems ? fc.uniqueArray(item, { ...size, selector: JSON.stringify }) : fc.array(item, size);
}

function object(schema: Schema, root: object): fc.Arbitrary<Record<string, Json>> {
  const { properties = {}, required = [], additionalProperties = false } = schema;
  const known = Object.entries(properties as Schema).map(([name, inner]) => [name, fromSchema(inner, root)]);
  const model: Record<string, fc.Arbitrary<Json>> = Object.fromEntries(known);
  const named = fc.record(model, { requiredKeys: required as string[] });
  if (additionalProperties === false) return named;
  const more = additionalProperties === true ? json : fromSchema(additionalProperties, root);
  return fc.tuple(fc.dictionary(key, more, { maxKeys: 3 }), named).map(([other, chosen]) => ({ ...other, ...chosen }));
}

function at(root: object, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((node: object, part) => Reflect.get(node, part.replaceAll("~1", "/").replaceAll("~0", "~")), root);
}
