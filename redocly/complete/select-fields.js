import { propertiesOf, resolve } from "./resolve.js";

/**
 * Makes of `x-fields: Mailbox` the list of names that `select` takes, as a component `MailboxField`: the properties of
 * the schema with their descriptions. A parameter of `type: string` takes one of the names.
 */
export function selectFields(root) {
  for (const { post } of Object.values(root.paths)) {
    const { properties = {} } = post.requestBody.content["application/json"].schema;
    for (const [key, property] of Object.entries(properties)) {
      if (!property["x-fields"]) continue;
      const { "x-fields": entity, type = "array", ...rest } = property;
      root.components.schemas[`${entity}Field`] ??= fieldsOf(root, entity);
      const field = { $ref: `#/components/schemas/${entity}Field` };
      properties[key] = type === "array" ? { type, ...rest, items: field } : { ...rest, ...field };
    }
  }
}

function fieldsOf(root, entity) {
  const schema = root.components.schemas[entity];
  if (!schema) throw new Error(`x-fields names ${entity}, which no response of a method refers to`);
  const fields = Object.entries(propertiesOf(root, schema));
  const lines = fields.map(
    ([name, property]) => `- \`${name}\`: ${firstSentence(resolve(root, property).description)}`,
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
