import { resolve } from "./resolve.js";

/** Adds to each object of a request the properties of the schema that its `x-properties-of` names, after its own. */
export function sharedProperties(root, operation) {
  const { properties = {} } = operation.requestBody.content["application/json"].schema;
  for (const property of Object.values(properties)) {
    const { "x-properties-of": name, properties: own } = property;
    if (!name) continue;
    delete property["x-properties-of"];
    property.properties = { ...own, ...resolve(root, { $ref: `#/components/schemas/${name}` }).properties };
  }
}
