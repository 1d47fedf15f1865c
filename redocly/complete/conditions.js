const comparisons = ["=", "!=", ">", ">=", "<", "<="];
const all = [...comparisons, "in", "between"];
const described = {
  in: "`in` with a list of values",
  between: "`between` with the first and the last value of a range",
};

/**
 * Makes of each `filter` with `x-conditions: { of: Task, fields }` the list that it takes, with a component `TaskCondition`:
 * the tuples of one condition, for fields with the same type of value and the same operators together. Groups of conditions
 * are objects. A field that is `required` has a condition outside of groups.
 */
export function conditions(root) {
  const ofMethods = Object.values(root.paths).map(({ post }) => bodyOf(post).properties?.filter);
  for (const filter of [...Object.values(root.components.schemas), ...ofMethods]) {
    if (filter?.["x-conditions"]) complete(root, filter);
  }
}

function bodyOf({ requestBody }) {
  return requestBody.content["application/json"].schema;
}

function complete(root, filter) {
  const { of: entity, required, fields } = filter["x-conditions"];
  delete filter["x-conditions"];
  const name = `${entity}Condition`;
  root.components.schemas[name] = condition(fields);
  const one = { $ref: `#/components/schemas/${name}` };
  const contains = required && {
    description: `A condition on \`${required}\`.`,
    anyOf: tuples([required], fields[required]),
  };
  Object.assign(filter, { type: "array", items: { anyOf: [one, anyOf(one)] } }, contains && { contains });
}

function condition(fields) {
  const byType = new Map();
  for (const [name, { description: _, ...field }] of Object.entries(fields)) {
    const type = JSON.stringify(field);
    byType.set(type, [...(byType.get(type) ?? []), name]);
  }
  return {
    description: description(fields),
    anyOf: [...byType].flatMap(([type, names]) => tuples(names, JSON.parse(type))),
  };
}

function description(fields) {
  const used = all.filter((operator) =>
    Object.values(fields).some(({ operators = all }) => operators.includes(operator)),
  );
  const lines = Object.entries(fields).map(([name, { description, operators = all }]) => {
    const others = used.filter((operator) => !operators.includes(operator)).map(code);
    const only =
      others.length > operators.length
        ? `With ${operators.map(code).join(", ")} only.`
        : `Not with ${others.join(", ")}.`;
    return `- \`${name}\`: ${description}${others.length > 0 ? ` ${only}` : ""}`;
  });
  const list = used.map((operator) => described[operator] ?? code(operator));
  const short = used.includes("in") ? "a value means `=`, and a list of values `in`" : "a value means `=`";
  return (
    `A condition: field, operator and value. The operators are ${list.slice(0, -1).join(", ")}, and ${list.at(-1)}. ` +
    `Without an operator ${short}. The fields are:\n\n${lines.join("\n")}\n`
  );
}

function code(text) {
  return `\`${text}\``;
}

function tuples(names, { operators = all, description: _, ...value }) {
  const field = { type: "string", enum: names };
  const compared = comparisons.filter((operator) => operators.includes(operator));
  const operator = (...operators) => ({ type: "string", enum: operators });
  const list = { type: "array", items: value };
  const takesList = operators.includes("in");
  return [
    tuple(field, takesList ? { anyOf: [value, list] } : value),
    tuple(field, operator(...compared), value),
    ...(takesList ? [tuple(field, operator("in"), list)] : []),
    ...(operators.includes("between") ? [tuple(field, operator("between"), tuple(value, value))] : []),
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
      logic: {
        type: "string",
        enum: ["or"],
        description: "How the conditions are combined. Those outside a group are combined by `and`.",
      },
      conditions: {
        type: "array",
        description: "The conditions of the group. Whether groups go into each other is not documented.",
        items: one,
      },
    },
  };
}
