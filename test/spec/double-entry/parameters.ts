import type { Operation, Schema } from "../bundle.js";
import { schemaOf } from "../bundle.js";
import type { Facts } from "./difference.js";
import { isFieldOfObject, type Page, type Parameter } from "./page.js";
import { typeOf } from "./types.js";

/** Names, types, `required` and listed values of the parameters that the page has in its tables. */
export function parametersOfPage({ parameters }: Page): Facts {
  return facts(parameters);
}

/**
 * The same of the document; the parts of an object come where the page names one of them. Where the page refers to
 * that of the scope's objects for more parts or names, objects.test.ts compares these.
 */
export function parametersOfDocument({ requestBody }: Operation, { method, parameters }: Page): Facts {
  const tabled = (name: string) => parameters.some((row) => row.name.startsWith(`${name}.`));
  const all = rows(schemaOf(requestBody), "", tabled).filter(({ name }) => name !== "auth");
  const isOfObject = (name: string) => isFieldOfObject(method, name);
  return facts(
    all
      .filter(({ name }) => parameters.some((row) => row.name === name) || !isOfObject(name.replace(/^fields\./, "")))
      .map(({ values, ...row }) => {
        const listed = parameters.find(({ name }) => name === row.name)?.values;
        return { ...row, ...(values && (listed || !values.every(isOfObject)) && { values }) };
      }),
  );
}

function rows(schema: Schema, prefix: string, tabled: (name: string) => boolean): Parameter[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, property]) => {
    const name = `${prefix}${key}`;
    // The keys of an object that has a table of its own are rows of it.
    const values = tabled(name) ? undefined : valuesOf(key, property);
    const row = { name, type: typeOf(property), required: required.includes(key), ...(values && { values }) };
    const parts = property.items?.properties ? property.items : property;
    return tabled(name) ? [row, ...rows(parts, `${name}.`, tabled)] : [row];
  });
}

// What the page lists under a parameter: allowed values, those of a list's items, or the keys of an object, those of
// `order` with the directions.
function valuesOf(name: string, { enum: values, items, properties }: Schema): string[] | undefined {
  const directions = name === "order" ? Object.values(properties ?? {}).flatMap((each) => each.enum ?? []) : [];
  const listed = values ?? items?.enum ?? (properties && [...Object.keys(properties), ...new Set(directions)]);
  return listed?.map(String);
}

function facts(parameters: Parameter[]): Facts {
  return Object.fromEntries(
    parameters.flatMap(({ name, type, required, values }) => [
      [`parameters.${name}.type`, type.replace(/^\w+\[\]$/, "array")],
      [`parameters.${name}.required`, required],
      ...(values ? [[`parameters.${name}.values`, type === "boolean" ? undefined : values.toSorted()]] : []),
    ]),
  );
}
