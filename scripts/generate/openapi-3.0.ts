import { Converter } from "@apiture/openapi-down-convert";
import type { Document } from "./document.js";
import { notice } from "./notice.js";

/**
 * The document as OpenAPI 3.0.3, for tools that know no 3.1. Links go, for some of those tools refuse a `requestBody`
 * that is an object, and so do the samples and invalid requests, which are in the document for people and tests; tuples
 * become lists of any of their items, and what a list must contain is not told.
 */
export function openapi30(document: Document): string {
  // The two keys that only this edition needs to know of.
  const { jsonSchemaDialect, info, ...rest } = structuredClone(document) as Document & Newer;
  const { summary, license, ...older } = info;
  for (const { post } of Object.values(rest.paths)) {
    delete post["x-codeSamples"];
    delete post["x-invalid-requests"];
  }
  for (const { post } of Object.values(rest.paths))
    for (const response of Object.values(post.responses)) if ("links" in response) delete response.links;
  for (const { post } of Object.values(rest.paths))
    withoutConditions(post.requestBody.content["application/json"].schema);
  const converted = new Converter(
    {
      ...withoutTuples(rest),
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
  return `${JSON.stringify(edition, null, 2)}\n`;
}

// Only OpenAPI 3.1 knows `if` and `then`; either the condition does not hold or the consequence does.
function withoutConditions(schema: Conditional): void {
  const { if: condition, then } = schema;
  if (condition === undefined) return;
  delete schema.if;
  delete schema.then;
  schema.allOf = [...(schema.allOf ?? []), { anyOf: [{ not: condition }, then] }];
}

function withoutTuples<T extends object>(document: T): T {
  return JSON.parse(JSON.stringify(document), (_key, node) => {
    if (!Array.isArray(node?.prefixItems) && node?.contains === undefined) return node;
    const { prefixItems, contains, ...schema } = node;
    if (!prefixItems) return schema;
    const kinds = [...new Map(prefixItems.map((item: object) => [JSON.stringify(item), item])).values()];
    return { ...schema, items: kinds.length > 1 ? { anyOf: kinds } : kinds[0] };
  });
}

interface Conditional {
  if?: unknown;
  then?: unknown;
  allOf?: unknown[];
}

interface Newer {
  jsonSchemaDialect: string;
  info: { summary: string; description: string; license: { name: string; identifier: string } };
}
