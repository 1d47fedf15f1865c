import { Converter } from "@apiture/openapi-down-convert";
import type { Document } from "./document.js";
import { jsonLines } from "./json-lines.js";
import { notice } from "./notice.js";

/**
 * The document as OpenAPI 3.0.3, for tools that know no 3.1. Links go, for some of those tools refuse a `requestBody`
 * that is an object, and so do the samples and invalid requests, which are in the document for people and tests; tuples
 * become lists of any of their items, and what a list must contain is not told.
 */
export function openapi30(document: Document): string {
  // The two keys that only this edition needs to know of.
  const { jsonSchemaDialect, info, ...rest } = structuredClone(document) as Document & NewerInfo;
  const { summary, license, ...older } = info;
  for (const { post } of Object.values(rest.paths)) {
    delete post["x-codeSamples"];
    delete post["x-invalid-requests"];
  }
  for (const { post } of Object.values(rest.paths))
    for (const response of Object.values(post.responses)) if ("links" in response) delete response.links;
  for (const { post } of Object.values(rest.paths))
    withoutConditions(post.requestBody.content["application/json"].schema);
  withoutNewer(rest);
  const converted = new Converter(
    {
      ...rest,
      openapi: "3.1.0",
      info: {
        ...older,
        description: `${summary}\n\n${older.description}`,
        license: { name: license.name, url: `https://spdx.org/licenses/${license.identifier}.html` },
      },
    },
    { allOfTransform: true },
  ).convert();
  const edition = { "x-generated": notice, ...converted, openapi: "3.0.3" };
  return `${jsonLines(edition)}\n`;
}

// Only OpenAPI 3.1 knows `if` and `then`; either the condition does not hold or the consequence does.
function withoutConditions(schema: Conditional): void {
  const { if: condition, then } = schema;
  if (condition === undefined) return;
  delete schema.if;
  delete schema.then;
  schema.allOf = [...(schema.allOf ?? []), { anyOf: [{ not: condition }, then] }];
}

// A tuple becomes a list of as many items, each of which is any of those of the tuple; and null, where it is an
// alternative of its own, an object that can only be null.
function withoutNewer(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  Object.values(node).forEach(withoutNewer);
  const { prefixItems, type }: Newer = node;
  if (type === "null") Object.assign(node, { type: "object", nullable: true, enum: [null] });
  Reflect.deleteProperty(node, "contains");
  if (!prefixItems) return;
  const distinct = new Map(prefixItems.map((item) => [JSON.stringify(item), item]));
  const [first, ...others] = distinct.values();
  const items = others.length > 0 ? { anyOf: [first, ...others] } : first;
  Object.assign(node, { items, maxItems: prefixItems.length });
  Reflect.deleteProperty(node, "prefixItems");
}

interface Newer {
  prefixItems?: unknown[];
  type?: unknown;
}

interface Conditional {
  if?: unknown;
  then?: unknown;
  allOf?: unknown[];
}

interface NewerInfo {
  jsonSchemaDialect: string;
  info: { summary: string; description: string; license: { name: string; identifier: string } };
}
