const comparisons = ["=", "!=", ">", ">=", "<", "<="];

/**
 * Makes of a `filter` with `x-conditions: { of: Task, fields }` the list that it takes, with a component `TaskCondition`:
 * the tuples of one condition, for fields with the same type of value together. Groups of conditions are objects.
 */
export function conditions(root, operation) {
  const { filter } = operation.requestBody.content["application/json"].schema.properties ?? {};
  if (!filter?.["x-conditions"]) return;
  const { of: entity, fields } = filter["x-conditions"];
  delete filter["x-conditions"];
  const name = `${entity}Condition`;
  root.components.schemas[name] = condition(fields);
  const one = { $ref: `#/components/schemas/${name}` };
  Object.assign(filter, { type: "array", items: { anyOf: [one, anyOf(one)] } });
}

function condition(fields) {
  const byType = new Map();
  for (const [name, { description: _, ...value }] of Object.entries(fields)) {
    const type = JSON.stringify(value);
    byType.set(type, [...(byType.get(type) ?? []), name]);
  }
  const lines = Object.entries(fields).map(([name, { description }]) => `- \`${name}\`: ${description}`);
  return {
    description:
      "A condition: field, operator and value. The operators are `=`, `!=`, `>`, `>=`, `<`, `<=`, `in` with a list of " +
      "values, and `between` with the first and the last value of a range. Without an operator a value means `=`, and " +
      `a list of values \`in\`. The fields are:\n\n${lines.join("\n")}\n`,
    anyOf: [...byType].flatMap(([type, names]) => tuples(names, JSON.parse(type))),
  };
}

function tuples(names, value) {
  const field = { type: "string", enum: names };
  const operator = (...operators) => ({ type: "string", enum: operators });
  const list = { type: "array", items: value };
  return [
    tuple(field, { anyOf: [value, list] }),
    tuple(field, operator(...comparisons), value),
    tuple(field, operator("in"), list),
    tuple(field, operator("between"), tuple(value, value)),
  ];
}

function tuple(...items) {
  return { type: "array", minItems: items.length, maxItems: items.length, prefixItems: items };
}

function anyOf(one) {
  return {
    type: "object",
    description: "A group of conditions of which one is enough.",
    additionalProperties: false,
    required: ["logic", "conditions"],
    properties: {
      logic: { type: "string", enum: ["or"], description: "How the conditions are combined." },
      conditions: { type: "array", description: "The conditions of the group.", items: one },
    },
  };
}
