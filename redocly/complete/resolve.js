/** What a node stands for: itself, or what its `$ref` into the same document points to. */
export function resolve(root, node) {
  if (typeof node?.$ref !== "string") return node;
  const keys = node.$ref.slice("#/".length).split("/");
  const target = keys.reduce((part, key) => part?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], root);
  if (target === undefined) throw new Error(`Nothing stands at ${node.$ref}`);
  return resolve(root, target);
}

/** The properties of a schema by their names, those of its `allOf` first. */
export function propertiesOf(root, schema) {
  const { allOf = [], properties = {} } = resolve(root, schema);
  return Object.assign({}, ...allOf.map((part) => propertiesOf(root, part)), properties);
}
