import { type Document, type Operation, operations } from "./document.js";
import { notice } from "./notice.js";

type Trait = NonNullable<Operation["x-pagination"]>;

/** How each method that returns a list page by page does it; only programs that page load it. */
export function pagination(document: Document): string {
  const lines = operations(document).flatMap(({ operationId, "x-pagination": trait }) =>
    trait ? [`  ${JSON.stringify(operationId)}: ${entry(trait)},\n`] : [],
  );
  return `// ${notice}

/** How the list of each method is paged: \`kind\` and \`next\` of \`x-pagination\` in the document. */
export const pagination = {
${lines.join("")}} as const;
`;
}

function entry({ kind, next }: Trait): string {
  return `{ kind: ${JSON.stringify(kind)}${next ? `, next: ${JSON.stringify(next)}` : ""} }`;
}
