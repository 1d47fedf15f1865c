import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { document, examples, named, type Operation, type Schema, schemaOf } from "./bundle.js";

// What lists can be filtered and sorted by, as the example of the entity's field.list has it.

const ajv = new Ajv2020({ strict: false });

interface Descriptor {
  name: string;
  filterable: boolean;
  sortable: boolean;
}

// The example of tasks.task.field.list is cut short; task-lists.test.ts has its list.
const elided = ["tasks.task.list"];

/** What the method next to a list says about the fields of its items; undefined where there is no such method. */
function descriptorsBeside(list: string): Descriptor[] | undefined {
  if (elided.includes(list)) return undefined;
  const beside = document.paths[`/${list.replace(/\w+$/, "field.list")}`]?.post;
  const [, first] = (beside && examples(beside.responses["200"]!)[0]) ?? [];
  return (first?.value as { result: { items: Descriptor[] } } | undefined)?.result.items;
}

const parameter = ({ requestBody }: Operation, name: string): Schema | undefined =>
  schemaOf(requestBody).properties?.[name];
const having = (name: string, type: string) =>
  named
    .map(([method, operation]) => ({ method, schema: parameter(operation, name)! }))
    .filter(({ schema }) => schema?.type === type);

const listed = having("filter", "array").filter(({ method }) =>
  descriptorsBeside(method)?.some((each) => each.filterable),
);

describe.each(listed)("the filter of $method", ({ method, schema }) => {
  const accepts = ajv.compile(schema.items!);
  const conditions = conditionsIn(schema.items!);
  const descriptors = descriptorsBeside(method) ?? [];
  const fields = new Set(conditions.flatMap(({ prefixItems: [field] = [] }) => field?.enum ?? []));
  const examples = [1, "2026-01-30T00:00:00+02:00"];

  test("takes the fields that are called filterable, and no others", () => {
    const filterable = descriptors.filter(({ filterable }) => filterable).map(({ name }) => name);
    expect(filterable).not.toEqual([]);
    expect([...fields].toSorted()).toEqual(filterable.toSorted());
    for (const { name, filterable } of descriptors)
      expect([name, examples.some((value) => accepts([name, value]))]).toEqual([name, filterable]);
  });

  test("takes no operator that is not documented", () => {
    const operators = ["=", "!=", ">", ">=", "<", "<=", "in", "between"];
    const used = new Set(conditions.flatMap(({ prefixItems = [] }) => (prefixItems[2] && prefixItems[1]?.enum) || []));
    expect([...used].filter((operator) => !operators.includes(operator))).toEqual([]);
    for (const field of fields) for (const value of examples) expect(accepts([field, "like", value])).toBe(false);
  });

  test("takes a condition in a group, and no group without conditions", () => {
    const [condition] = [...fields]
      .flatMap((field) => examples.map((value) => [field, value]))
      .filter((each) => accepts(each));
    expect(accepts({ logic: "or", conditions: [condition] })).toBe(true);
    expect(accepts({ logic: "or" })).toBe(false);
    expect(accepts({ logic: "xor", conditions: [condition] })).toBe(false);
  });
});

test("the filter of timeman.record.list names the user, among its other conditions or alone", () => {
  const accepts = ajv.compile(parameter(document.paths["/timeman.record.list"]!.post, "filter")!);
  const day = ["startTime", ">=", "2026-06-01T00:00:00+02:00"];
  expect([[["userId", 1]], [day, ["userId", "=", 1]]].map((filter) => accepts(filter))).toEqual([true, true]);
  expect([[], [day], [["userId", "in", [1, 2]]]].map((filter) => accepts(filter))).toEqual([false, false, false]);
});

test("the filter of main.eventlog.list takes a range of dates, and none of types of events", () => {
  const accepts = ajv.compile(parameter(document.paths["/main.eventlog.list"]!.post, "filter")!);
  expect(accepts([["timestampX", "between", ["2026-01-30T00:00:00+02:00", "2026-01-31T00:00:00+02:00"]]])).toBe(true);
  expect(accepts([["auditTypeId", "in", ["A", "Z"]]])).toBe(true);
  expect(accepts([["auditTypeId", "between", ["A", "Z"]]])).toBe(false);
});

describe.each(
  having("order", "object").filter(({ method }) => descriptorsBeside(method)?.some((field) => "sortable" in field)),
)("the order of $method", ({ method, schema }) => {
  test("takes the fields that are called sortable, and no others", () => {
    const sortable = descriptorsBeside(method)!.filter(({ sortable }) => sortable);
    expect(Object.keys(schema.properties ?? {}).toSorted()).toEqual(sortable.map(({ name }) => name).toSorted());
  });
});

/** The tuples among the alternatives, those of groups included. */
function conditionsIn({ prefixItems, anyOf = [], properties, items, ...rest }: Schema): Schema[] {
  if (prefixItems) return [{ ...rest, prefixItems }];
  const inner = [...anyOf, ...Object.values(properties ?? {}), ...(items ? [items] : [])];
  return inner.flatMap(conditionsIn);
}
