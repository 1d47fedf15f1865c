import { propertiesOf } from "./resolve.js";

/**
 * The names that `select` takes with `x-related: true`: the fields of the entity itself, and with a dot between those of
 * the objects related to it, as a schema.
 */
export function pathsOf(root, entity) {
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
