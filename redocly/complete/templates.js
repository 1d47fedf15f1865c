import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * Fills in what a path file leaves to its template, `openapi/templates/<x-template>.yaml`, where methods of many entities
 * are alike, and the tag and scope that follow from the method's name. What the path file states itself stays; its
 * description follows that of the template.
 */
export function fillIn(operation) {
  const { operationId, "x-template": template, "x-entity": entity = {}, ...own } = operation;
  const scope = own["x-scope"] ?? operationId.split(".")[0];
  const { requestBody, responses, ...texts } = template
    ? filled(template, { who: "any user", ...entity, scope, group: operationId.replace(/\.field\.\w+$/, "") })
    : {};
  for (const key of Object.keys(operation)) delete operation[key];
  Object.assign(operation, { operationId, tags: [scope], ...texts, "x-scope": scope, requestBody, responses }, own);
  if (texts.description && own.description) operation.description = `${texts.description}\n${own.description}`;
  operation.externalDocs = { description: `${operationId} in the official documentation`, ...own.externalDocs };
}

function filled(template, values) {
  const text = readFileSync(new URL(`../../openapi/templates/${template}.yaml`, import.meta.url), "utf8");
  const parts = parse(text.replace(/{{(\w+)}}/g, (_, name) => values[name]));
  const { name } = parts.requestBody.content["application/json"].schema.properties;
  if (name && !values.schema) withoutSchema(name, values.fields);
  return parts;
}

// An entity that no response holds has no schema; its fields, where they are documented, are listed.
function withoutSchema(name, fields) {
  delete name["x-fields"];
  if (fields) name.enum = fields;
}
