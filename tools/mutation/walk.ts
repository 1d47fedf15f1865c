import type { Body, Document, Examples, Operation, Schema } from "./document.js";
import type { Keys } from "./pointer.js";

/** Something in the document, and the way to it. */
export type Found<T> = [keys: Keys, found: T];

/** Every operation. */
export function operationsOf(document: Document): Found<Operation>[] {
  return Object.entries(document.paths).map(([path, { post }]) => [["paths", path, "post"], post]);
}

/** Every request and reply body once; a shared reply where it is kept. */
export function bodiesOf(document: Document): Found<Body>[] {
  const own = operationsOf(document).flatMap(([keys, { requestBody, responses }]): Found<Body>[] => [
    [[...keys, "requestBody"], requestBody],
    ...Object.entries(responses).flatMap(([status, reply]): Found<Body>[] =>
      "$ref" in reply ? [] : [[[...keys, "responses", status], reply]],
    ),
  ]);
  const shared = Object.entries(document.components.responses);
  return [...own, ...shared.map(([name, reply]): Found<Body> => [["components", "responses", name], reply])];
}

/** The examples of every body. */
export function examplesOf(document: Document): Found<Examples>[] {
  return bodiesOf(document).map(([keys, { content }]) => [
    [...keys, "content", "application/json", "examples"],
    content["application/json"].examples,
  ]);
}

/** Every schema once, those within others included. */
export function schemasOf(document: Document): Found<Schema>[] {
  const roots: Found<Schema>[] = [
    ...bodiesOf(document).map(
      ([keys, { content }]): Found<Schema> => [
        [...keys, "content", "application/json", "schema"],
        content["application/json"].schema,
      ],
    ),
    ...Object.entries(document.components.schemas).map(
      ([name, schema]): Found<Schema> => [["components", "schemas", name], schema],
    ),
  ];
  return roots.flatMap(within);
}

function within([keys, schema]: Found<Schema>): Found<Schema>[] {
  const { properties = {}, items, anyOf = [], oneOf = [], allOf = [], additionalProperties: rest } = schema;
  const inner: Found<Schema>[] = [
    ...Object.entries(properties).map(([name, next]): Found<Schema> => [[...keys, "properties", name], next]),
    ...Object.entries({ anyOf, oneOf, allOf }).flatMap(([keyword, all]) =>
      all.map((next, n): Found<Schema> => [[...keys, keyword, String(n)], next]),
    ),
    ...(items ? [[[...keys, "items"], items] satisfies Found<Schema>] : []),
    ...(typeof rest === "object" ? [[[...keys, "additionalProperties"], rest] satisfies Found<Schema>] : []),
  ];
  return [[keys, schema], ...inner.flatMap(within)];
}
