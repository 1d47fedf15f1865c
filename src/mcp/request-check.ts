import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { pointer } from "../document/reference.js";
import type { ValidationIssue } from "../errors.js";
import { suggestion } from "../nearest.js";
import { printable } from "../redact.js";

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: false,
  logger: false,
  // Clients check the formats of results as well.
  formats: {
    "date-time": /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i,
  },
});

const compiled = new WeakMap<object, ValidateFunction>();

/** Where a value differs from a schema, which is compiled once. */
export function differences(schema: object, value: unknown): ErrorObject[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** What is wrong with parameters, each with the way to it and what would be right. */
export function parameterIssues(schema: object, params: unknown): ValidationIssue[] {
  const issues = differences(schema, params).filter(({ keyword }) => keyword !== "if");
  return issues.map(issueOf).slice(0, mostIssues);
}

const mostIssues = 20;

function issueOf({ instancePath, keyword, params, message = "", parentSchema }: ErrorObject) {
  const place = pointer(instancePath);
  if (keyword === "additionalProperties") {
    const name = String(params.additionalProperty);
    const near = suggestion(name, Object.keys(Object(parentSchema?.properties)));
    return { field: fieldName([...place, name]), message: `There is no such parameter.${near}` };
  }
  if (keyword === "required")
    return { field: fieldName([...place, params.missingProperty]), message: "It is missing." };
  const allowed = keyword === "enum" ? `: ${listed(params.allowedValues)}` : "";
  return { field: fieldName(place), message: `It ${message}${allowed}.` };
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(", ") : "";
}

function fieldName(place: string[]): string {
  return printable(place.join(".")).slice(0, 200);
}
