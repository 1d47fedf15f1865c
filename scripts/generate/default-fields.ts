import { type Document, operations } from "./document.js";
import { notice } from "./notice.js";

/** The fields that a method returns without `select`, as types; only methods that then do not return everything. */
export function defaultFields(document: Document): string {
  const lines = operations(document).flatMap(({ operationId, requestBody }) => {
    const { select } = requestBody.content["application/json"].schema.properties ?? {};
    const names = select?.["x-default-fields"]?.map((name) => JSON.stringify(name)).join(" | ");
    return names ? [`  ${JSON.stringify(operationId)}: ${names};\n`] : [];
  });
  return `// ${notice}

/** The fields that a method returns without \`select\`, where these are not all: \`x-default-fields\` of the document. */
export interface DefaultFields {
${lines.join("")}}
`;
}
