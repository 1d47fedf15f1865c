import { describe, expect, test } from "vitest";
import { knownErrors } from "../../generated/known-errors.js";
import { codeOf } from "../../redocly/complete/error-tables.js";
import {
  type Body,
  bundle,
  document,
  examples,
  named,
  operations,
  type Schema,
  schemaOf,
  schemasIn,
} from "./bundle.js";

const kebab = /^[a-z\d]+(-[a-z\d]+)*$/;
const statuses = ["200", "400", "401", "402", "403", "404", "405", "410", "429", "500", "503"];
const closed = ({ additionalProperties, unevaluatedProperties }: Schema) =>
  additionalProperties === false || unevaluatedProperties === false;

describe.each(named)("%s", (name, operation) => {
  const { requestBody, responses, "x-invalid-requests": invalid = {} } = operation;
  const request = schemaOf(requestBody);
  const requestKeys = examples(requestBody).map(([key]) => key);
  const responseExamples = Object.values(responses).flatMap(examples);
  const refs = Object.entries(bundle.paths[`/${name}`]?.post.responses ?? {});

  test("is a POST and nothing else", () => expect(Object.keys(document.paths[`/${name}`] ?? {})).toEqual(["post"]));
  test("states whether it only reads", () => expect(operation["x-safe"]).toBeTypeOf("boolean"));
  test("states how its list is paged, and no method without `pagination` or `cursor` does", () => {
    const { pagination, cursor } = request.properties ?? {};
    expect(operation["x-pagination"] && typeof operation["x-pagination"].kind).toBe((pagination ?? cursor) && "string");
  });
  test("has its scope as its only tag", () => expect(operation.tags).toEqual([operation["x-scope"]]));
  test("has a summary in sentence case and without a full stop", () =>
    expect(operation.summary).toMatch(/^[A-Z][^A-Z].*[^.]$/));
  test("links to a page of the official documentation", () =>
    expect(operation.externalDocs.url).toMatch(/^https:\/\/apidocs\.bitrix24\.com\/.+\.html$/));

  test("accepts and returns JSON, and nothing else", () => {
    const types = [requestBody, ...Object.values(responses)].map(({ content }) => Object.keys(content));
    expect(new Set(types.flat())).toEqual(new Set(["application/json"]));
  });
  test("requires a body, were it `{}`, which the portal cannot do without", () =>
    expect(requestBody.required).toBe(true));
  test("has a request that is closed at every level, unless it says that any key will do", () => {
    const objects = schemasIn(request).filter(({ type, properties }) => type === "object" || properties);
    const open = objects.filter((schema) => !closed(schema));
    expect(open.filter(({ additionalProperties }) => additionalProperties !== true)).toEqual([]);
  });
  test("has responses that are open at every level", () => {
    const all = Object.values(responses).flatMap((response) => schemasIn(schemaOf(response)));
    expect(all.filter(closed)).toEqual([]);
  });
  test("requires no field that select can leave out", () => {
    const selectable = new Set(request.properties?.select?.items?.enum);
    const required = schemasIn(schemaOf(responses["200"] ?? requestBody)).flatMap((schema) => schema.required ?? []);
    expect(required.filter((name) => selectable.has(name))).toEqual([]);
  });
  test("explains each parameter and each field", () => {
    const all = [requestBody, ...Object.values(responses)].flatMap((body) => schemasIn(schemaOf(body)));
    const fields = all.flatMap(({ properties = {} }) => Object.entries(properties));
    expect(fields.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
  });

  test("has a 200 of its own, every status that all methods share, and no others but 409 and 422", () => {
    const all = refs.map(([status]) => status);
    expect(all.filter((status) => !["409", "422"].includes(status))).toEqual(statuses);
    expect(refs.find(([status]) => status === "200")?.[1]).not.toHaveProperty("$ref");
    for (const [, { $ref = "#/components/responses/" }] of refs) expect($ref).toMatch(/^#\/components\/responses\//);
  });
  test("names its request examples and invalid requests in kebab-case", () => {
    for (const key of [...requestKeys, ...Object.keys(invalid)]) expect(key).toMatch(kebab);
  });
  test("names its response examples in kebab-case, or by the error code they carry", () => {
    for (const [key, { value }] of responseExamples) expect(kebab.test(key) || key === codeOf(value), key).toBe(true);
  });
  test("pairs each request example with one response example of the same name", () => {
    const keys = responseExamples.map(([key]) => key);
    expect(requestKeys.map((key) => keys.filter((each) => each === key))).toEqual(requestKeys.map((key) => [key]));
  });
  test("has no response example without a request, but those of errors", () => {
    const successes = examples(responses["200"]!).map(([key]) => key);
    expect(successes.filter((key) => !requestKeys.includes(key))).toEqual([]);
  });
  test("lists each x-error-code of its request schema under its 400", () => {
    const codes = schemasIn(request).flatMap(({ "x-error-code": code = {} }) =>
      typeof code === "string" ? code : Object.values(code),
    );
    expect(codes.filter((code) => !(code in examplesUnder(responses["400"])))).toEqual([]);
  });
});

describe("error codes", () => {
  const coded = Object.entries(document.components.examples).filter(([name, { value }]) => name === codeOf(value));
  const codes = coded.map(([code]) => code).toSorted();

  test("are those of KnownErrorCode, in the same order", () =>
    expect(document.components.schemas.KnownErrorCode?.enum).toEqual(codes));
  test.each(coded)("%s says what happened and what to do", (_code, { summary, description }) => {
    expect(summary).toMatch(/\w/);
    expect(description).toMatch(/\.$/);
  });
  test.each(codes)("%s is listed under the statuses that the client knows", (code) => {
    const under = [...statuses, "409", "422"]
      .sort()
      .filter((status) => operations.some(({ responses }) => code in examplesUnder(responses[status])));
    expect(under).not.toEqual([]);
    expect(new Map(Object.entries(knownErrors)).get(code)?.[0]).toEqual(under.map(Number));
  });
  test("are all that the client knows", () => expect(Object.keys(knownErrors).toSorted()).toEqual(codes));
});

test("the document is OpenAPI 3.1.0, because some tools refuse 3.1.1", () => expect(bundle.openapi).toBe("3.1.0"));

describe("schemas", () => {
  test("use the dialect of 2020-12, which every tool here reads alike", () =>
    expect(bundle.jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema"));
  test.each(Object.entries(bundle.components.schemas))("explain what %s is", (_name, { description }) =>
    expect(description).toMatch(/\w/),
  );
});

test("every key of time is optional, and so is time itself", () => {
  expect(document.components.schemas.Time).not.toHaveProperty("required");
  for (const { responses } of operations) expect(schemaOf(responses["200"]!).required).not.toContain("time");
});

function examplesUnder(body?: Body): Record<string, unknown> {
  return body ? Object.fromEntries(examples(body)) : {};
}
