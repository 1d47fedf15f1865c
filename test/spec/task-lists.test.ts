import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { document } from "./bundle.js";

// Official pages list filterable fields, operators and default fields in sentences, which npm run pages does not read.

const filterable: Record<string, Record<string, unknown>> = {
  "tasks.task.list": { id: 7 },
  "tasks.task.result.list": { taskId: 51, id: 17, authorId: 1, messageId: 335, status: "open" },
};

describe.each(Object.entries(filterable))("the filter of %s", (method, fields) => {
  const schema = parametersOf(method).filter ?? {};
  const accepts = new Ajv2020({ strict: false }).compile(schema);
  const forms = (field: string, value: unknown): unknown[][] => [
    [field, value],
    [field, [value, value]],
    ...["=", "!=", ">", ">=", "<", "<="].map((operator) => [field, operator, value]),
    [field, "in", [value]],
    [field, "between", [value, value]],
  ];

  test.each(Object.entries(fields))("takes conditions on %s, alone and in a group", (field, value) => {
    for (const condition of forms(field, value)) {
      expect(accepts([condition]), JSON.stringify(condition)).toBe(true);
      expect(accepts([{ logic: "or", conditions: [condition, condition] }])).toBe(true);
    }
  });

  test.each(Object.entries(fields))("refuses another form or type of a condition on %s", (field, value) => {
    const other = typeof value === "string" ? 7 : "seven";
    const wrong = [[field], [field, "like", value], [field, "in", value], [field, "between", [value]], [field, other]];
    for (const condition of [...wrong, [field, "=", value, 1]])
      expect(accepts([condition]), JSON.stringify(condition)).toBe(false);
  });

  test("refuses conditions on other fields, and groups of another kind", () => {
    expect(accepts([["title", "=", "a"]])).toBe(false);
    for (const logic of ["and", "not"]) expect(accepts([{ logic, conditions: [] }])).toBe(false);
    expect(accepts([{ logic: "or" }])).toBe(false);
  });

  test("names its fields in its description", () => {
    const named = namedIn(method);
    expect(named).toEqual(Object.keys(fields).toSorted());
  });
});

test("an empty filter is refused where one is required", () => {
  expect(parametersOf("tasks.task.result.list").filter).toMatchObject({ minItems: 1 });
});

test.each([
  ["tasks.task.list", ["id"]],
  ["tasks.task.get", Object.keys(document.components.schemas.BasicTask?.properties ?? {})],
])("%s says which fields come without select", (method, names) =>
  expect(parametersOf(method).select).toMatchObject({ "x-default-fields": names }),
);

test("the fields without select are those of the documentation's example of a new task", () => {
  const { post } = document.paths["/tasks.task.add"]!;
  const { value } = post.responses["200"]!.content["application/json"].examples.webhook as {
    value: { result?: { item?: object } };
  };
  expect(Object.keys(document.components.schemas.BasicTask?.properties ?? {})).toEqual(
    Object.keys(value.result?.item ?? {}),
  );
});

test("select of tasks.task.get reaches related objects, and what these have of their own, but no further", () => {
  const names = document.components.schemas.TaskWithRelatedPath?.enum ?? [];
  const fields = ["title", "responsible.name", "creator.image.src", "auditors.id", "group.name", "parent.title"];
  expect(names).toEqual(expect.arrayContaining([...fields, "chat.id", "forkedByTemplate.replicateParams.period"]));
  for (const name of ["creator", "rights.edit", "parent.creator", "parent.creator.name", "forkedByTemplate.task.id"])
    expect(names).not.toContain(name);
});

function parametersOf(method: string): Record<string, object> {
  return document.paths[`/${method}`]!.post.requestBody.content["application/json"].schema.properties ?? {};
}

/** The fields that the description of a condition lists. */
function namedIn(method: string): string[] {
  const { items } = parametersOf(method).filter as { items: { anyOf: { description: string }[] } };
  const lines = items.anyOf[0]!.description.match(/^- `\w+`/gm) ?? [];
  return lines.map((line) => line.slice(3, -1)).toSorted();
}
