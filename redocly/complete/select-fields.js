import { propertiesOf, resolve } from "./resolve.js";

/**
 * Makes of `x-fields: Mailbox` the list of names that `select` takes, as a component `MailboxField`: the properties of
 * the schema with their descriptions. A parameter of `type: string` takes one of the names. Where properties have
 * `x-select-parts`, a list takes dotted names of their parts as well, as a component `MailboxPath`.
 */
export function selectFields(root) {
  for (const { post } of Object.values(root.paths)) {
    const { properties = {} } = post.requestBody.content["application/json"].schema;
    for (const [key, property] of Object.entries(properties)) {
      if (!property["x-fields"]) continue;
      const { "x-fields": entity, type = "array", ...rest } = property;
      const fields = propertiesNamed(root, entity);
      const paths = type === "array" ? withParts(root, fields) : fields;
      const name = `${entity}${paths.length > fields.length ? "Path" : "Field"}`;
      root.components.schemas[name] ??= oneOfThem(root, entity, paths);
      const field = { $ref: `#/components/schemas/${name}` };
      properties[key] = type === "array" ? { type, ...rest, items: field } : { ...rest, ...field };
    }
  }
  for (const { properties = {} } of Object.values(root.components.schemas))
    for (const property of Object.values(properties)) delete property["x-select-parts"];
}

function propertiesNamed(root, entity) {
  const schema = root.components.schemas[entity];
  if (!schema) throw new Error(`x-fields names ${entity}, which no response of a method refers to`);
  return Object.entries(propertiesOf(root, schema));
}

function withParts(root, fields) {
  return fields.flatMap(([name, property]) => {
    if (!property["x-select-parts"]) return [[name, property]];
    const parts = Object.entries(propertiesOf(root, property));
    return [[name, property], ...parts.map(([part, inner]) => [`${name}.${part}`, inner])];
  });
}

function oneOfThem(root, entity, fields) {
  const lines = fields.map(
    ([name, property]) =>
      `- \`${name}\`: ${firstSentence(property.description ?? resolve(root, property).description)}`,
  );
  return {
    type: "string",
    description: `A field of \`${entity}\`:\n\n${lines.join("\n")}\n`,
    enum: fields.map(([name]) => name),
  };
}

function firstSentence(description = "") {
  return description
    .replace(/\s+/g, " ")
    .replace(/\.(\s.*)?$/, "")
    .trim();
}
