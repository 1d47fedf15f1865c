import { exampleFiles } from "./example-files.js";
import { propertiesOf } from "./resolve.js";

/**
 * Adds the first example once more without its `select`, where that leaves out fields of the entity: the response has
 * them too, with the first of the `examples` that the schema gives each of them.
 */
export function withoutSelect(root, operation) {
  const entity = operation.requestBody.content["application/json"].schema.properties?.select?.["x-fields"];
  const [request] = exampleFiles(operation, "request");
  const [response] = exampleFiles(operation, "response");
  if (!entity || !request?.example.value.select) return;
  const fields = Object.entries(propertiesOf(root, root.components.schemas[entity]));
  const shown = shownIn(response.example.value.result);
  const left = fields.filter(([name]) => !shown.includes(name));
  if (left.length === 0 || left.some(([, { examples }]) => !examples)) return;
  const all = Object.fromEntries(fields.map(([name, { examples }]) => [name, examples?.[0]]));
  const { select, ...value } = request.example.value;
  const { item, items } = response.example.value.result;
  const result = item ? { item: { ...all, ...item } } : { items: items.map((each) => ({ ...all, ...each })) };
  operation["x-examples"] = {
    "without-select": {
      request: { summary: "Without `select`", value },
      response: { summary: "All there is, since `select` was not given", value: { result } },
    },
  };
}

function shownIn({ item, items }) {
  return (item ? [item] : items).flatMap((each) => Object.keys(each));
}
