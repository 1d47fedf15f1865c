import { codeSamples } from "../../redocly/code-samples.js";
import { errorTables, heading } from "../../redocly/error-tables.js";
import type { Document } from "./document.js";
import { at, keysOf } from "./pointer.js";
import { bodiesOf, operationsOf } from "./walk.js";

/** Writes the samples and the tables of error codes anew, as the bundler would: they tell a fact a second time. */
export function rederive(document: Document): void {
  const resolve = (node: { $ref?: string }) => ({
    node: node.$ref === undefined ? node : at<object>(document, keysOf(node.$ref)),
  });
  for (const [, operation] of operationsOf(document)) codeSamples().Operation.leave(operation, { resolve });
  for (const [, body] of bodiesOf(document)) {
    if (!body.description) continue;
    [body.description] = body.description.split(heading) as [string];
    errorTables().Response.leave(body, { resolve });
  }
}
