import { type Document, operations } from "./document.js";
import { notice } from "./notice.js";

/** The kind of pagination of each method that has one; only programs that page load it. */
export function pagination(document: Document): string {
  const lines = operations(document).flatMap(({ operationId, "x-pagination": trait }) =>
    trait ? [`  ${JSON.stringify(operationId)}: ${JSON.stringify(trait.kind)},\n`] : [],
  );
  return `// ${notice}

/** How the list of each method is paged: \`x-pagination.kind\` of the document. */
export const pagination = {
${lines.join("")}} as const;
`;
}
