import { codeOf } from "../../redocly/complete/error-tables.js";
import { type Document, operations, response } from "./document.js";
import { notice } from "./notice.js";

/** The documented error codes with their HTTP statuses and what to do, from the examples that are named by code. */
export function knownErrors(document: Document): string {
  const lines = Object.entries(document.components.examples)
    .filter(([name, { value }]) => codeOf(value) === name)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { description }]) => `  ${code}: [[${statuses(document, code)}], ${JSON.stringify(description)}],`);
  return `// ${notice}

/** Each documented error code: the HTTP statuses it comes with, and what to do about it. */
export const knownErrors = {
${lines.join("\n")}
} satisfies Record<string, [statuses: number[], remedy: string]>;
`;
}

function statuses(document: Document, code: string): string {
  const found = operations(document).flatMap((operation) =>
    Object.keys(operation.responses).filter(
      (status) => code in (response(document, operation, status).content["application/json"].examples ?? {}),
    ),
  );
  return [...new Set(found)].join(", ");
}
