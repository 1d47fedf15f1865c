import { propertiesOf, resolve } from "./resolve.js";

/**
 * Makes of `x-fields: Mailbox` the list of names that `select` takes, as a component `MailboxField`: the properties of
 * the schema with their descriptions. A parameter of `type: string` takes one of the names. With `x-related: true` it
 * is `MailboxPath`, which has the fields of related objects by dotted names, in place of the objects.
 */
export function selectFields(root) {
  const { schemas } = root.components;
  for (const { post } of Object.values(root.paths)) {
    const { properties = {} } = post.requestBody.content["application/json"].schema;
    for (const [key, property] of Object.entries(properties)) {
      if (!property["x-fields"]) continue;
      const { "x-fields": entity, "x-related": related, "x-default-fields": usual, type = "array", ...rest } = property;
      if (!schemas[entity]) throw new Error(`x-fields names ${entity}, which no response of a method refers to`);
      const name = `${entity}${related ? "Path" : "Field"}`;
      schemas[name] ??= related ? pathsOf(root, entity) : fieldsOf(root, entity);
      const field = { $ref: `#/components/schemas/${name}` };
      if (usual) rest["x-default-fields"] = namesOf(root, usual);
      properties[key] = type === "array" ? { type, ...rest, items: field } : { ...rest, ...field };
    }
  }
  for (const schema of Object.values(schemas))
    for (const property of Object.values(schema.properties ?? {})) delete property["x-related"];
}

/** The fields that come without `select`: a list of them, or all of the schema of this name. */
function namesOf(root, usual) {
  return Array.isArray(usual) ? usual : Object.keys(propertiesOf(root, root.components.schemas[usual]));
}

function fieldsOf(root, entity) {
  const fields = Object.entries(propertiesOf(root, root.components.schemas[entity]));
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

function pathsOf(root, entity) {
  const fields = Object.entries(propertiesOf(root, root.components.schemas[entity]));
  const own = fields.filter(([, property]) => !property["x-related"]).map(([name]) => name);
  const related = fields.filter(([, property]) => property["x-related"]);
  const below = related.map(([name, property]) => ({ name, paths: pathsBelow(root, entity, property) }));
  const alike = new Map(below.map(({ paths }) => [paths.map(code).join(", "), []]));
  for (const { name, paths } of below) alike.get(paths.map(code).join(", ")).push(code(name));
  const lines = [...alike].map(([paths, names]) => `- of ${names.join(", ")}: ${paths}`);
  return {
    type: "string",
    description:
      `A field of \`${entity}\` itself: ${own.map(code).join(", ")}. Or one of an object related to it, by their names ` +
      `with a dot between, such as \`${below[0].name}.${below[0].paths[0]}\`:\n\n${lines.join("\n")}\n`,
    enum: [...own, ...below.flatMap(({ name, paths }) => paths.map((path) => `${name}.${path}`))],
  };
}

/** The fields of a related object, and those of the objects related to it that have no others themselves. */
function pathsBelow(root, entity, property) {
  const name = relatedIn(property);
  return Object.entries(propertiesOf(root, root.components.schemas[name])).flatMap(([key, inner]) => {
    if (!inner["x-related"]) return [key];
    const fields = Object.entries(propertiesOf(root, root.components.schemas[relatedIn(inner)]));
    const isLeaf = name !== entity && fields.every(([, field]) => !field["x-related"]);
    return isLeaf ? fields.map(([field]) => `${key}.${field}`) : [];
  });
}

/** The name of the schema that a property, the items of its list or its first alternative refer to. */
function relatedIn({ $ref, items, anyOf = [] }) {
  return ($ref ?? (items ?? anyOf[0]).$ref).split("/").at(-1);
}

const code = (name) => `\`${name}\``;

function firstSentence(description = "") {
  return description
    .replace(/\s+/g, " ")
    .replace(/\.(\s.*)?$/, "")
    .trim();
}
