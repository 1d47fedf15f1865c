import { pathsOf } from "./related-paths.js";
import { propertiesOf, resolve } from "./resolve.js";

/**
 * Makes of `x-fields: Mailbox` the list of names that `select` takes, as a component `MailboxField`: the properties of
 * the schema with their descriptions. A parameter of `type: string` takes one of the names. As a component `MailboxPath` a
 * list takes dotted names as well: of the parts of properties that have `x-select-parts`, or with `x-related: true` of
 * related objects, in place of the objects.
 */
export function selectFields(root) {
  const { schemas } = root.components;
  for (const { post } of Object.values(root.paths)) {
    const { properties = {} } = post.requestBody.content["application/json"].schema;
    for (const [key, property] of Object.entries(properties)) {
      if (!property["x-fields"]) continue;
      const { "x-fields": entity, "x-related": related, "x-default-fields": usual, type = "array", ...rest } = property;
      const fields = propertiesNamed(root, entity);
      const paths = type === "array" ? withParts(root, fields) : fields;
      const name = `${entity}${related || paths.length > fields.length ? "Path" : "Field"}`;
      schemas[name] ??= related ? pathsOf(root, entity) : oneOfThem(root, entity, paths);
      const field = { $ref: `#/components/schemas/${name}` };
      if (usual) rest["x-default-fields"] = namesOf(root, usual);
      properties[key] = type === "array" ? { type, ...rest, items: field } : { ...rest, ...field };
    }
  }
  for (const { properties = {} } of Object.values(schemas))
    for (const property of Object.values(properties)) {
      delete property["x-select-parts"];
      delete property["x-related"];
    }
}

/** The fields that come without `select`: a list of them, or all of the schema of this name. */
function namesOf(root, usual) {
  return Array.isArray(usual) ? usual : Object.keys(propertiesOf(root, root.components.schemas[usual]));
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
