import { examples, type Operation } from "../bundle.js";
import type { Difference } from "./difference.js";
import type { Page } from "./page.js";

/** The literal examples of the page that the document does not have, character for character. */
export function exampleDifferences(operation: Operation, page: Page): Difference[] {
  const method = operation.operationId;
  const requests = examples(operation.requestBody).map(([, { value }]) => JSON.stringify(value));
  const asked = Object.entries(page.requests)
    .filter(([, body]) => !requests.includes(JSON.stringify(body ?? {})))
    .map(([kind, body]) => ({ method, place: `examples.request.${kind}`, page: body, document: undefined }));
  const answered = Object.entries(page.responses).flatMap(([status, bodies]) => {
    const response = operation.responses[status];
    const documented = response ? examples(response).map(([, { value }]) => JSON.stringify(value)) : [];
    return [...bodies.entries()]
      .filter(([, body]) => !documented.includes(JSON.stringify(body)))
      .map(([n, body]) => ({ method, place: `examples.${status}.${n}`, page: body, document: undefined }));
  });
  return [...asked, ...answered];
}
